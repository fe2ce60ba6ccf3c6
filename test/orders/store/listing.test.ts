import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { cursorOf, sequenceFrom } from '../../../src/astra/sequence.ts';
import type { Order, OrderCreate } from '../../../src/orders/order.ts';
import { type OrderDatabase, orderDatabase } from '../../../src/orders/store/database.ts';
import { orderIdOf, seqOf } from '../../../src/orders/store/key-layout.ts';
import type { Listing } from '../../../src/orders/store/listing.ts';
import { tea } from '../place.ts';
import {
  callWithin,
  type DataApiUnderTest,
  newCustomer,
  openStore,
  placementOf,
  startDataApi,
} from './data-api.ts';

let api: DataApiUnderTest;
beforeAll(async () => {
  api = await startDataApi();
});
afterAll(() => api?.close());

const epoch = Date.parse('2025-11-24T09:30:00.000Z');

/** Places that many orders, a millisecond apart; returned newest first, as a list has them. */
async function placeMany(customerId: string, count: number, body: OrderCreate = tea): Promise<Order[]> {
  const placed: Order[] = [];
  for (let start = 0; start < count; start += 20) {
    const indexes = Array.from({ length: Math.min(20, count - start) }, (_, index) => start + index);
    const answers = await Promise.all(
      indexes.map((index) => {
        const placement = placementOf(customerId, `k${index}`, { body });
        const at = new Date(epoch + index).toISOString();
        const place = (orderId: string) => placement.place(orderId, at);
        return openStore(api).store.create({ ...placement, place }, callWithin());
      }),
    );
    placed.push(...answers.map(({ order }) => order));
  }
  return placed.reverse();
}

/** Follows the cursors to the end. */
async function walk(listing: Listing) {
  const { store, calls } = openStore(api);
  const pages: Order[][] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ ...listing, cursor }, callWithin());
    pages.push(page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return { pages, orders: pages.flat(), calls };
}

async function withTable<Result>(use: (database: OrderDatabase) => Promise<Result>): Promise<Result> {
  const fetcher = createFetcher();
  try {
    return await use(orderDatabase(openDatabase({ ...api.options, fetcher })));
  } finally {
    await fetcher.close();
  }
}

const ids = (orders: readonly Order[]) => orders.map(({ orderId }) => orderId);

describe('a list', () => {
  const customerId = newCustomer();
  let placed: Order[];
  beforeAll(async () => {
    placed = await placeMany(customerId, 105);
  });

  test('of a customer without orders is one empty page, in 1 call', async () => {
    const { pages, calls } = await walk({ customerId: newCustomer(), limit: 20 });
    expect(pages).toEqual([[]]);
    expect(calls).toEqual(['orders_by_customer.find']);
  });

  test('of up to 20 orders takes 2 calls', async () => {
    const { store, calls } = openStore(api);
    const page = await store.list({ customerId, limit: 20 }, callWithin());
    expect(page.data).toStrictEqual(placed.slice(0, 20));
    expect(calls).toEqual(['orders_by_customer.find', 'orders_2.find']);
  });

  test('of 100 orders is one page', async () => {
    const { store, calls } = openStore(api);
    const page = await store.list({ customerId, limit: 100 }, callWithin());
    expect(page.data).toStrictEqual(placed.slice(0, 100));
    expect(page.nextCursor).toBe(cursorOf(seqOf(placed[99] as Order)));
    // 2 and 2 where the server's page is 50, 5 and 5 where it is 20.
    expect(calls.length).toBeLessThanOrEqual(10);
  });

  test.for([1, 7, 20, 21, 50, 100])('paged by %i has every order once, newest first', async (limit) => {
    const { pages, orders } = await walk({ customerId, limit });
    expect(ids(orders)).toEqual(ids(placed));
    expect(pages.length).toBe(Math.ceil(placed.length / limit));
  });

  test('has no empty page after a last full page', async () => {
    const { pages } = await walk({ customerId, limit: 35 });
    expect(pages.map(({ length }) => length)).toEqual([35, 35, 35]);
  });

  const at = (index: number, rest = 'Z') => new Date(epoch + index).toISOString().replace('Z', rest);
  test.for<{ name: string; given: Partial<Listing>; want: [number, number] | null }>([
    { name: 'after is exclusive', given: { createdAfter: at(100) }, want: [101, 104] },
    { name: 'before is exclusive', given: { createdBefore: at(3) }, want: [0, 2] },
    { name: 'both', given: { createdAfter: at(10), createdBefore: at(20) }, want: [11, 19] },
    {
      name: 'nothing between neighbours',
      given: { createdAfter: at(10), createdBefore: at(11) },
      want: null,
    },
    {
      name: 'bounds the wrong way round',
      given: { createdAfter: at(20), createdBefore: at(10) },
      want: null,
    },
    { name: 'after, finer than a millisecond', given: { createdAfter: at(100, '0001Z') }, want: [101, 104] },
    { name: 'before, finer than a millisecond', given: { createdBefore: at(3, '0001Z') }, want: [0, 3] },
    { name: 'before, finer in zeros only', given: { createdBefore: at(3, '000Z') }, want: [0, 2] },
    { name: 'lower-case letters', given: { createdBefore: at(3, '5Z').toLowerCase() }, want: [0, 3] },
    {
      name: 'another offset',
      given: { createdAfter: at(100).replace('T09', 'T11').replace('Z', '+02:00') },
      want: [101, 104],
    },
    { name: 'after the year 0', given: { createdAfter: '0000-01-01T00:00:00+23:59' }, want: [0, 104] },
    { name: 'before the year 0', given: { createdBefore: '0000-01-01T00:00:00+23:59' }, want: null },
    { name: 'after 1969', given: { createdAfter: '1969-12-31T23:59:59.9999Z' }, want: [0, 104] },
    { name: 'before 1970', given: { createdBefore: '1970-01-01T00:00:00Z' }, want: null },
    { name: 'after the year 9999', given: { createdAfter: '9999-12-31T23:59:59.999-23:59' }, want: null },
    {
      name: 'before the year 9999',
      given: { createdBefore: '9999-12-31T23:59:59.999-23:59' },
      want: [0, 104],
    },
    { name: 'after 2286', given: { createdAfter: '2286-11-20T17:46:39.999Z' }, want: null },
    { name: 'before 2286', given: { createdBefore: '2286-11-20T17:46:40.000Z' }, want: [0, 104] },
  ])('$name', async ({ given, want }) => {
    const expected = want ? placed.slice(placed.length - 1 - want[1], placed.length - want[0]) : [];
    const { orders } = await walk({ customerId, limit: 50, ...given });
    expect(ids(orders)).toEqual(ids(expected));
  });

  test('applies bounds and cursor together', async () => {
    const { orders, pages } = await walk({
      customerId,
      limit: 4,
      createdAfter: at(10),
      createdBefore: at(20),
    });
    expect(ids(orders)).toEqual(ids(placed.slice(85, 94)));
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 1]);
  });

  test('a cursor outside the bounds does not widen them', async () => {
    const cursor = cursorOf(seqOf(placed[0] as Order));
    const { store } = openStore(api);
    const page = await store.list({ customerId, limit: 100, cursor, createdBefore: at(3) }, callWithin());
    expect(ids(page.data)).toEqual(ids(placed.slice(-3)));
  });

  test('refuses a cursor that no page returned, before any call', async () => {
    const { store, calls } = openStore(api);
    await expect(store.list({ customerId, limit: 20, cursor: 'abc' }, callWithin())).rejects.toMatchObject({
      code: 'invalid_request',
      errors: [{ in: 'query', parameter: 'cursor' }],
    });
    expect(calls).toEqual([]);
  });

  test("a cursor of another customer does not list that customer's orders", async () => {
    const { store } = openStore(api);
    const { nextCursor } = await store.list({ customerId, limit: 1 }, callWithin());
    const page = await store.list(
      { customerId: newCustomer(), limit: 100, cursor: nextCursor ?? '' },
      callWithin(),
    );
    expect(page.data).toEqual([]);
  });

  test('filters by status across pages', async () => {
    const { store } = openStore(api);
    const every10th = placed.filter((_, index) => index % 10 === 0);
    for (const { orderId } of every10th) {
      const write = { id: `cancel-${orderId}`, fingerprint: 'f' };
      await store.change(
        { orderId, write, decide: ({ order }) => order && { ...order, status: 'canceled', version: 2 } },
        callWithin(),
      );
    }
    const canceled = await walk({ customerId, limit: 4, status: 'canceled' });
    expect(ids(canceled.orders)).toEqual(ids(every10th));
    const pending = await walk({ customerId, limit: 20, status: 'pending' });
    expect(ids(pending.orders)).toEqual(ids(placed.filter((_, index) => index % 10 !== 0)));
    const fulfilled = await walk({ customerId, limit: 20, status: 'fulfilled' });
    expect(fulfilled.orders).toEqual([]);
  });

  test('orders placed during paging do not shift the pages', async () => {
    const customerId = newCustomer();
    const before = await placeMany(customerId, 12);
    const { store } = openStore(api);
    const seen: Order[] = [];
    let cursor: string | undefined;
    for (let round = 0; round === 0 || cursor; round += 1) {
      const page = await store.list({ customerId, limit: 3, cursor }, callWithin());
      seen.push(...page.data);
      cursor = page.nextCursor ?? undefined;
      await store.create(placementOf(customerId, `while-paging-${round}`), callWithin());
    }
    expect(ids(seen)).toEqual(ids(before));
  });
});

describe('rows without an order', () => {
  test('are left out when the document is missing or has another createdAt', async () => {
    const customerId = newCustomer();
    const placed = await placeMany(customerId, 3);
    await withTable(async ({ ordersByCustomer }) => {
      const strays = [
        { seq: `${sequenceFrom(epoch + 50)}-${placed[0]?.orderId}`, order_id: placed[0]?.orderId ?? '' },
        { seq: `${sequenceFrom(epoch - 50)}-${placed[1]?.orderId}`, order_id: placed[1]?.orderId ?? '' },
        {
          seq: `${sequenceFrom(epoch + 60)}-${orderIdOf(customerId, 'none')}`,
          order_id: orderIdOf(customerId, 'none'),
        },
      ];
      for (const stray of strays) await ordersByCustomer.insertOne({ customer_id: customerId, ...stray });
    });
    for (const limit of [1, 2, 20]) {
      const { orders } = await walk({ customerId, limit });
      expect(ids(orders)).toEqual(ids(placed));
    }
  });

  test('end a page after 500 of them; the next page continues', async () => {
    const customerId = newCustomer();
    const [order] = await placeMany(customerId, 1);
    await withTable(async ({ ordersByCustomer }) => {
      const rows = Array.from({ length: 501 }, (_, index) => {
        const order_id = orderIdOf(customerId, `stray-${index}`);
        return {
          customer_id: customerId,
          seq: `${sequenceFrom(epoch + 1_000 + index)}-${order_id}`,
          order_id,
        };
      });
      for (let start = 0; start < rows.length; start += 50) {
        await Promise.all(rows.slice(start, start + 50).map((row) => ordersByCustomer.insertOne(row)));
      }
    });
    for (const given of [{ limit: 100 }, { limit: 20, status: 'pending' as const }]) {
      const { pages, calls } = await walk({ customerId, ...given });
      expect(pages).toEqual([[], [order]]);
      // One read of each kind per server page of 20, and two for the next page.
      expect(calls.length).toBeLessThanOrEqual(52);
    }
  });
});

describe('a page of large orders', () => {
  test.each([
    { what: 'of many bytes a character', sku: '☕'.repeat(64), name: '☕'.repeat(200) },
    // In the answer each is \", and Lambda escapes the answer once more: \\\".
    { what: 'full of quotation marks', sku: '"'.repeat(64), name: '"'.repeat(200) },
  ])('$what ends before 4 MB as Lambda counts them, without losing an order', async ({ sku, name }) => {
    const customerId = newCustomer();
    const items = Array.from({ length: 100 }, () => ({ sku, name, quantity: 999, unitPrice: 99_999_999 }));
    const placed = await placeMany(customerId, 90, { ...tea, items });
    const { pages, orders } = await walk({ customerId, limit: 100 });
    expect(ids(orders)).toEqual(ids(placed));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const inAnswer = JSON.stringify(JSON.stringify(page));
      expect(Buffer.byteLength(inAnswer)).toBeLessThan(4_010_000);
    }
  });
});

describe('a slow database', () => {
  test('returns a short page before the deadline', async () => {
    const customerId = newCustomer();
    const placed = await placeMany(customerId, 120);
    let now = Date.now();
    const { store } = openStore(api, {
      now: () => now,
      intercept: (info, next) => {
        now += 800;
        return next(info);
      },
    });
    const page = await store.list({ customerId, limit: 20, status: 'canceled' }, callWithin(4_500, now));
    expect(page.data).toEqual([]);
    const examined = placed.findIndex((order) => cursorOf(seqOf(order)) === page.nextCursor) + 1;
    expect(examined).toBeGreaterThan(0);
    expect(examined).toBeLessThan(placed.length);
  });
});
