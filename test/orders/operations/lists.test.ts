import { beforeEach, describe, expect, test } from 'vitest';
import { sequenceKey } from '../../../src/astra/sequence.ts';
import type { Order } from '../../../src/orders/order.ts';
import { orderDatabase } from '../../../src/orders/store/database.ts';
import { serviceInMemory } from '../in-memory.ts';
import { tea } from '../place.ts';

const start = Date.parse('2026-11-24T09:30:00.000Z');
const at = (second: number) => new Date(start + second * 1_000).toISOString();
const staff = { sub: 'staff-1', scope: 'orders/manage' };
const clock = { now: start };
let { ask, database } = serviceInMemory();
/** The second at which an order was placed, by its id. */
let seconds: Map<string, number>;

/** Places 25 orders of customer-1, a second apart. */
beforeEach(async () => {
  seconds = new Map();
  ({ ask, database } = serviceInMemory({ now: () => clock.now }));
  for (let second = 0; second < 25; second += 1) {
    clock.now = start + second * 1_000;
    const { body } = await ask('POST /orders', { headers: { 'idempotency-key': `k${second}` }, body: tea });
    seconds.set(body.orderId, second);
  }
});

const placed = ({ data }: { data: Order[] }) => data.map(({ orderId }) => seconds.get(orderId));
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index);
const up = (from: number, to: number) => down(to, from).reverse();
const pathOf = (second: number) => `/orders/${[...seconds].find(([, one]) => one === second)?.[0]}`;

describe('listOrders', () => {
  test.each([
    { query: '', want: down(24, 5) },
    { query: 'limit=3', want: [24, 23, 22] },
    { query: 'limit=100', want: down(24, 0) },
    { query: `createdAfter=${at(20)}&limit=100`, want: down(24, 21) },
    { query: `createdBefore=${at(3)}`, want: [2, 1, 0] },
    { query: `createdAfter=${at(3)}&createdBefore=${at(6)}`, want: [5, 4] },
    // The bounds are exclusive, to the fraction of a millisecond.
    { query: `createdAfter=${at(3).replace('Z', '1Z')}&createdBefore=${at(5)}`, want: [4] },
    { query: `createdAfter=${at(3)}&createdBefore=${at(5).replace('Z', '1Z')}`, want: [5, 4] },
    { query: `createdAfter=${at(5)}&createdBefore=${at(6)}`, want: [] },
    { query: `createdAfter=${at(24)}`, want: [] },
    { query: `createdBefore=${at(0)}`, want: [] },
  ])('?$query', async ({ query, want }) => {
    const { body } = await ask('GET /orders', { query });
    expect(placed(body)).toEqual(want);
  });

  test('by status, across the rows that a page reads', async () => {
    for (const second of [2, 9, 20]) await ask(`POST ${pathOf(second)}/confirm`, staff);
    const by = async (query: string) => placed((await ask('GET /orders', { query })).body);
    expect(await by('status=confirmed')).toEqual([20, 9, 2]);
    expect(await by(`status=confirmed&createdAfter=${at(2)}&createdBefore=${at(20)}`)).toEqual([9]);
    expect(await by('status=pending&limit=5')).toEqual([24, 23, 22, 21, 19]);
    expect(await by('status=fulfilled')).toEqual([]);
  });

  test('leaves out rows of another instant than the order’s, and rows without an order', async () => {
    const { ordersByCustomer } = orderDatabase(database);
    const [orderId = ''] = [...seconds.keys()];
    for (const order_id of [orderId, '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11']) {
      const seq = sequenceKey(at(30), order_id);
      await ordersByCustomer.insertOne({ customer_id: 'customer-1', seq, order_id });
    }
    expect(placed((await ask('GET /orders', { query: 'limit=100' })).body)).toEqual(down(24, 0));
  });

  test('links each page but the last to the next one', async () => {
    const first = await ask('GET /orders', { query: 'limit=20' });
    expect(first.headers['Link']).toBe(`</orders?limit=20&cursor=${first.body.nextCursor}>; rel="next"`);
    const last = await ask('GET /orders', { query: `limit=20&cursor=${first.body.nextCursor}` });
    expect([...placed(first.body), ...placed(last.body)]).toEqual(down(24, 0));
    expect([last.body.nextCursor, 'Link' in last.headers]).toEqual([null, false]);
  });

  test('of another customer, for staff', async () => {
    const query = 'customerId=customer-1&limit=2';
    expect(placed((await ask('GET /orders', { ...staff, query })).body)).toEqual([24, 23]);
    expect((await ask('GET /orders', staff)).body).toEqual({ data: [], nextCursor: null });
    expect((await ask('GET /orders', { query: 'customerId=customer-1&limit=2' })).status).toBe(200);
    expect((await ask('GET /orders', { sub: 'customer-2', query })).status).toBe(403);
  });
});

describe('listQueue', () => {
  const queue = (query = '') => ask('GET /queue', { ...staff, query });

  test('has the pending orders, longest waiting first, 20 a page', async () => {
    const first = await queue();
    expect(placed(first.body)).toEqual(up(0, 19));
    expect(first.headers['Link']).toBe(`</queue?cursor=${first.body.nextCursor}>; rel="next"`);
    const last = await queue(`cursor=${first.body.nextCursor}`);
    expect(placed(last.body)).toEqual(up(20, 24));
    expect([last.body.nextCursor, 'Link' in last.headers]).toEqual([null, false]);
  });

  test('has an order in its present status, from when it got that status', async () => {
    clock.now = start + 60_000;
    await ask(`POST ${pathOf(7)}/confirm`, staff);
    clock.now += 1_000;
    await ask(`POST ${pathOf(3)}/confirm`, staff);
    await ask(`POST ${pathOf(0)}/cancel`, { body: { reason: 'other' } });
    expect(placed((await queue('status=confirmed')).body)).toEqual([7, 3]);
    expect(placed((await queue('status=pending&limit=5')).body)).toEqual([1, 2, 4, 5, 6]);
    await ask(`POST ${pathOf(7)}/fulfill`, { ...staff, body: {} });
    expect(placed((await queue('status=confirmed')).body)).toEqual([3]);
  });
});
