import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleEntries } from '../../src/package/client.ts';

let folder: string;
let text: string;
beforeAll(async () => {
  mkdirSync('dist', { recursive: true });
  folder = mkdtempSync(join('dist', 'mocks-bundle-'));
  // For browsers: esbuild fails on an import of a Node module.
  await bundleEntries(['msw'], folder);
  text = readFileSync(join(folder, 'msw.js'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bundle of the mocks imports msw and nothing else', async () => {
  const { metafile } = await build({
    entryPoints: [join(folder, 'msw.js')],
    bundle: true,
    packages: 'external',
    platform: 'browser',
    write: false,
    metafile: true,
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  expect(imported.map(({ path }) => path)).toEqual(['msw']);
});

test('the bundle has nothing of the database client, and uses Buffer in one unreachable place only', () => {
  expect(text).not.toMatch(/astra-db-ts|class DataAPI/);
  // @middy/util's decodeBody for base64 bodies, which src/http/json-body.ts decodes before it is called.
  const mentions = text.split('\n').filter((line) => /\bBuffer\./.test(line));
  expect(mentions.map((line) => line.trim())).toEqual([
    'return isBase64Encoded ? Buffer.from(body, "base64").toString() : body;',
  ]);
});
