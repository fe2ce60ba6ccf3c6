import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { compilerHost } from '../harness/compile.ts';
import { contractWith, type Fixture } from './contract-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'order-api-types-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The compiler's errors for implementations of a contract, in a separate project. */
async function compile(implementations: string, change?: (contract: Fixture) => void): Promise<string[]> {
  const project = await mkdtemp(join(folder, 'project-'));
  const files = {
    ...Object.fromEntries(
      Object.entries(await generate(contractWith(change))).map(([name, text]) => [`generated/${name}`, text]),
    ),
    'package.json': '{ "type": "module" }',
    'src/implementations.ts': `import type { Implementations } from './contract/operation.ts';
export const implementations: Implementations<object> = { ${implementations} };`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), text);
  }
  await cp('src/contract/operation.ts', join(project, 'src/contract/operation.ts'));
  await symlink(resolve('node_modules'), join(project, 'node_modules'));

  const { options } = ts.convertCompilerOptionsFromJson(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config.compilerOptions,
    project,
  );
  const withoutTypes = { ...options, types: [] };
  const program = ts.createProgram(
    [join(project, 'src/implementations.ts')],
    withoutTypes,
    compilerHost(withoutTypes, project),
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const answer = "status: 201, headers: { ETag: '1' }, body: { name: 'a' }";
const reads = 'reads: { limit: true, body: true }';
const createThing = `createThing: { ${reads}, answer: async () => ({ ${answer} }) },`;

test('a complete implementation compiles; an optional header may be left out', async () => {
  expect(await compile(createThing)).toEqual([]);
});

test('a missing implementation does not compile, and the error names its operation', async () => {
  const [message] = await compile(createThing, (contract) => {
    const other = structuredClone(contract.paths['/things']);
    other.post.operationId = 'createOther';
    contract.paths['/others'] = other;
  });
  expect(message).toContain("'createOther' is missing");
});

test('an implementation of an unknown operation does not compile', async () => {
  expect((await compile(`${createThing} createOther: {},`))[0]).toContain('createOther');
});

const text = { type: 'string', maxLength: 9 };
const post = (contract: Fixture) => contract.paths['/things'].post;
test.each<{ given: string; change: (contract: Fixture) => void; want: string }>([
  {
    given: 'a query parameter',
    change: (contract) => post(contract).parameters.push({ name: 'colour', in: 'query', schema: text }),
    want: "Property 'colour' is missing",
  },
  {
    given: 'a header, by its name in lower case',
    change: (contract) => post(contract).parameters.push({ name: 'X-Shade', in: 'header', schema: text }),
    want: 'Property \'"x-shade"\' is missing',
  },
  {
    given: 'no query parameter any more',
    change: (contract) => post(contract).parameters.pop(),
    want: "'limit' does not exist",
  },
  {
    given: 'no body any more',
    change: (contract) => delete post(contract).requestBody,
    want: "'body' does not exist",
  },
])('with $given, an unchanged implementation does not compile', async ({ change, want }) => {
  expect((await compile(createThing, change))[0]).toContain(want);
});

test.each([
  { given: "status: 200, headers: { ETag: '1' }, body: { name: 'a' }", want: '200' },
  { given: "status: 201, headers: {}, body: { name: 'a' }", want: 'ETag' },
  { given: "status: 201, headers: { ETag: '1' }, body: {}", want: 'name' },
  { given: "status: 201, headers: { ETag: '1' }, body: { name: 1 }", want: 'number' },
  { given: "status: 201, headers: { ETag: '1' }", want: 'body' },
])('an answer of { $given } does not compile', async ({ given, want }) => {
  const implementation = `createThing: { ${reads}, answer: async () => ({ ${given} }) },`;
  expect((await compile(implementation)).join('\n')).toContain(want);
});

/** A contract whose operation has these success statuses, with descriptions only. */
const answering =
  (...statuses: string[]) =>
  (contract: Fixture) => {
    for (const status of statuses) post(contract).responses[status] = { description: 'Done.' };
  };
test.each([
  { given: 'status: 202, headers: {}', want: undefined },
  { given: 'status: 204, headers: {}', want: undefined },
  { given: "status: 204, headers: {}, body: { name: 'a' }", want: 'body' },
  { given: 'status: 203, headers: {}', want: '203' },
])('beside 201, where 202 and 204 have no content: { $given }', async ({ given, want }) => {
  const implementation = `createThing: { ${reads}, answer: async () => ({ ${given} }) },`;
  const messages = await compile(implementation, answering('202', '204'));
  if (want) expect(messages.join('\n')).toContain(want);
  else expect(messages).toEqual([]);
});

test('a parameter with a default is never undefined; the body is typed', async () => {
  const using = (expression: string) =>
    compile(
      `createThing: { ${reads}, answer: async ({ parameters, body }) => { ${expression}; return { ${answer} }; } },`,
    );
  expect(await using('parameters.query.limit satisfies number; body.name.at(0)')).toEqual([]);
  expect((await using('parameters.query; body.nam'))[0]).toContain("'nam' does not exist");
});

test('an optional body may be undefined', async () => {
  const using = (expression: string) =>
    compile(
      `createThing: { ${reads}, answer: async ({ body }) => { ${expression}; return { ${answer} }; } },`,
      (contract) => {
        post(contract).requestBody.required = false;
      },
    );
  expect(await using('body?.name.at(0)')).toEqual([]);
  expect((await using('body.name.at(0)'))[0]).toContain("'body' is possibly 'undefined'");
});
