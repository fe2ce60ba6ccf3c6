import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Json } from '../../src/codegen/json-pointer.ts';
import { typesOf } from '../../src/codegen/types.ts';
import { installClient } from '../harness/built-client.ts';

const CLIENT = 'node_modules/order-api-client';

let folder: string;
let complaints: ReturnType<typeof compiler>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-desk-'));
  const installed = join(folder, CLIENT);
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['preact', 'msw', '@tanstack'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  await installClient(installed);
  cpSync('test/frontend/src', join(folder, 'src'), { recursive: true });
  cpSync('test/frontend/tsconfig.json', join(folder, 'tsconfig.json'));
  complaints = compiler();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A compiler that caches each file, except for the client's types, which change with the contract. */
function compiler() {
  const configuration = join(folder, 'tsconfig.json');
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const types = ts.sys.realpath?.(join(folder, CLIENT, 'types/generated/types.d.ts'));
  const host = ts.createCompilerHost(options);
  const read = new Map<string, ts.SourceFile | undefined>();
  const { getSourceFile } = host;
  host.getSourceFile = function getSourceFileOnce(path, ...rest) {
    if (path === types) read.delete(path);
    if (!read.has(path)) read.set(path, getSourceFile(path, ...rest));
    return read.get(path);
  };
  let program: ts.Program | undefined;
  return function complaints(wanted?: string): string {
    program = ts.createProgram(fileNames, options, host, program);
    if (wanted === undefined) return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);

    // Most errors are in a file that mentions the wanted word, and checking all files takes a second.
    const word = wanted.replaceAll("'", '');
    const files = fileNames.flatMap((name) => program?.getSourceFile(name) ?? []);
    const likely = Map.groupBy(files, ({ text }) => text.includes(word));
    let errors = '';
    for (const file of [...(likely.get(true) ?? []), ...(likely.get(false) ?? [])]) {
      errors += ts.formatDiagnostics(program.getSemanticDiagnostics(file), host);
      if (errors.includes(wanted)) break;
    }
    return errors;
  };
}

/**
 * The compiler's errors for the desk with the client's types of a changed contract.
 *
 * @param wanted the errors end with those of the first file whose errors contain it
 */
async function compileErrorsWith(change: (schemas: Json) => void, wanted?: string): Promise<string> {
  const contract: Json = structuredClone(openapi);
  change(contract.components.schemas);
  writeFileSync(join(folder, CLIENT, 'types/generated/types.d.ts'), await typesOf(contract));
  return complaints(wanted);
}

function without(schema: Json, member: string): void {
  delete schema.properties[member];
  schema.required = schema.required?.filter((name: string) => name !== member);
}

describe('the desk', () => {
  it('has one copy of query-core, which TanStack’s caches and hooks must share', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const copies = Object.keys(packages).filter((path) => path.endsWith('/@tanstack/query-core'));
    expect(copies).toEqual(['node_modules/@tanstack/query-core']);
  });

  it('compiles with the unchanged contract', async () => {
    expect(await compileErrorsWith(() => {})).toBe('');
  });

  it.each<[string, (schemas: Json) => void, string]>([
    ['a member of an answer', ({ Order }) => without(Order, 'totalAmount'), 'totalAmount'],
    ['one deep inside', ({ HistoryEntry }) => without(HistoryEntry, 'trackingNumber'), 'trackingNumber'],
    ['a member of a request', ({ OrderCreate }) => without(OrderCreate, 'taxAmount'), 'taxAmount'],
    ['one of an edit', ({ OrderPatch }) => without(OrderPatch, 'note'), 'note'],
    [
      'a status',
      ({ OrderStatus }) => OrderStatus.enum.splice(OrderStatus.enum.indexOf('canceled'), 1),
      "'canceled'",
    ],
    ['a status of the queue', ({ QueueStatus }) => QueueStatus.enum.pop(), "'confirmed'"],
    ['a reason', ({ CancelReason }) => CancelReason.enum.splice(2, 1), 'fraud'],
    [
      'a problem',
      ({ ProblemCode }) => ProblemCode.enum.splice(ProblemCode.enum.indexOf('precondition_failed'), 1),
      'precondition_failed',
    ],
  ])('does not compile when %s is removed from the contract', async (_, change, named) => {
    expect(await compileErrorsWith(change, named)).toContain(named);
  });
});
