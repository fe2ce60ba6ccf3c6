import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generators } from './generators.ts';
import { matrixOf, STEPS, withMatrix } from './matrix.ts';

const document = readFileSync('docs/clients.md', 'utf8');

test('the matrix in docs/clients.md is of the pinned versions, and every step is passed', () => {
  const all = generators.map((generator) => [generator, { passed: STEPS }] as const);
  expect(document).toBe(withMatrix(document, matrixOf(all)));
});

test('the matrix tells how many steps were passed', () => {
  const [generator] = generators;
  if (!generator) throw new Error('there are no generators');
  expect(matrixOf([[generator, { passed: ['create', 'replay'] }]])).toContain(`| 2 of ${STEPS.length} |`);
});

test('the table of steps in docs/clients.md has the steps that are counted, in their order', () => {
  const [table = ''] = /^\| step \|.*?\n\n/ms.exec(document) ?? [];
  const [, ...steps] = Array.from(table.matchAll(/^\| (\w+) \|/gm), ([, step]) => step);
  expect(steps).toEqual(STEPS);
});

test('a document without a place for the matrix is refused', () => {
  expect(() => withMatrix('# Clients\n', '')).toThrow('no place');
});
