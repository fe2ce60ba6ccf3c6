import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  blocksIn,
  type Command,
  commandsIn,
  commandsOf,
  documents,
  elsewhere,
  runByTest,
  runElsewhere,
} from './documented-commands.ts';

const all = documents().flatMap(commandsOf);
const makefile = readFileSync('Makefile', 'utf8');
const targets = [...makefile.matchAll(/^([a-z-]+):.*## /gm)].map(([, target]) => target);
const workflows = readdirSync('.github/workflows').map((name) =>
  readFileSync(join('.github/workflows', name), 'utf8'),
);

function isCovered(command: Command): boolean {
  return runByTest[command.document]?.language === command.language || elsewhere(command) !== undefined;
}

describe('a command in a document', () => {
  it('is run by the test of the document, or is in the list with its reason', () => {
    const uncovered = all.filter((command) => !isCovered(command));
    expect(uncovered.map(({ document, line, text }) => `${document}:${line}: ${text}`)).toEqual([]);
  });

  it.each([
    {
      given: 'a new command',
      text: 'Text\n\n```sh\nmake brew  # tea\n```\n',
      want: [{ line: 4, covered: false }],
    },
    {
      given: 'a continued one after a comment',
      text: '```sh\n# why\naws one \\\n  two\n```\n',
      want: [{ line: 3, covered: false }],
    },
    {
      given: 'output among commands',
      text: '```console\n$ make pot\nmade\n```\n',
      want: [{ line: 2, covered: false }],
    },
    { given: 'a listed one', text: '```sh\nmake check\n```\n', want: [{ line: 2, covered: true }] },
    { given: 'another language', text: '```ts\nmake()\n```\n', want: [] },
  ])('is found with its line: $given', ({ text, want }) => {
    const commands = blocksIn(text).flatMap((block) => commandsIn(block, 'docs/new.md'));
    expect(commands.map((command) => ({ line: command.line, covered: isCovered(command) }))).toEqual(want);
  });
});

it.each(Object.entries(runByTest))('%s is read by the test that runs its commands', (document, { test }) => {
  const code = readdirSync(dirname(test))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(dirname(test), name), 'utf8'));
  expect(existsSync(document) && existsSync(test)).toBe(true);
  expect(code.join('\n')).toContain(`'${document}'`);
});

it.each(runElsewhere)(
  'the list has $command for a command of a document, and what runs it exists',
  (entry) => {
    expect(all.some((command) => elsewhere(command) === entry)).toBe(true);
    if ('test' in entry) expect(existsSync(entry.test)).toBe(true);
    if ('workflow' in entry) expect(workflows.join('\n')).toContain(`${entry.workflow}\n`);
  },
);

it('the README names every target of make, and the documents name no other', () => {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('## Targets'));
  const named = [...(table.split(/\n## (?!Targets)/)[0] ?? '').matchAll(/`([a-z-]+)`/g)].map(
    ([, target]) => target,
  );
  expect(named.filter((target) => target !== 'make').sort()).toEqual([...targets].sort());
  const unknown = documents().flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/`make ([a-z-]+)(?: [^`]*)?`/g)]
      .filter(([, target]) => !targets.includes(target))
      .map(([text]) => `${document}: ${text}`),
  );
  expect(unknown).toEqual([]);
});

it.each(documents())('%s names and links to files that exist', (document) => {
  const text = readFileSync(document, 'utf8').replaceAll(/^```.*?^```$/gms, '');
  const beside = (path: string) => join(dirname(document), path);
  const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);
  const named = [...text.matchAll(/`((?:src|test|cdk|docs|generated)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(linked.filter((path) => !existsSync(beside(path)))).toEqual([]);
  expect(named.filter((path) => !existsSync(path) && !existsSync(beside(path)))).toEqual([]);
});
