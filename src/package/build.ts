import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { assets } from '../docs/assets.ts';
import { bundle } from './bundle.ts';
import { stub, wrapped } from './stub.ts';

export interface Package {
  /** "dist/order-api-<commit>.zip" */
  file: string;
  commit: string;
  /** Bytes by file name. */
  sizes: Record<string, number>;
}

/** Where the documentation's files come from, as in src/lambda.ts. */
const DOCS = ['src/docs/assets', 'generated', 'node_modules/swagger-ui-dist'];

/**
 * Builds the zip for managed nodejs24.x, named by commit.
 *
 * Every trick of the start is here or in a file beside this one: one CommonJS bundle without undici (bundle.ts), a stub
 * that hands V8 its compiled code (stub.ts, compile.ts), and files compressed once instead of per request. Nothing of
 * the source knows of it.
 *
 * @param out the folder of the zip
 */
export async function buildPackage({ out = 'dist' } = {}): Promise<Package> {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-package-'));
  const data = mkdtempSync(join(tmpdir(), 'order-api-packaging-'));
  try {
    const { code } = await bundle('src/lambda.ts');
    writeFileSync(join(folder, 'bundle.js'), wrapped(code));
    writeFileSync(join(folder, 'index.js'), stub);
    addDocs(join(folder, 'docs/assets'));
    writeFileSync(join(folder, 'bundle.cache'), compiled(folder, data));

    const commit = commitOf();
    const file = join(out, `order-api-${commit}.zip`);
    const { zip, sizes } = zipped(folder);
    mkdirSync(out, { recursive: true });
    writeFileSync(file, zip);
    return { file, commit, sizes };
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
 * @see https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.h SerializedCodeData's header
 */
function compiled(folder: string, data: string): Buffer {
  const seeded = ['--hash-seed=42', '--random-seed=42', '--no-flush-bytecode', '--single-threaded-gc'];
  const untimed = ['--no-opt', '--no-sparkplug', '--no-maglev', '--no-concurrent-recompilation'];
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'] },
      maxBuffer: 2 ** 26,
    });
  const cache = join(data, 'bundle.cache');
  run(...seeded, ...untimed, join(import.meta.dirname, 'compile.ts'), folder, data, cache);
  const code = readFileSync(cache);
  const plain = run('-p', "new vm.Script('0').createCachedData().subarray(12, 16).toString('hex')");
  code.write(plain.toString().trim(), 12, 'hex');
  return code;
}

function addDocs(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of Object.keys(assets)) {
    const from = DOCS.find((root) => readdirSync(root).includes(name));
    if (!from) throw new Error(`${name} is in none of ${DOCS.join(', ')}`);
    cpSync(join(from, name), join(to, name));
    const bytes = readFileSync(join(from, name));
    // A picture is compressed already.
    if (name.endsWith('.png')) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(to, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}

/** The same files give the same bytes: names in order, one date, one mode. */
function zipped(folder: string): { zip: Uint8Array; sizes: Record<string, number> } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const files: Zippable = {};
  const sizes: Record<string, number> = {};
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    sizes[name] = bytes.length;
    // 1980 is where a zip's time begins, read as local time. Mode 0644 of a regular file, made on Unix (3).
    files[name] = [bytes, { mtime: new Date(1980, 0, 1), level: 9, os: 3, attrs: 0o100644 << 16 }];
  }
  return { zip: zipSync(files), sizes };
}

/** The commit that the files are of; "-dirty" when they are not quite. */
function commitOf(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short=12', 'HEAD') +
    (git('status', '--porcelain', '--untracked-files=no') ? '-dirty' : '')
  );
}

if (process.argv[1] === import.meta.filename) {
  const { file, sizes } = await buildPackage();
  for (const name of ['index.js', 'bundle.js', 'bundle.cache']) console.error(`${name} ${sizes[name]} bytes`);
  console.log(resolve(file));
}
