import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { json, order, page, scripted } from './scripted.ts';

test('every operation with a cursor has a sequence, and no other', () => {
  const { orders } = scripted([]);
  const withCursor = (Object.keys(operations) as OperationId[]).filter((id) =>
    operations[id].parameters.some(({ name }) => name === 'cursor'),
  );
  const sequences = Object.keys(orders).filter((name) => !(name in operations));
  expect(sequences).toEqual(withCursor.map((id) => id.replace('list', '').toLowerCase()));
});

test.each([
  { list: 'orders', path: '/orders' },
  { list: 'queue', path: '/queue' },
] as const)('$list has the elements of every page, short and empty ones too', async ({ list, path }) => {
  const { orders, sent } = scripted([
    json({ data: [order, order], nextCursor: 'a' }),
    json({ data: [], nextCursor: 'b' }),
    json(page),
  ]);
  const seen = [];
  for await (const { orderId } of orders[list]({ status: 'pending' })) seen.push(orderId);
  expect(seen).toHaveLength(3);
  const asked = sent.map(({ url }) => new URL(url));
  expect(
    asked.map(({ pathname, searchParams }) => ({ pathname, ...Object.fromEntries(searchParams) })),
  ).toEqual([
    { pathname: path, status: 'pending' },
    { pathname: path, status: 'pending', cursor: 'a' },
    { pathname: path, status: 'pending', cursor: 'b' },
  ]);
});

test.each([
  { given: 'the same', cursors: ['a'] },
  { given: 'one of before', cursors: ['a', 'b', 'c', 'a'] },
])('a sequence ends with a problem when the server repeats $given cursor', async ({ cursors }) => {
  const { orders, sent } = scripted(cursors.map((nextCursor) => json({ data: [order], nextCursor })));
  const sequence = orders.orders();
  const seen: unknown[] = [];
  const all = (async () => {
    for await (const one of sequence) seen.push(one);
  })();
  await expect(all).rejects.toMatchObject({ problem: { code: 'unexpected_response' } });
  expect(sent.length).toBeLessThanOrEqual(cursors.length + 1);
  expect(seen).toHaveLength(sent.length);
});
