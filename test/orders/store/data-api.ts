import { randomUUID } from 'node:crypto';
import type { Fetcher, FetcherRequestInfo, FetcherResponseInfo } from '@datastax/astra-db-ts';
import { connectStore } from '../../../src/astra/connect-store.ts';
import type { DatabaseOptions } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { ensureSchema } from '../../../src/astra/schema.ts';
import type { StoreOptions } from '../../../src/astra/store.ts';
import type { Call } from '../../../src/contract/context.ts';
import { listenDataApi } from '../../../src/local/data-api/index.ts';
import { store as storeDefinition } from '../../../src/orders/definition.ts';
import type { OrderCreate } from '../../../src/orders/order.ts';
import { placeOrder } from '../../../src/orders/order.ts';
import { schema } from '../../../src/orders/store/database.ts';
import type { Placement } from '../../../src/orders/store/placement.ts';
import { readSettings } from '../../../src/settings.ts';
import { tea } from '../place.ts';

export interface DataApiUnderTest {
  options: DatabaseOptions;
  close(): Promise<void>;
}

/** The embedded Data API, empty, in memory, because a commit to a disk takes longer than the rest of a request. */
export async function startEmbedded({ token = 'test-token' } = {}) {
  const server = await listenDataApi({ authorize: (given) => given === token });
  return { url: server.url, token, close: server.close };
}

/**
 * The Data API for the tests of the store: the one of ASTRA_DB_API_ENDPOINT and related variables, or the embedded one.
 */
export async function startDataApi(): Promise<DataApiUnderTest> {
  if (process.env['ASTRA_DB_API_ENDPOINT']) {
    const settings = readSettings(process.env, {
      required: [
        'ASTRA_DB_API_ENDPOINT',
        'ASTRA_DB_APPLICATION_TOKEN',
        'ASTRA_DB_ENVIRONMENT',
        'ASTRA_DB_KEYSPACE',
      ],
    });
    const options: DatabaseOptions = {
      endpoint: settings.ASTRA_DB_API_ENDPOINT,
      token: settings.ASTRA_DB_APPLICATION_TOKEN,
      environment: settings.ASTRA_DB_ENVIRONMENT,
      keyspace: settings.ASTRA_DB_KEYSPACE,
    };
    await ensureSchema(schema, options);
    return { options, close: async () => {} };
  }

  const { url, token, close } = await startEmbedded();
  const options: DatabaseOptions = { endpoint: url, token, environment: 'hcd', keyspace: 'default_keyspace' };
  await ensureSchema(schema, options);
  return { options, close };
}

/** Intercepts a call before the network: forwards it with `next`, or simulates a fault. */
export type Intercept = (
  info: FetcherRequestInfo,
  next: Fetcher['fetch'],
  name: string,
) => Promise<FetcherResponseInfo>;

/** A store that records its calls: `calls` has their names as they are sent, `orders_2.insertOne`. */
export function openStore(
  { options }: DataApiUnderTest,
  { intercept = (info, next) => next(info), ...more }: { intercept?: Intercept } & Partial<StoreOptions> = {},
) {
  const wire = createFetcher();
  const calls: string[] = [];
  const fetcher: Fetcher = {
    fetch: (info) => {
      const name = nameOf(info);
      calls.push(name);
      return intercept(info, wire.fetch, name);
    },
    close: wire.close,
  };
  return { store: connectStore(storeDefinition, { ...options, fetcher, ...more }), calls };
}

/** The name of a call, from its path and body. */
function nameOf({ url, body = '{}' }: FetcherRequestInfo): string {
  return `${url.split('/').at(-1)}.${Object.keys(JSON.parse(body))[0]}`;
}

export function callWithin(milliseconds = 20_000, now = Date.now()): Call {
  return { deadline: now + milliseconds, dataApiCalls: 0, retries: 0 };
}

/** A store whose clock stands still in the past, and a call within its deadline. */
export function openStoreInPast(api: DataApiUnderTest) {
  const longAgo = Date.parse('2025-11-24T16:00:00.000Z');
  return { ...openStore(api, { now: () => longAgo }), callLongAgo: () => callWithin(20_000, longAgo) };
}

/** A new customer per call, so that tests can share one database. */
export function newCustomer(): string {
  return `customer-${randomUUID()}`;
}

export function placementOf(
  customerId: string,
  idempotencyKey: string,
  more: { body?: OrderCreate; fingerprint?: string } = {},
): Placement {
  const { body = tea, fingerprint = 'fingerprint' } = more;
  return {
    customerId,
    idempotencyKey,
    fingerprint,
    place: (orderId, at) => placeOrder({ orderId, customerId, body, at }),
  };
}
