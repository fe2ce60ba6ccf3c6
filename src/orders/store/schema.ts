import { isDeepStrictEqual } from 'node:util';
import { DataAPIResponseError, type Db, type Fetcher } from '@datastax/astra-db-ts';
import { type DatabaseOptions, openDatabase } from '../../astra/database.ts';
import { createFetcher } from '../../astra/fetcher.ts';
import { outcomeOf } from '../../astra/outcome.ts';
import { createRetry, type Retry, type RetryOptions } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import { Problem } from '../../contract/problem.ts';
import { ORDERS, ORDERS_BY_CUSTOMER } from './key-layout.ts';

/** Compare-and-set filters by version; `_id` needs no index, and nothing else is ever searched for. */
const COLLECTION = { indexing: { allow: ['version'] } };

const TABLE = {
  columns: { customer_id: 'text', seq: 'text', order_id: 'text' },
  primaryKey: { partitionBy: ['customer_id'], partitionSort: { seq: -1 } },
} as const;

/** All that the database has to hold before the store can be used. A deployment makes sure of it when this changes. */
export const schema = { collections: { [ORDERS]: COLLECTION }, tables: { [ORDERS_BY_CUSTOMER]: TABLE } };

/** What keeps the schema from being what the store needs, as a sentence for whoever sets the service up. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  /** Whether the database had no answer, and may have one later. */
  readonly transient: boolean;

  constructor(message: string, { cause, transient = false }: { cause?: unknown; transient?: boolean } = {}) {
    super(message, { cause });
    this.transient = transient;
  }
}

/**
 * Makes sure of keyspace, collection and table. Safe to repeat, and to run twice at the same time.
 *
 * On Astra DB the keyspace must be there: it is made with the database, by another API.
 *
 * @param patience milliseconds for all of it; schema changes take seconds on Astra DB
 * @throws SchemaError when something of another shape bears one of the names, or the database cannot be used
 */
export async function ensureSchema({
  fetcher,
  patience = 120_000,
  retry: retryOptions,
  now = Date.now,
  ...options
}: DatabaseOptions & {
  fetcher?: Fetcher;
  patience?: number;
  retry?: Omit<RetryOptions, 'now'>;
  now?: () => number;
}): Promise<void> {
  const { environment, keyspace } = options;
  const transport = fetcher ?? createFetcher();
  const { db } = openDatabase({ ...options, fetcher: transport });
  const retry = createRetry({ firstPause: 500, longestPause: 5_000, ...retryOptions, now });
  const call: Call = { deadline: now() + patience, dataApiCalls: 0, retries: 0 };

  try {
    if (environment !== 'astra') await ensureKeyspace(db, { environment, keyspace }, retry, call);
    await retry.send((timeout) => db.createCollection(ORDERS, { ...COLLECTION, timeout }), call);
    await ensureTable(db, retry, call);
  } catch (error) {
    throw explained(error, keyspace);
  } finally {
    if (!fetcher) await transport.close?.();
  }
}

async function ensureKeyspace(
  db: Db,
  { environment, keyspace }: { environment: 'hcd' | 'dse'; keyspace: string },
  retry: Retry,
  call: Call,
): Promise<void> {
  const admin = db.admin({ environment });
  const keyspaces = await retry.send((timeout) => admin.listKeyspaces({ timeout }), call);
  if (keyspaces.includes(keyspace)) return;
  await retry.send((timeout) => admin.createKeyspace(keyspace, { timeout }), call);
}

async function ensureTable(db: Db, retry: Retry, call: Call): Promise<void> {
  const create = (timeout: number) =>
    db.createTable(ORDERS_BY_CUSTOMER, { definition: TABLE, ifNotExists: true, timeout });
  await retry.send(create, call);
  // "If not exists" is content with a table of any shape.
  const tables = await retry.send((timeout) => db.listTables({ timeout }), call);
  const table = tables.find(({ name }) => name === ORDERS_BY_CUSTOMER);
  if (!isDeepStrictEqual(table?.definition.primaryKey, TABLE.primaryKey)) {
    throw new SchemaError(`The table ${ORDERS_BY_CUSTOMER} exists with another primary key`);
  }
}

function explained(error: unknown, keyspace: string): unknown {
  const cause = error instanceof Problem ? error.cause : error;
  const code = cause instanceof DataAPIResponseError ? cause.errorDescriptors[0]?.errorCode : undefined;
  if (code === 'EXISTING_COLLECTION_DIFFERENT_SETTINGS') {
    return new SchemaError(`The collection ${ORDERS} exists with other settings`, { cause });
  }
  if (code === 'UNKNOWN_KEYSPACE') {
    // On Astra DB a keyspace is known to the API that makes it before it is known to this one.
    return new SchemaError(`The keyspace ${keyspace} does not exist, and is not made here`, {
      cause,
      transient: true,
    });
  }
  if (error instanceof Problem) {
    return new SchemaError(
      `The Data API cannot be used${cause instanceof Error ? `: ${cause.message}` : ''}`,
      { cause, transient: outcomeOf(cause) === 'unknown' },
    );
  }
  return error;
}
