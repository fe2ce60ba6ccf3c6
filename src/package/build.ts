import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { names } from '../service.ts';
import { addDocs, archive, type Package } from './archive.ts';
import { bundle } from './bundle.ts';
import { stub, wrapBundle } from './stub.ts';

/**
 * Builds the zip for managed nodejs24.x, named by commit.
 *
 * All measures for a fast cold start are in this folder: one CommonJS bundle without undici (bundle.ts), a stub that
 * loads V8's code cache (stub.ts, compile.ts), and files compressed in advance (archive.ts). The source needs none.
 *
 * @param out the folder of the zip
 */
export async function buildPackage({ out = 'dist' } = {}): Promise<Package> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const data = mkdtempSync(join(tmpdir(), 'packaging-'));
  try {
    const code = await bundle('src/lambda.ts');
    writeFileSync(join(folder, 'bundle.js'), wrapBundle(code));
    writeFileSync(join(folder, 'index.js'), stub);
    addDocs(folder);
    writeFileSync(join(folder, 'bundle.cache'), compileCodeCache(folder, data));
    return archive(folder, { out, name: names.name });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Makes V8's code cache for one invocation, with reproducible bytes: the flags fix V8's hash seed and turn off whatever
 * depends on the timing of threads. V8 accepts a cache only with the hash of its own flags in the header. These flags
 * do not change the compiled code, so the hash in the header is replaced by that of a V8 without them.
 *
 * @public used by the bench, for other frameworks
 * @see https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.h SerializedCodeData's header
 */
export function compileCodeCache(folder: string, data: string): Buffer {
  const seeded = ['--hash-seed=42', '--random-seed=42', '--no-flush-bytecode', '--single-threaded-gc'];
  const untimed = ['--no-opt', '--no-sparkplug', '--no-maglev', '--no-concurrent-recompilation'];
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      // Always pipes, because Node compiles other code for a terminal or a file.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {},
      maxBuffer: 2 ** 26,
    });
  const cache = join(data, 'bundle.cache');
  run(...seeded, ...untimed, join(import.meta.dirname, 'compile.ts'), folder, data, cache);
  const code = readFileSync(cache);
  const plain = run('-p', "new vm.Script('0').createCachedData().subarray(12, 16).toString('hex')");
  code.write(plain.toString().trim(), 12, 'hex');
  return code;
}
