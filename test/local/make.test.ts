import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs `make install` on a copy of the Makefile, with a shell script instead of npm. */
function install(npm: string): { status: number | null; stdout: string; stderr: string } {
  const folder = temporaryFolder();
  copyFileSync('Makefile', join(folder, 'Makefile'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const { MAKEFLAGS: _, MAKELEVEL: __, MFLAGS: ___, ...environment } = process.env;
  return spawnSync('make', ['install'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` },
  });
}

it('make install announces the installation on stderr, and prints nothing on stdout', () => {
  const { status, stdout, stderr } = install(
    'echo "npm $*" && mkdir -p node_modules/.bin && ln -s "$(command -v sh)" node_modules/.bin/node',
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const lines = stderr.split('\n').filter((line) => !line.startsWith('find:'));
  expect(lines).toEqual([
    'installing what package-lock.json names, once: up to a minute',
    'npm ci --loglevel=error',
    '',
  ]);
});

it('make install reports in one line that npm did not install Node', () => {
  const { status, stderr } = install('mkdir -p node_modules');
  expect(status).toBe(2);
  expect(stderr).toContain('npm installed no Node: its install scripts are switched off');
});

it.each([
  {
    target: 'fuzz',
    script: 'test/contract/fuzz.ts',
    want: /^make fuzz needs Python 3, .* install it \(\S+\)\n$/,
  },
  {
    target: 'mutants',
    script: 'test/mutation/mutation.ts',
    want: /^Git is missing, .*: name the files in FILES=.*\n$/,
  },
  { target: 'workflows', script: 'test/workflows/lint.ts', want: /^actionlint was skipped: it needs go\n/ },
])('make $target says in one sentence which program is missing', ({ script, want }) => {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { PATH: temporaryFolder(), CI: 'true' },
  });
  expect(stderr).toMatch(want);
  expect(status).toBe(1);
});
