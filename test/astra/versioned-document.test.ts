import { expect, test } from 'vitest';
import { remember, type Write, writeStateIn } from '../../src/astra/versioned-document.ts';

const writes = (count: number): Write[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, fingerprint: 'f' }));

test('a document keeps its last 16 writes, the latest last', () => {
  const ops = writes(20).reduce<Write[]>(remember, []);
  expect(ops.map(({ id }) => Number(id))).toEqual(Array.from({ length: 16 }, (_, index) => index + 4));
});

test.each([
  { given: { id: '3', fingerprint: 'f' }, want: 'applied' },
  { given: { id: '3', fingerprint: 'g' }, want: 'reused' },
  { given: { id: '9', fingerprint: 'f' }, want: 'new' },
])('the write $given is $want', ({ given, want }) => {
  expect(writeStateIn({ _id: 'a', version: 1, ops: writes(5) }, given)).toBe(want);
});
