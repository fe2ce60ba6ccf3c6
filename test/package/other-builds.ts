import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const program =
  "import('./src/package/build.ts').then(({ buildPackage }) => buildPackage({ out: process.argv[1] }))";

/** Whether util-linux's `script` is installed, which gives a process a terminal. */
export const hasTerminal = spawnSync('script', ['--version']).status === 0;

/** Builds the package in a process with a terminal. */
export function buildOnTerminal(out: string): string {
  const words = [process.execPath, '-e', program, out].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  execFileSync('script', ['-qec', words.join(' '), '/dev/null'], { stdio: 'pipe' });
  return zipIn(out);
}

/**
 * Builds the package from a copy of the sources without a repository, with another environment and without a terminal.
 */
export function buildElsewhere(out: string): string {
  const cwd = join(out, 'a copy of/the sources');
  mkdirSync(cwd, { recursive: true });
  for (const name of ['src', 'generated', 'package.json', 'tsconfig.json'])
    cpSync(name, join(cwd, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
  const streams = ['stdout', 'stderr'].map((name) => openSync(join(out, name), 'w'));
  execFileSync(process.execPath, ['-e', program, out], {
    cwd,
    stdio: ['ignore', ...streams] as const as ['ignore', number, number],
    env: { PATH: `/elsewhere:${process.env['PATH']}`, TZ: 'Asia/Tokyo', FORCE_COLOR: '1' },
  });
  return zipIn(out);
}

function zipIn(out: string): string {
  const [zip = ''] = readdirSync(out).filter((name) => name.endsWith('.zip'));
  return join(out, zip);
}
