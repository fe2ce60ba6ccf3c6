import { expect, test } from 'vitest';
import { json, order, page, scripted } from './scripted.ts';

test('a sequence has the elements of every page, short and empty ones too', async () => {
  const { orders, sent } = scripted([
    json({ data: [order, order], nextCursor: 'a' }),
    json({ data: [], nextCursor: 'b' }),
    json(page),
  ]);
  const seen = [];
  for await (const { orderId } of orders.orders({ status: 'pending' })) seen.push(orderId);
  expect(seen).toHaveLength(3);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual([
    '?status=pending',
    '?cursor=a&status=pending',
    '?cursor=b&status=pending',
  ]);
});

test.each([
  { given: 'the same', cursors: ['a'] },
  { given: 'one of before', cursors: ['a', 'b', 'c', 'a'] },
])('a sequence ends with a problem when the server gives $given cursor again', async ({ cursors }) => {
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
