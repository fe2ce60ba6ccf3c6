import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressed } from '../../src/package/compressed.ts';

const CACHE = 'node_modules/.cache/compressed';

/** The path of the cache's entry with these bytes. */
function entryWith(bytes: Buffer): string {
  const file = readdirSync(CACHE)
    // Not what another build is writing.
    .filter((name) => /\.(br|gz)$/.test(name))
    .map((name) => join(CACHE, name))
    .find((path) => readFileSync(path).equals(bytes));
  if (!file) throw new Error('The cache has no such entry');
  return file;
}

test.each([
  { form: 'br', decompress: brotliDecompressSync },
  { form: 'gz', decompress: gunzipSync },
] as const)('a damaged entry of the cache of $form is replaced', ({ form, decompress }) => {
  const [bytes, others] = [Buffer.from(randomUUID()), Buffer.from(randomUUID())];
  const made = compressed(bytes, form);
  const entry = entryWith(made);
  const foreign = compressed(others, form);
  const foreignEntry = entryWith(foreign);
  onTestFinished(() => {
    rmSync(entry);
    rmSync(foreignEntry);
  });
  expect(decompress(made)).toEqual(bytes);
  expect(compressed(bytes, form)).toEqual(made);

  for (const damaged of [Buffer.alloc(0), made.subarray(0, -4), foreign]) {
    writeFileSync(entry, damaged);
    expect(compressed(bytes, form)).toEqual(made);
    expect(readFileSync(entry)).toEqual(made);
  }
});
