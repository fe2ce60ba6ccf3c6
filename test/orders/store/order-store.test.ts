import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { Problem } from '../../../src/contract/problem.ts';
import { moveOrder } from '../../../src/orders/lifecycle.ts';
import type { Order } from '../../../src/orders/order.ts';
import type { Situation } from '../../../src/orders/store/change.ts';
import { orderDatabase } from '../../../src/orders/store/database.ts';
import { orderIdOf } from '../../../src/orders/store/key-layout.ts';
import { tea } from '../place.ts';
import { orderCreate } from '../valid-orders.ts';
import {
  callWithin,
  type DataApiUnderTest,
  newCustomer,
  openStore,
  openStoreInPast,
  placementOf,
  startDataApi,
} from './data-api.ts';

let api: DataApiUnderTest;
beforeAll(async () => {
  api = await startDataApi();
});
afterAll(() => api?.close());

const noted =
  (note: string) =>
  ({ order, write }: Situation): Order | null => {
    if (!order) throw new Problem('order_not_found', { detail: 'None.' });
    return write === 'applied' ? null : { ...order, note, version: order.version + 1 };
  };

/** A clock that advances by a millisecond with each read. */
function tickingClock(): () => number {
  let now = Date.now();
  return () => (now += 1);
}

describe('create', () => {
  test('inserts the index row, then the document: 2 calls', async () => {
    const { store, calls } = openStore(api);
    const call = callWithin();
    const { order, replayed } = await store.create(placementOf(newCustomer(), 'k'), call);
    expect(replayed).toBe(false);
    expect(order).toMatchObject({ status: 'pending', version: 1, totalAmount: 1780 });
    expect(calls).toEqual(['orders_by_customer.insertOne', 'orders_2.insertOne']);
    expect(call).toMatchObject({ dataApiCalls: 2, retries: 0 });
  });

  test('returns the order for the same key and body: 3 calls and a clean-up', async () => {
    const { store, calls } = openStore(api, { now: tickingClock() });
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await store.create(placement, callWithin());
    calls.length = 0;
    await expect(store.create(placement, callWithin())).resolves.toStrictEqual({ order, replayed: true });
    expect(calls).toEqual([
      'orders_by_customer.insertOne',
      'orders_2.insertOne',
      'orders_2.findOne',
      'orders_by_customer.deleteOne',
    ]);
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([order]);
  });

  test('a replay in the same millisecond keeps the only row', async () => {
    const { store, calls, callLongAgo } = openStoreInPast(api);
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await store.create(placement, callLongAgo());
    await store.create(placement, callLongAgo());
    expect(calls).not.toContain('orders_by_customer.deleteOne');
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callLongAgo());
    expect(data).toStrictEqual([order]);
  });

  test('a replay returns the order in its current state', async () => {
    const { store } = openStore(api);
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await store.create(placement, callWithin());
    const write = { id: 'w', fingerprint: 'f' };
    const changed = await store.change({ orderId: order.orderId, write, decide: noted('new') }, callWithin());
    await expect(store.create(placement, callWithin())).resolves.toStrictEqual({
      order: changed,
      replayed: true,
    });
  });

  test('refuses the same key with another body, and leaves no row', async () => {
    const { store, calls } = openStore(api, { now: tickingClock() });
    const customerId = newCustomer();
    const { order } = await store.create(placementOf(customerId, 'k'), callWithin());
    calls.length = 0;
    const other = placementOf(customerId, 'k', { fingerprint: 'another' });
    await expect(store.create(other, callWithin())).rejects.toMatchObject({
      code: 'idempotency_key_reused',
      status: 422,
    });
    expect(calls.at(-1)).toBe('orders_by_customer.deleteOne');
    const { data } = await store.list({ customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([order]);
  });

  test('the same key of another customer makes another order', async () => {
    const { store } = openStore(api);
    const [one, other] = await Promise.all(
      [newCustomer(), newCustomer()].map((customerId) =>
        store.create(placementOf(customerId, 'k'), callWithin()),
      ),
    );
    expect(one?.order.orderId).not.toBe(other?.order.orderId);
    expect([one?.replayed, other?.replayed]).toEqual([false, false]);
  });

  test('50 at once with one key make one order, listed once', async () => {
    const { store } = openStore(api, { now: tickingClock() });
    const placement = placementOf(newCustomer(), 'k');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => store.create(placement, callWithin())),
    );
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const { order } of answers) expect(order).toEqual(answers[0]?.order);
    const { data, nextCursor } = await store.list(
      { customerId: placement.customerId, limit: 100 },
      callWithin(),
    );
    expect(data).toStrictEqual([answers[0]?.order]);
    expect(nextCursor).toBeNull();
  });
});

describe('get', () => {
  test('reads in 1 call', async () => {
    const { store, calls } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    calls.length = 0;
    await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(order);
    expect(calls).toEqual(['orders_2.findOne']);
  });

  test('an order that does not exist is null', async () => {
    await expect(openStore(api).store.get(orderIdOf('nobody', 'k'), callWithin())).resolves.toBeNull();
  });

  test('returns every placed order unchanged', async () => {
    const { store } = openStore(api);
    const customerId = newCustomer();
    await fc.assert(
      fc.asyncProperty(orderCreate, fc.uuid(), async (body, key) => {
        const { order } = await store.create(placementOf(customerId, key, { body }), callWithin());
        await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(order);
      }),
      { numRuns: 60 },
    );
  });
});

describe('change', () => {
  const write = { id: 'w1', fingerprint: 'f' };

  test('reads and writes in 2 calls', async () => {
    const { store, calls } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    calls.length = 0;
    const at = '2026-11-24T10:05:12.000Z';
    const changed = await store.change(
      {
        orderId: order.orderId,
        write,
        decide: ({ order }) => order && moveOrder(order, { to: 'confirmed', at, by: 'staff' }),
      },
      callWithin(),
    );
    expect(calls).toEqual(['orders_2.findOne', 'orders_2.findOneAndUpdate']);
    expect(changed).toStrictEqual(moveOrder(order, { to: 'confirmed', at, by: 'staff' }));
    await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(changed);
  });

  test('removes what the changed order does not have', async () => {
    const { store } = openStore(api);
    const body = { ...tea, note: 'x', metadata: { a: '1' } };
    const { order } = await store.create(placementOf(newCustomer(), 'k', { body }), callWithin());
    const { note: _, metadata: __, ...bare } = order;
    const changed = { ...bare, version: 2 };
    await store.change({ orderId: order.orderId, write, decide: () => changed }, callWithin());
    await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(changed);
  });

  test('writes nothing when the decision is undefined', async () => {
    const { store, calls } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    calls.length = 0;
    await expect(
      store.change({ orderId: order.orderId, write, decide: () => null }, callWithin()),
    ).resolves.toStrictEqual(order);
    expect(calls).toEqual(['orders_2.findOne']);
  });

  test('passes an absent order to the decision', async () => {
    const { store } = openStore(api);
    await expect(
      store.change({ orderId: orderIdOf('nobody', 'k'), write, decide: noted('x') }, callWithin()),
    ).rejects.toMatchObject({ code: 'order_not_found' });
  });

  test('recognises a write by its id, and a different request by its fingerprint', async () => {
    const { store } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    const { orderId } = order;
    const seen: string[] = [];
    const decide = (situation: Situation) => {
      seen.push(situation.write);
      return situation.write === 'new' ? noted('x')(situation) : null;
    };
    await store.change({ orderId, write, decide }, callWithin());
    await store.change({ orderId, write, decide }, callWithin());
    await store.change({ orderId, write: { ...write, fingerprint: 'another' }, decide }, callWithin());
    expect(seen).toEqual(['new', 'applied', 'reused']);
  });

  test('recognises a write until 16 later ones were applied', async () => {
    const { store } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    const { orderId } = order;
    const standing = async () => {
      let seen = '';
      const decide = ({ write }: Situation) => {
        seen = write;
        return null;
      };
      await store.change({ orderId, write, decide }, callWithin());
      return seen;
    };
    await store.change({ orderId, write, decide: noted('first') }, callWithin());
    for (let later = 1; later <= 16; later += 1) {
      expect(await standing()).toBe('applied');
      const id = `later-${later}`;
      await store.change({ orderId, write: { id, fingerprint: 'f' }, decide: noted(id) }, callWithin());
    }
    expect(await standing()).toBe('new');
  });

  test('30 concurrent changes are all applied, with consecutive versions', async () => {
    const { store } = openStore(api, { retry: { firstPause: 5 } });
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    const { orderId } = order;
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store.change(
          { orderId, write: { id: `w${index}`, fingerprint: 'f' }, decide: noted(`${index}`) },
          callWithin(),
        ),
      ),
    );
    const versions = answers.map(({ version }) => version).sort((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 30 }, (_, index) => index + 2));
    const last = answers.find(({ version }) => version === 31);
    await expect(store.get(orderId, callWithin())).resolves.toStrictEqual(last);
  });

  test('after a lost compare-and-set, calls the decision with the newer version', async () => {
    let raced = false;
    const { store: rival } = openStore(api);
    const { store, calls } = openStore(api, {
      intercept: async (info, next, name) => {
        if (name === 'orders_2.findOneAndUpdate' && !raced) {
          raced = true;
          await rival.change(
            { orderId, write: { id: 'rival', fingerprint: 'f' }, decide: noted('rival') },
            callWithin(),
          );
        }
        return next(info);
      },
    });
    const { order } = await rival.create(placementOf(newCustomer(), 'k'), callWithin());
    const { orderId } = order;
    const seen: (number | undefined)[] = [];
    const decide = (situation: Situation) => {
      seen.push(situation.order?.version);
      return noted('mine')(situation);
    };
    const changed = await store.change({ orderId, write, decide }, callWithin());
    expect(seen).toEqual([1, 2]);
    expect(changed).toMatchObject({ version: 3, note: 'mine' });
    expect(calls).toHaveLength(4);
  });
});

test('every call has a time-out within the deadline', async () => {
  const timeouts = new Map<string, number>();
  const { store } = openStore(api, {
    now: tickingClock(),
    intercept: (info, next, name) => {
      timeouts.set(name, Math.max(timeouts.get(name) ?? 0, info.timeout));
      return next(info);
    },
  });
  const soon = () => callWithin(3_000);
  const placement = placementOf(newCustomer(), 'k');
  const { order } = await store.create(placement, soon());
  await store.create(placement, soon());
  await store.get(order.orderId, soon());
  const write = { id: 'w', fingerprint: 'f' };
  await store.change({ orderId: order.orderId, write, decide: noted('x') }, soon());
  await store.list({ customerId: placement.customerId }, soon());
  await store.queue({}, soon());
  expect([...timeouts.keys()].sort()).toEqual([
    'orders_2.find',
    'orders_2.findOne',
    'orders_2.findOneAndUpdate',
    'orders_2.insertOne',
    'orders_by_customer.deleteOne',
    'orders_by_customer.find',
    'orders_by_customer.insertOne',
  ]);
  expect(timeouts.get('orders_by_customer.deleteOne')).toBeLessThanOrEqual(250);
  for (const timeout of timeouts.values()) expect(timeout).toBeLessThanOrEqual(3_000);
});

describe('ping', () => {
  test('makes 1 call', async () => {
    const { store, calls } = openStore(api);
    await store.ping(callWithin());
    expect(calls).toEqual(['orders_2.findOne']);
  });
});

describe('a token', () => {
  test('can be provided for each call', async () => {
    let asked = 0;
    const { token } = api.options;
    const { store } = openStore(api, {
      token: async () => {
        asked += 1;
        return token as string;
      },
    });
    await store.ping(callWithin());
    await store.ping(callWithin());
    expect(asked).toBe(2);
  });

  test('that was rotated is read again', async () => {
    let current = 'stale';
    const { store, calls } = openStore(api, {
      token: () => current,
      onUnauthorized: async () => {
        current = api.options.token as string;
      },
    });
    await expect(store.get(orderIdOf('nobody', 'k'), callWithin())).resolves.toBeNull();
    expect(calls).toHaveLength(2);
  });

  test('that is still refused after a second read makes the store unavailable', async () => {
    let refreshes = 0;
    const { store } = openStore(api, {
      token: 'stale',
      onUnauthorized: async () => {
        refreshes += 1;
      },
    });
    await expect(store.get(orderIdOf('nobody', 'k'), callWithin())).rejects.toMatchObject({ status: 503 });
    expect(refreshes).toBe(1);
  });
});

describe('the document', () => {
  test('is found by id and version only', async () => {
    const { store } = openStore(api);
    const { order } = await store.create(placementOf(newCustomer(), 'k'), callWithin());
    const fetcher = createFetcher();
    const { orders } = orderDatabase(openDatabase({ ...api.options, fetcher }));
    await expect(orders.findOne({ _id: order.orderId, version: 1 })).resolves.toMatchObject({
      fingerprint: 'fingerprint',
    });
    await expect(orders.findOne({ _id: order.orderId, version: 2 })).resolves.toBeNull();
    await fetcher.close();
  });
});
