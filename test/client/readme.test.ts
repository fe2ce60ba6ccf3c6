import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problems } from '../../generated/operations.ts';
import type { CallProblem } from '../../src/orders/client/index.ts';
import { compileProject } from '../harness/compile.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { reactProject, readmeBlocks } from './react-project.ts';

/** The codes that the client adds; a missing or surplus code does not compile. */
const own: Record<Exclude<CallProblem['code'], keyof typeof problems>, true> = {
  gateway: true,
  unexpected_response: true,
  redirected: true,
  network: true,
  timeout: true,
  not_sent: true,
};

test('the README lists every problem code once, and no other', () => {
  const readme = readFileSync('src/orders/client/README.md', 'utf8');
  const rows = readme.split('\n').filter((line) => /^\| `/.test(line));
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, code]) => code),
  );
  expect(listed.sort()).toEqual([...Object.keys(problems), ...Object.keys(own)].sort());
});

test('every example of the README compiles in a strict React project, and so do the types of the query options', async () => {
  const folder = temporaryFolder();
  await reactProject(folder);
  expect(compileProject(folder)).toBe('');
}, 60_000);

test("the README's page has at most 40 lines", () => {
  const [page = ''] = readmeBlocks('tsx');
  expect(page.trim().split('\n').length).toBeLessThanOrEqual(40);
});
