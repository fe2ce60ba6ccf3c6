import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { generate } from '../../src/codegen/generate.ts';
import { contractWith } from './contract-fixture.ts';

const run = promisify(execFile);

test('the contract as committed gives the files as committed, byte for byte and twice', async () => {
  const text = await readFile('openapi.yaml', 'utf8');
  const [first, second] = [await generate(text), await generate(text)];
  expect(second).toEqual(first);
  for (const [name, want] of Object.entries(first)) {
    expect(await readFile(join('generated', name), 'utf8'), name).toBe(want);
  }
});

test('--check fails and names what differs, and writes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'order-api-codegen-'));
  const contract = join(folder, 'small.yaml');
  await writeFile(contract, contractWith());
  const command = ['src/codegen/generate.ts', '--contract', contract, '--out', folder];
  await run(process.execPath, command);
  await run(process.execPath, [...command, '--check']);

  const table = join(folder, 'operations.ts');
  await writeFile(table, 'changed');
  const { code, stderr } = await run(process.execPath, [...command, '--check']).catch((error) => error);
  expect([code, stderr.trim()]).toEqual([1, `${table} is not what \`make generate\` writes`]);
  expect(await readFile(table, 'utf8')).toBe('changed');
  await rm(folder, { recursive: true });
});

test.each(['requests', 'responses'])('validators of %s stand alone: no import, no eval', async (name) => {
  const code = await readFile(`generated/validators/${name}.js`, 'utf8');
  expect(code).not.toMatch(/^import |\beval\(|new Function|\bimport\(/m);
  // The one that Ajv leaves as the text of a function's `code` member calls nothing.
  expect(code.replaceAll(/'require\("[^"]+"\)\.default'|"require\(\\"[^"]+"\)\.default"/g, '')).not.toMatch(
    /\brequire\(/,
  );
});
