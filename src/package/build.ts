import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { names } from '../service.ts';
import { addDocs, archive, type Package } from './archive.ts';
import { bundle } from './bundle.ts';
import { stub, wrapped } from './stub.ts';

/**
 * Builds the zip for managed nodejs24.x, named by commit.
 *
 * Every trick of the start is here or in a file beside this one: one CommonJS bundle without undici (bundle.ts), a stub
 * that hands V8 its compiled code (stub.ts, compile.ts), and files compressed once instead of per request (archive.ts).
 * Nothing of the source knows of it.
 *
 * @param out the folder of the zip
 */
export async function buildPackage({ out = 'dist' } = {}): Promise<Package> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const data = mkdtempSync(join(tmpdir(), 'packaging-'));
  try {
    const code = await bundle('src/lambda.ts');
    writeFileSync(join(folder, 'bundle.js'), wrapped(code));
    writeFileSync(join(folder, 'index.js'), stub);
    addDocs(folder);
    writeFileSync(join(folder, 'bundle.cache'), compiled(folder, data));
    return archive(folder, { out, name: names.name });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * What V8 compiled for one invocation, the same bytes each time: a fixed seed for its hashes, and nothing that depends on
 * when a thread came to run. V8 takes code only from a V8 with its own flags, by a hash of them in the header; these
 * flags change when things are compiled, not to what, so the header gets the hash of a V8 without them.
 *
 * @public the bench compiles its peers by it
 * @see https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.h SerializedCodeData's header
 */
export function compiled(folder: string, data: string): Buffer {
  const seeded = ['--hash-seed=42', '--random-seed=42', '--no-flush-bytecode', '--single-threaded-gc'];
  const untimed = ['--no-opt', '--no-sparkplug', '--no-maglev', '--no-concurrent-recompilation'];
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      // Node's streams are compiled as what they are opened on: never on the terminal or file that is there today.
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
