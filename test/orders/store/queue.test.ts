import { randomUUID } from 'node:crypto';
import type { FetcherResponseInfo } from '@datastax/astra-db-ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher, type KeepAliveFetcher } from '../../../src/astra/fetcher.ts';
import { pageEndCursor } from '../../../src/astra/position.ts';
import { moveOrder } from '../../../src/orders/lifecycle.ts';
import { type Order, placeOrder } from '../../../src/orders/order.ts';
import { type OrderDatabase, orderDatabase } from '../../../src/orders/store/database.ts';
import { documentOf } from '../../../src/orders/store/key-layout.ts';
import type { QueueListing } from '../../../src/orders/store/queue.ts';
import { tea } from '../place.ts';
import {
  callWithin,
  type DataApiUnderTest,
  type Intercept,
  newCustomer,
  openStore,
  placementOf,
  startDataApi,
} from './data-api.ts';

let api: DataApiUnderTest;
let fetcher: KeepAliveFetcher;
let database: OrderDatabase;
beforeAll(async () => {
  api = await startDataApi();
  fetcher = createFetcher();
  database = orderDatabase(openDatabase({ ...api.options, fetcher }));
});
// The queue has the orders of all customers, so each test starts with an empty one.
beforeEach(() => emptyQueue());
afterAll(async () => {
  await emptyQueue();
  await fetcher?.close();
  await api?.close();
});

const epoch = Date.parse('2025-11-24T09:30:00.000Z');

async function emptyQueue(): Promise<void> {
  const { store } = openStore(api);
  for (const status of ['pending', 'confirmed'] as const) {
    for (;;) {
      const { data } = await store.queue({ status, limit: 100 }, callWithin());
      if (data.length === 0) break;
      for (const { orderId } of data) await database.orders.deleteOne({ _id: orderId });
    }
  }
}

/** Stores an order that has been waiting since so many milliseconds after the epoch. */
async function insertWaitingOrder({
  after = 0,
  status = 'pending' as Order['status'],
  body = tea,
} = {}): Promise<Order> {
  const at = new Date(epoch + after).toISOString();
  const placed = placeOrder({ orderId: randomUUID(), customerId: 'c', body, at });
  const order = status === 'pending' ? placed : moveOrder(placed, { to: status, at, by: 'staff' });
  await database.orders.insertOne(documentOf(order, { id: randomUUID(), fingerprint: 'f' }));
  return order;
}

async function insertWaitingOrders(
  count: number,
  after = (index: number) => index,
  body = tea,
): Promise<Order[]> {
  const orders: Order[] = [];
  for (let start = 0; start < count; start += 20) {
    const indexes = Array.from({ length: Math.min(20, count - start) }, (_, index) => start + index);
    orders.push(
      ...(await Promise.all(indexes.map((index) => insertWaitingOrder({ after: after(index), body })))),
    );
  }
  return sorted(orders);
}

function sorted(orders: readonly Order[]): Order[] {
  const key = ({ history, orderId }: Order) => `${history.at(-1)?.at} ${orderId}`;
  return orders.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

const idsOf = (orders: readonly Order[]) => orders.map(({ orderId }) => orderId);

/** A server with another page size, or another limit of its in-memory sort. */
function server({ page = 50, sorts = 10_000 }: { page?: number; sorts?: number }): Intercept {
  return async (info, next) => {
    const { find } = JSON.parse(info.body ?? '{}');
    if (!find?.sort || 'seq' in find.sort) return next(info);
    const matches = await database.orders.countDocuments(find.filter, 1000);
    if (matches >= sorts) return refuseSort(await next(info));
    const limit = Math.min(find.options?.limit ?? page, page);
    return next({
      ...info,
      body: JSON.stringify({ find: { ...find, options: { ...find.options, limit } } }),
    });
  };
}

function refuseSort(answer: FetcherResponseInfo): FetcherResponseInfo {
  const error = { family: 'REQUEST', scope: 'SORT', errorCode: 'OVERLOADED_SORT_ROW_LIMIT' };
  return {
    ...answer,
    body: JSON.stringify({
      errors: [{ id: randomUUID(), title: 'too many', message: 'too many', ...error }],
    }),
  };
}

async function walk(listing: QueueListing, intercept: Intercept = (info, next) => next(info)) {
  const { store, calls } = openStore(api, { intercept });
  const orders: Order[] = [];
  let cursor = listing.cursor;
  let pages = 0;
  do {
    const page = await store.queue({ ...listing, cursor }, callWithin());
    orders.push(...page.data);
    cursor = page.nextCursor ?? undefined;
    pages += 1;
  } while (cursor && pages < 1_000);
  return { orders, pages, calls };
}

describe('the queue', () => {
  test('has the orders of one status, longest waiting first', async () => {
    const pending = [
      await insertWaitingOrder({ after: 2 }),
      await insertWaitingOrder({ after: 1 }),
      await insertWaitingOrder({ after: 3 }),
    ];
    const confirmed = await insertWaitingOrder({ status: 'confirmed' });
    await insertWaitingOrder({ status: 'canceled' });
    expect((await walk({})).orders).toStrictEqual(sorted(pending));
    expect((await walk({ status: 'confirmed' })).orders).toStrictEqual([confirmed]);
  });

  test('a placement adds the order, a move changes its queue, and an edit does not', async () => {
    const { store } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    const change = (decide: (order: Order) => Order) =>
      store.change(
        {
          orderId: order.orderId,
          write: { id: randomUUID(), fingerprint: 'f' },
          decide: ({ order }) => decide(order as Order),
        },
        callWithin(),
      );
    const queues = async () => ({
      pending: (await walk({})).orders,
      confirmed: (await walk({ status: 'confirmed' })).orders,
    });
    expect(await queues()).toStrictEqual({ pending: [order], confirmed: [] });

    const edited = await change((order) => ({ ...order, version: order.version + 1, note: 'Ring twice.' }));
    expect(await queues()).toStrictEqual({ pending: [edited], confirmed: [] });

    const at = new Date().toISOString();
    const confirmed = await change((order) => moveOrder(order, { to: 'confirmed', at, by: 'staff' }));
    expect(await queues()).toStrictEqual({ pending: [], confirmed: [confirmed] });

    await change((order) => moveOrder(order, { to: 'fulfilled', at, by: 'staff' }));
    expect(await queues()).toStrictEqual({ pending: [], confirmed: [] });
    expect(await database.orders.findOne({ _id: order.orderId })).not.toHaveProperty('queue');
  });

  test.each([
    { count: 0, limit: 20, calls: 1 },
    { count: 19, limit: 20, calls: 1 },
    { count: 21, limit: 20, calls: 1 },
    { count: 20, limit: 20, calls: 2 },
    { count: 120, limit: 100, calls: 3 },
  ])('of $count orders returns $limit in $calls calls', async ({ count, limit, calls }) => {
    const orders = await insertWaitingOrders(count);
    const seen = openStore(api);
    const call = callWithin();
    const page = await seen.store.queue({ limit }, call);
    expect(idsOf(page.data)).toEqual(idsOf(orders.slice(0, limit)));
    expect(page.nextCursor === null).toBe(count <= limit);
    expect(seen.calls).toEqual(Array.from({ length: calls }, () => 'orders_2.find'));
    expect(call.dataApiCalls).toBe(calls);
  });

  test.each([
    { given: 'one instant each', after: (index: number) => index },
    { given: 'three instants in all', after: (index: number) => index % 3 },
    { given: 'one instant for all', after: () => 0 },
  ])('paging returns each order once: $given, with pages of any size', async ({ after }) => {
    const orders = await insertWaitingOrders(130, after);
    for (const page of [20, 50])
      for (const limit of [7, 20, 100])
        expect(idsOf((await walk({ limit }, server({ page }))).orders), `${page}, ${limit}`).toEqual(
          idsOf(orders),
        );
  });

  test('paging misses no waiting order while others leave the queue', async () => {
    const orders = await insertWaitingOrders(120, () => 0);
    const left = new Set<string>();
    const leave: Intercept = async (info, next) => {
      const answer = await next(info);
      for (const { orderId } of orders.filter((_, index) => index % 2 === 0 && index < 60)) {
        if (left.size >= 30 || left.has(orderId)) continue;
        left.add(orderId);
        await database.orders.deleteOne({ _id: orderId });
        break;
      }
      return answer;
    };
    const { orders: walked } = await walk({ limit: 20 }, leave);
    expect(new Set(idsOf(walked)).size).toBe(walked.length);
    const stayed = idsOf(orders).filter((id) => !left.has(id));
    expect(idsOf(walked)).toEqual(expect.arrayContaining(stayed));
  });

  test.each([50, 20])(
    'paging returns each order once when more wait than the server can sort: page of %i',
    async (page) => {
      const orders = await insertWaitingOrders(130);
      const { orders: walked, calls } = await walk({ limit: 20 }, server({ page, sorts: 40 }));
      expect(idsOf(walked)).toEqual(idsOf(orders));
      // The cursor carries the bound, so that not every page has to search for it.
      expect(calls.length).toBeLessThan(45);
    },
  );

  test('returns 503 with Retry-After when more orders wait since one instant than the server can sort', async () => {
    await insertWaitingOrders(45, () => 0);
    const { store } = openStore(api, { intercept: server({ sorts: 40 }) });
    await expect(store.queue({}, callWithin())).rejects.toMatchObject({
      code: 'service_unavailable',
      headers: { 'Retry-After': '60' },
    });
  });

  test('a page ends before 4 MB as Lambda counts them, without losing an order', async () => {
    // Each quotation mark is \\" in the body, and Lambda escapes the body once more.
    const line = { sku: '"'.repeat(64), name: '"'.repeat(200), quantity: 999, unitPrice: 99_999_999 };
    const body = { ...tea, items: Array.from({ length: 100 }, () => line) };
    const orders = await insertWaitingOrders(60, (index) => index, body);
    const { store } = openStore(api);
    const walked: Order[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.queue({ limit: 100, cursor }, callWithin());
      expect(Buffer.byteLength(JSON.stringify(JSON.stringify(page)))).toBeLessThan(4_010_000);
      expect(page.data.length).toBeLessThan(60);
      walked.push(...page.data);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(idsOf(walked)).toEqual(idsOf(orders));
  });

  test('a slow database makes it return a short page before the deadline', async () => {
    const orders = await insertWaitingOrders(120);
    let now = Date.now();
    const { store, calls } = openStore(api, {
      now: () => now,
      intercept: (info, next) => {
        now += 800;
        return next(info);
      },
    });
    const page = await store.queue({ limit: 100 }, callWithin(1_500, now));
    expect(calls).toHaveLength(1);
    expect(page.data.length).toBeLessThan(100);
    const rest = await walk({ limit: 100, cursor: page.nextCursor ?? '' });
    expect(idsOf([...page.data, ...rest.orders])).toEqual(idsOf(orders));
  });

  test.each([
    'x',
    'MTc2NDAwMDAwMDAwMA',
    Buffer.from(`1764000000000-${randomUUID()}-1763999999999`).toString('base64url'),
    Buffer.from(`1764000000000-${randomUUID()}-1764000000000`).toString('base64url'),
    Buffer.from(`1764000000000-${randomUUID().toUpperCase()}A`).toString('base64url'),
  ])('refuses the malformed cursor %s', async (cursor) => {
    const { store, calls } = openStore(api);
    await expect(store.queue({ cursor }, callWithin())).rejects.toMatchObject({ code: 'invalid_request' });
    expect(calls).toEqual([]);
  });

  test('a cursor with the latest possible instant fits the contract', () => {
    const at = new Date(9_999_999_999_998).toISOString();
    const before = new Date(9_999_999_999_999).toISOString();
    expect(pageEndCursor({ after: { at, id: randomUUID() }, before })).toMatch(/^[A-Za-z0-9_-]{1,128}$/);
  });
});
