import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { assets } from '../docs/assets.ts';
import { compressed } from './compressed.ts';

export interface Package {
  /** "dist/<name>-<commit>.zip" */
  file: string;
  /** The version's name: the commit, if the files are unchanged. */
  commit: string;
  /** Bytes by file name. */
  sizes: Record<string, number>;
}

/** The folders of the documentation's files, as in src/lambda.ts. */
const DOCS = ['src/docs/assets', 'generated', 'node_modules/swagger-ui-dist'];

/** Copies the documentation into a package's folder, with compressed forms, so that no request compresses it. */
export function addDocs(folder: string): void {
  const to = join(folder, 'docs/assets');
  mkdirSync(to, { recursive: true });
  for (const name of Object.keys(assets)) {
    const from = DOCS.find((root) => readdirSync(root).includes(name));
    if (!from) throw new Error(`${name} is in none of ${DOCS.join(', ')}`);
    cpSync(join(from, name), join(to, name));
    const bytes = readFileSync(join(from, name));
    // PNG is compressed already.
    if (name.endsWith('.png')) continue;
    for (const form of ['br', 'gz'] as const)
      writeFileSync(join(to, `${name}.${form}`), compressed(bytes, form));
  }
}

/**
 * Writes a folder as `<out>/<name>-<commit>.zip`. It is reproducible: names are sorted, dates and modes are constant.
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
    // The earliest date of a zip, in local time. `os: 3` is Unix; `attrs` holds the mode of a regular file.
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
 * The commit of the files. Without an exact commit, the hash of the packed files distinguishes versions:
 * "<commit>-dirty-<hash>" for a changed checkout, "tree-<hash>" for files without a repository.
 */
function versionOf(hash: string): string {
  if (git('rev-parse', '--show-prefix') !== '') return `tree-${hash.slice(0, 12)}`;
  const commit = git('rev-parse', '--short=12', 'HEAD');
  if (!git('status', '--porcelain', '--untracked-files=no')) return `${commit}`;
  const version = `${commit}-dirty-${hash.slice(0, 8)}`;
  console.error(`There are uncommitted changes: this version is ${version}`);
  return version;
}

/** The output of a git command; undefined without git, a repository or a commit. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
