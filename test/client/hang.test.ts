import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('200 of 200 calls end by their deadline during garbage collection, when the server does not answer or stops in a body', async () => {
  const program = join(import.meta.dirname, 'hanging-calls.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
  expect(JSON.parse(stdout)).toEqual({ collects: true, ended: { timeout: 100, TimeoutError: 100 } });
});
