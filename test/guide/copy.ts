import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { edited, type Step } from './guide.ts';

/** A separate repository that uses the packages installed here. */
export interface Copy extends Disposable {
  folder: string;
}

/** Copies the files of the working tree that git tracks or would add. */
export function copyOfWorkingTree(): Copy {
  const copy = emptyCopy();
  const files = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of new Set(files)) {
    if (file && existsSync(file)) cpSync(file, join(copy.folder, file));
  }
  git(copy.folder, 'init', '--quiet');
  git(copy.folder, 'add', '--all');
  commit(copy.folder);
  return prepared(copy);
}

/** Copies the files of a commit. */
export function copyOfCommit(name: string): Copy {
  const copy = emptyCopy();
  git('.', 'clone', '--quiet', '--shared', '--no-checkout', '.', copy.folder);
  git(copy.folder, 'checkout', '--quiet', '--detach', git('.', 'rev-parse', name).trim());
  return prepared(copy);
}

/** The commit that a rollback would return to: the last release, or else the commit before this one. */
export function commitBefore(): string {
  try {
    return git('.', 'describe', '--tags', '--match', 'v[0-9]*', '--abbrev=0', 'HEAD^').trim();
  } catch {
    return git('.', 'status', '--porcelain', '--untracked-files=no') ? 'HEAD' : 'HEAD^';
  }
}

/** Applies an edit of the guide, or creates a file from it. */
export function change({ folder }: Copy, step: Exclude<Step, { kind: 'run' }>): void {
  const path = join(folder, step.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, step.kind === 'create' ? step.text : edited(readFileSync(path, 'utf8'), step));
}

/** Builds the function's package of a copy with the copy's own build; returns the zip's path. */
export function buildFunction({ folder }: Copy): string {
  return execFileSync(process.execPath, ['src/package/package.ts'], { cwd: folder, encoding: 'utf8' }).trim();
}

function emptyCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-copy-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

function prepared(copy: Copy): Copy {
  symlinkSync(resolve('node_modules'), join(copy.folder, 'node_modules'));
  if (existsSync('cdk/node_modules'))
    symlinkSync(resolve('cdk/node_modules'), join(copy.folder, 'cdk/node_modules'));
  // Older than the installed packages, so that make does not install again through the link.
  utimesSync(join(copy.folder, 'package-lock.json'), 0, 0);
  return copy;
}

function commit(folder: string): void {
  const author = ['-c', 'user.name=guide', '-c', 'user.email=guide@localhost'];
  git(folder, ...author, 'commit', '--quiet', '--no-verify', '--message', 'A copy');
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
