import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problems } from '../../generated/operations.ts';
import type { CallProblem } from '../../src/orders/client/index.ts';

const readme = readFileSync('src/orders/client/README.md', 'utf8');

/** What the client itself adds; a code that is missing here, or one too many, does not compile. */
const own: Record<Exclude<CallProblem['code'], keyof typeof problems>, true> = {
  gateway: true,
  unexpected_response: true,
  redirected: true,
  network: true,
  timeout: true,
  not_sent: true,
};

test('the README lists every code of a problem once, and no other', () => {
  const rows = readme.split('\n').filter((line) => /^\| `/.test(line));
  const listed = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, code]) => code),
  );
  expect(listed.sort()).toEqual([...Object.keys(problems), ...Object.keys(own)].sort());
});
