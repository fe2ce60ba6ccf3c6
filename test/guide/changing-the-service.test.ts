import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Copy, change, copyOfWorkingTree } from './copy.ts';
import { readGuide } from './guide.ts';

/**
 * Follows docs/changing-the-service.md: makes each change in a copy of the repository and compares each message with
 * the guide.
 */
describe.each(readGuide())('$title', ({ steps }) => {
  test('behaves as the guide says', () => {
    using copy = copyOfWorkingTree();
    for (const step of steps) {
      if (step.kind === 'run') run(copy, step.command, step.says);
      else change(copy, step);
    }
  });
});

// Variables that the `make` of this test passes on: with a level above zero, make prints "make[1]" and its folders.
const { MAKEFLAGS: _, MAKELEVEL: __, MFLAGS: ___, ...environment } = process.env;

function run({ folder }: Copy, command: string, says: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...environment, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: '', CONTRACT_RUNS: '50' },
  });
  const output = `${stdout}${stderr}`;
  for (const line of says) {
    // The compiler prints whole types; the guide has an ellipsis instead.
    for (const part of line.trim().split('…').filter(Boolean))
      expect(output, `$ ${command}`).toContain(part.trim());
  }
  const wantsFailure = says.some((line) => /\berror\b/i.test(line));
  expect(status !== 0, `$ ${command}\n${output}`).toBe(wantsFailure);
  // A command without output in the guide must print nothing.
  if (says.length === 0) expect(output.trim(), `$ ${command}`).toBe('');
}
