import type { FetcherResponseInfo } from '@datastax/astra-db-ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Situation } from '../../../src/orders/store/change.ts';
import {
  callWithin,
  type DataApiUnderTest,
  type Intercept,
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

const reset = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

function answer(status: number, body: string): FetcherResponseInfo {
  return { url: '', status, statusText: '', headers: {}, httpVersion: 1, body };
}

function refusal(errorCode: string): FetcherResponseInfo {
  const errors = [{ id: 'i', family: 'SERVER', scope: 'DATABASE', errorCode, title: 't', message: 'm' }];
  return answer(200, JSON.stringify({ errors }));
}

/** The faults of one call. Those named `lost` happen after the call was applied, the others before. */
const faults: Record<string, Intercept> = {
  'reset before': async () => {
    throw reset();
  },
  'lost: reset after': async (info, next) => {
    await next(info);
    throw reset();
  },
  'lost: timed out': async (info, next) => {
    await next(info);
    throw info.mkTimeoutError();
  },
  'lost: HTML with 200': async (info, next) => {
    await next(info);
    return answer(200, '<html>proxy</html>');
  },
  'lost: truncated JSON': async (info, next) => {
    const { body = '', ...rest } = await next(info);
    return { ...rest, body: body.slice(0, -1) };
  },
  'lost: an empty object': async (info, next) => {
    await next(info);
    return answer(200, '{}');
  },
  'lost: null': async (info, next) => {
    await next(info);
    return answer(200, 'null');
  },
  'lost: TIMEOUT_WRITING_DATA': async (info, next) => {
    await next(info);
    return refusal('TIMEOUT_WRITING_DATA');
  },
  FAILED_COMPARE_AND_SET: async () => refusal('FAILED_COMPARE_AND_SET'),
  FAILED_CONCURRENT_OPERATIONS: async () => refusal('FAILED_CONCURRENT_OPERATIONS'),
  '429': async () => answer(429, '{"message":"Too Many Requests"}'),
  '500': async () => answer(500, ''),
  '503': async () => answer(503, '<html>'),
};

const write = { id: 'w', fingerprint: 'f' };

function note({ order, write }: Situation) {
  return write === 'applied' || !order ? null : { ...order, note: 'x', version: order.version + 1 };
}

/** A store on which the calls with these numbers, counted from 0, have the fault. */
function openFaulty(fault: Intercept, meets: (count: number) => boolean) {
  let count = -1;
  return openStore(api, {
    retry: { random: () => 0 },
    intercept: (info, next, name) => {
      count += 1;
      return meets(count) ? fault(info, next, name) : next(info);
    },
  }).store;
}

describe.for(Object.entries(faults))('%s', ([, fault]) => {
  test.for([0, 1])('on call %i of a create: one order, made by this call, listed once', async (met) => {
    const store = openFaulty(fault, (count) => count === met);
    const placement = placementOf(newCustomer(), 'k');
    const call = callWithin();
    const { order, replayed } = await store.create(placement, call);
    expect(replayed).toBe(false);
    expect(call.retries).toBe(1);
    await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(order);
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([order]);
  });

  test.for([0, 1, 2, 3])('on call %i of a replay: the same order, listed once', async (met) => {
    const placement = placementOf(newCustomer(), 'k');
    const { store: earlier, callLongAgo } = openStoreInPast(api);
    const { order } = await earlier.create(placement, callLongAgo());
    const store = openFaulty(fault, (count) => count === met);
    await expect(store.create(placement, callWithin())).resolves.toStrictEqual({ order, replayed: true });
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([order]);
  });

  test.for([0, 1])('on call %i of a change: applied once', async (met) => {
    const { order } = await openStore(api).store.create(placementOf(newCustomer(), 'k'), callWithin());
    const store = openFaulty(fault, (count) => count === met);
    const changed = await store.change({ orderId: order.orderId, write, decide: note }, callWithin());
    expect(changed).toStrictEqual({ ...order, note: 'x', version: 2 });
    await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(changed);
  });

  test('on a get and on each call of a list: the result is the same', async () => {
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await openStore(api).store.create(placement, callWithin());
    await expect(
      openFaulty(fault, (count) => count === 0).get(order.orderId, callWithin()),
    ).resolves.toStrictEqual(order);
    for (const met of [0, 1]) {
      const store = openFaulty(fault, (count) => count === met);
      const page = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
      expect(page).toStrictEqual({ data: [order], nextCursor: null });
    }
  });

  test('on every other call: retries reach the expected state', async () => {
    const store = openFaulty(fault, (count) => count % 2 === 0);
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await store.create(placement, callWithin());
    const changed = await store.change({ orderId: order.orderId, write, decide: note }, callWithin());
    expect(changed).toStrictEqual({ ...order, note: 'x', version: 2 });
    await expect(store.create(placement, callWithin())).resolves.toStrictEqual({
      order: changed,
      replayed: true,
    });
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([changed]);
  });

  test('on all calls: unavailable, with Retry-After', async () => {
    const store = openFaulty(fault, () => true);
    const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
    const operations = [
      () => store.create(placementOf(newCustomer(), 'k'), callWithin()),
      () => store.get(orderId, callWithin()),
      () => store.change({ orderId, write, decide: note }, callWithin()),
      () => store.list({ customerId: newCustomer(), limit: 20 }, callWithin()),
      () => store.ping(callWithin()),
    ];
    for (const operation of operations) {
      await expect(operation()).rejects.toMatchObject({
        code: 'service_unavailable',
        headers: { 'Retry-After': '1' },
      });
    }
  });
});

describe('an applied write that is reported as lost', () => {
  test('is recognised by its write id', async () => {
    const { order } = await openStore(api).store.create(placementOf(newCustomer(), 'k'), callWithin());
    const { store, calls } = openStore(api, {
      intercept: async (info, next, name) => {
        const response = await next(info);
        if (name !== 'orders_2.findOneAndUpdate') return response;
        return answer(200, '{"data":{"document":null},"status":{"matchedCount":1,"modifiedCount":0}}');
      },
    });
    const changed = await store.change({ orderId: order.orderId, write, decide: note }, callWithin());
    expect(changed).toStrictEqual({ ...order, note: 'x', version: 2 });
    expect(calls).toEqual(['orders_2.findOne', 'orders_2.findOneAndUpdate', 'orders_2.findOne']);
  });
});

describe('a refusal', () => {
  test('of a malformed call is thrown unchanged, and not retried', async () => {
    const errors = [
      { id: 'i', family: 'REQUEST', scope: 'DOCUMENT', errorCode: 'SHRED_BAD_FIELD_NAME', message: 'm' },
    ];
    const store = openFaulty(
      async () => answer(200, JSON.stringify({ errors })),
      () => true,
    );
    const call = callWithin();
    await expect(store.create(placementOf(newCustomer(), 'k'), call)).rejects.toThrow('m');
    expect(call.dataApiCalls).toBe(1);
  });

  test('of the token without an envelope is not taken for a missing order', async () => {
    const store = openFaulty(
      async () => answer(401, ''),
      () => true,
    );
    await expect(store.get('5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', callWithin())).rejects.toMatchObject({
      status: 503,
    });
  });
});

describe('a database that does not answer', () => {
  test('makes every operation fail at its deadline', async () => {
    const { store } = openStore(api, { intercept: () => new Promise(() => {}) });
    const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
    const started = Date.now();
    await Promise.all(
      [
        store.create(placementOf(newCustomer(), 'k'), callWithin(300)),
        store.get(orderId, callWithin(300)),
        store.change({ orderId, write, decide: note }, callWithin(300)),
        store.list({ customerId: newCustomer(), limit: 20 }, callWithin(300)),
      ].map((operation) => expect(operation).rejects.toMatchObject({ status: 503 })),
    );
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test('to one call: the call times out, and its retry succeeds', async () => {
    const store = openFaulty(
      () => new Promise(() => {}),
      (count) => count === 0,
    );
    await expect(store.get('5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', callWithin(1_000))).resolves.toBeNull();
  });

  test('to the removal of a surplus row: the answer does not wait for it', async () => {
    const placement = placementOf(newCustomer(), 'k');
    const { store: earlier, callLongAgo } = openStoreInPast(api);
    const { order } = await earlier.create(placement, callLongAgo());
    const { store } = openStore(api, {
      intercept: (info, next, name) => (name.endsWith('.deleteOne') ? new Promise(() => {}) : next(info)),
    });
    const started = Date.now();
    await expect(store.create(placement, callWithin())).resolves.toStrictEqual({ order, replayed: true });
    expect(Date.now() - started).toBeLessThan(3_000);
    const { data } = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(data).toStrictEqual([order]);
  });
});

describe('a placement that stops', () => {
  test.for([0, 1, 2, 3, 4])(
    'after %i calls: an order that exists is listed, and a retry completes it',
    async (lived) => {
      const placement = placementOf(newCustomer(), 'k');
      const listing = { customerId: placement.customerId, limit: 20 };
      const dying = openFaulty(faults['reset before'] as Intercept, (count) => count >= lived);
      const first = await dying.create(placement, callWithin(1_000)).catch(() => null);

      const { store } = openStore(api);
      const left = await store.list(listing, callWithin());
      expect(left.data).toStrictEqual(lived < 2 ? [] : [first?.order]);

      const { order, replayed } = await store.create(placement, callWithin());
      expect(replayed).toBe(lived >= 2);
      await expect(store.list(listing, callWithin())).resolves.toStrictEqual({
        data: [order],
        nextCursor: null,
      });
    },
  );
});

describe('random faults', () => {
  test('a client that retries until it gets an answer has one order per key, listed once', async () => {
    const names = Object.keys(faults);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.constantFrom(...names), { nil: undefined, freq: 2 }), {
          minLength: 5,
          maxLength: 60,
        }),
        async (script) => {
          let count = 0;
          const { store } = openStore(api, {
            retry: { random: () => 0 },
            intercept: (info, next, name) => {
              const fault = script[count];
              count += 1;
              return fault ? (faults[fault] as Intercept)(info, next, name) : next(info);
            },
          });
          const customerId = newCustomer();
          const keys = ['a', 'b', 'c'];
          const placed = await Promise.all(
            keys.map((key) =>
              retryUntilAnswered(() => store.create(placementOf(customerId, key), callWithin())),
            ),
          );
          const changed = await Promise.all(
            placed.map(({ order: { orderId } }) =>
              retryUntilAnswered(() => store.change({ orderId, write, decide: note }, callWithin())),
            ),
          );
          const { data } = await retryUntilAnswered(() =>
            store.list({ customerId, limit: 20 }, callWithin()),
          );
          const byId = (orders: { orderId: string }[]) =>
            orders.toSorted((a, b) => (a.orderId < b.orderId ? -1 : 1));
          expect(byId(data)).toStrictEqual(byId(changed));
          for (const { version, note } of changed)
            expect({ version, note }).toEqual({ version: 2, note: 'x' });
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Sends the same request until there is an answer, as a client does. */
async function retryUntilAnswered<Result>(send: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      expect(error).toMatchObject({ code: 'service_unavailable' });
    }
  }
}
