import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { assets } from '../docs/assets.ts';

export interface Package {
  /** "dist/<name>-<commit>.zip" */
  file: string;
  /** What names this version: the commit, if the files are those of one. */
  commit: string;
  /** Bytes by file name. */
  sizes: Record<string, number>;
}

/** Where the documentation's files come from, as in src/lambda.ts. */
const DOCS = ['src/docs/assets', 'generated', 'node_modules/swagger-ui-dist'];

/** Puts the documentation into a package's folder, compressed once instead of per request. */
export function addDocs(folder: string): void {
  const to = join(folder, 'docs/assets');
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

/**
 * Writes a folder as `<out>/<name>-<commit>.zip`. The same files give the same bytes: names in order, one date, one mode.
 */
export function archive(folder: string, { out, name }: { out: string; name: string }): Package {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  const files: Zippable = {};
  const sizes: Record<string, number> = {};
  for (const path of names) {
    const bytes = readFileSync(join(folder, path));
    sizes[path] = bytes.length;
    const mode = path === 'bootstrap' ? 0o100755 : 0o100644;
    // 1980 is where a zip's time begins, read as local time. The mode of a regular file, made on Unix (3).
    files[path] = [bytes, { mtime: new Date(1980, 0, 1), level: 9, os: 3, attrs: mode << 16 }];
  }
  const bytes = zipSync(files);
  const commit = versionOf(createHash('sha256').update(bytes).digest('hex'));
  const file = join(out, `${name}-${commit}.zip`);
  mkdirSync(out, { recursive: true });
  writeFileSync(file, bytes);
  return { file, commit, sizes };
}

/**
 * The commit that the files are of. Where they are of none, the hash of what was packed tells two such versions apart:
 * "<commit>-dirty-<hash>" of a changed checkout, "tree-<hash>" of files without a repository.
 */
function versionOf(hash: string): string {
  if (git('rev-parse', '--show-prefix') !== '') return `tree-${hash.slice(0, 12)}`;
  const commit = git('rev-parse', '--short=12', 'HEAD');
  if (!git('status', '--porcelain', '--untracked-files=no')) return `${commit}`;
  const version = `${commit}-dirty-${hash.slice(0, 8)}`;
  console.error(`There are changes that no commit holds: this version is ${version}`);
  return version;
}

/** What git says; undefined without git, a repository or a commit. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
