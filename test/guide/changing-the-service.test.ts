import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { describe, expect, test } from 'vitest';
import { edited, readGuide, type Step } from './guide.ts';

/** Follows docs/changing-the-service.md: each change in a copy of the repository, each message held against the guide. */
describe.each(readGuide())('$title', ({ steps }) => {
  test('goes as the guide says', () => {
    using copy = copyOfRepository();
    for (const step of steps) follow(copy.folder, step);
  });
});

/** The files of the working tree that git knows or would take, beside the packages that are installed here. */
function copyOfRepository(): Disposable & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-guide-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    cpSync(file, join(folder, file), { force: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // Older than what is installed, or make would install anew, through the link.
  utimesSync(join(folder, 'package-lock.json'), 0, 0);
  return {
    folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function follow(folder: string, step: Step): void {
  if (step.kind === 'run') run(folder, step.command, step.says);
  else {
    const path = join(folder, step.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, step.kind === 'create' ? step.text : edited(readFileSync(path, 'utf8'), step));
  }
}

function run(folder: string, command: string, says: readonly string[]): void {
  const { stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: '', CONTRACT_RUNS: '50' },
  });
  const output = `${stdout}${stderr}`;
  for (const line of says) {
    // The compiler writes whole types into its messages; the guide breaks off where they begin.
    for (const part of line.trim().split('…').filter(Boolean))
      expect(output, `$ ${command}`).toContain(part.trim());
  }
  // A command below which the guide has nothing is silent, and succeeds.
  if (says.length === 0) expect(output.trim(), `$ ${command}`).toBe('');
}
