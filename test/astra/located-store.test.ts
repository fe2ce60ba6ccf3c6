import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLocatedStore, type Location } from '../../src/astra/located-store.ts';
import type { Store } from '../../src/astra/store.ts';
import { callAt0 } from './in-process.ts';

interface Things extends Store {
  count(of: string, call: object): Promise<number>;
}

const fault = new Error('no secret');

/** A store at the places that `locate` returns; its clock stands at 0. */
function locatedAt(locate: (deadline?: number) => Promise<Location>) {
  const opened: string[] = [];
  const sent: string[] = [];
  let closed = 0;
  const store = createLocatedStore<Things>({
    definition: {
      schema: { collections: [], tables: [] },
      methods: { count: true, ping: true },
      open: ({ database, retry, now }) => {
        opened.push(`${now()}`);
        const read = (call: object) =>
          retry.read((timeout) => database.collection('things').findOne({}, { timeout }), call as never);
        return {
          ping: async (call) => void (await read(call)),
          count: async (of, call) => {
            await read(call);
            return of.length;
          },
        };
      },
    },
    locate,
    environment: 'hcd',
    keyspace: 'shop',
    now: () => 0,
    fetcher: {
      fetch: async ({ url, headers }) => {
        sent.push(`${url} ${headers['Token']}`);
        const body = '{"data":{"document":null}}';
        return { url, status: 200, statusText: '', headers: {}, httpVersion: 1, body };
      },
      close: async () => {
        closed += 1;
      },
    },
  });
  return { store, opened, sent, closed: () => closed };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a located store', () => {
  test('is opened at the first call, and again when the endpoint changes', async () => {
    const location = { endpoint: 'https://one.example', token: 'a' };
    const deadlines: (number | undefined)[] = [];
    const { store, opened, sent, closed } = locatedAt(async (deadline) => {
      deadlines.push(deadline);
      return { ...location };
    });
    expect(opened).toEqual([]);
    expect(await store.count('four', callAt0())).toBe(4);
    location.token = 'b';
    await store.ping(callAt0());
    location.endpoint = 'https://other.example';
    await store.ping(callAt0());
    expect(sent).toEqual([
      'https://one.example/v1/shop/things a',
      'https://one.example/v1/shop/things b',
      'https://other.example/v1/shop/things b',
    ]);
    expect(opened).toEqual(['0', '0']);
    // Before each operation with its deadline, and before each Data API call for the token.
    expect(deadlines).toEqual([4_500, undefined, 4_500, undefined, 4_500, undefined]);
    await store.close();
    expect(closed()).toBe(1);
  });

  test('is unavailable while its place is not known', async () => {
    const { store } = locatedAt(() => Promise.reject(fault));
    await expect(store.ping(callAt0())).rejects.toMatchObject({
      code: 'service_unavailable',
      message: 'Nothing has been done. Send the same request again.',
      headers: { 'Retry-After': '1' },
      cause: fault,
    });
  });

  test('is unavailable at the deadline when its place is not found before', async () => {
    vi.useFakeTimers();
    const { store } = locatedAt(() => new Promise(() => {}));
    const ping = store.ping(callAt0());
    const refused = expect(ping).rejects.toMatchObject({
      code: 'service_unavailable',
      cause: new Error('No answer within 4500 ms'),
    });
    await vi.advanceTimersByTimeAsync(4_500);
    await refused;
  });
});
