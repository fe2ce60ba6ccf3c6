import { isDeepStrictEqual } from 'node:util';
import type { Db, Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { type DatabaseOptions, openDatabase } from './database.ts';
import { createFetcher } from './fetcher.ts';
import { hasErrorCode, outcomeOf } from './outcome.ts';
import { createRetry, type Retry, type RetryOptions } from './retry.ts';

/** The collections and tables that a store needs. */
export interface Schema {
  collections: readonly CollectionSchema[];
  tables: readonly TableSchema[];
}

/** The earlier collection that a new one replaces, because the indexing of a collection cannot be changed. */
export interface Replacement {
  name: string;
  /** Converts a document to the new collection's form. */
  convert: (document: object) => object;
}

export interface CollectionSchema {
  name: string;
  replaces?: Replacement;
  options: { indexing: { allow: string[] } };
}

export interface TableSchema {
  name: string;
  definition: {
    columns: Record<string, 'text'>;
    primaryKey: { partitionBy: string[]; partitionSort: Record<string, 1 | -1> };
  };
}

/** The schema cannot be created or used. The message is for the person who sets the service up. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  /** Whether a later try may succeed. */
  readonly transient: boolean;

  constructor(message: string, { cause, transient = false }: { cause?: unknown; transient?: boolean } = {}) {
    super(message, { cause });
    this.transient = transient;
  }
}

/**
 * Creates keyspace, collections and tables where they are missing. Safe to repeat, and to run concurrently.
 *
 * On Astra DB the keyspace must exist already: the DevOps API creates it with the database.
 *
 * @param patience the time-out for everything, in milliseconds; schema changes take seconds on Astra DB
 * @throws SchemaError when a collection or table exists with another definition, or the database cannot be used
 */
export async function ensureSchema(
  { collections, tables }: Schema,
  {
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
  },
): Promise<void> {
  const { environment, keyspace } = options;
  const transport = fetcher ?? createFetcher();
  const db = openDatabase({ ...options, fetcher: transport });
  const retry = createRetry({ firstPause: 500, longestPause: 5_000, ...retryOptions, now });
  const call: Call = { deadline: now() + patience, dataApiCalls: 0, retries: 0 };

  try {
    if (environment !== 'astra') await ensureKeyspace(db, { environment, keyspace }, retry, call);
    for (const collection of collections) await ensureCollection(db, collection, retry, call);
    for (const table of tables) await ensureTable(db, table, retry, call);
  } catch (error) {
    throw schemaErrorOf(error, keyspace);
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

async function ensureCollection(
  db: Db,
  { name, options, replaces }: CollectionSchema,
  retry: Retry,
  call: Call,
): Promise<void> {
  if (replaces) {
    const names = await retry.read((timeout) => db.listCollections({ nameOnly: true, timeout }), call);
    if (names.includes(replaces.name)) {
      throw new SchemaError(
        `The collection ${replaces.name} is replaced by ${name}: stop the service and copy it with "make copy-collections"`,
      );
    }
  }
  try {
    await retry.send((timeout) => db.createCollection(name, { ...options, timeout }), call);
  } catch (error) {
    if (!hasErrorCode(error, 'EXISTING_COLLECTION_DIFFERENT_SETTINGS')) throw error;
    throw new SchemaError(`The collection ${name} exists with other settings`, { cause: error });
  }
}

async function ensureTable(
  db: Db,
  { name, definition }: TableSchema,
  retry: Retry,
  call: Call,
): Promise<void> {
  const create = (timeout: number) => db.createTable(name, { definition, ifNotExists: true, timeout });
  await retry.send(create, call);
  // `ifNotExists` succeeds even if the existing table has another definition.
  const tables = await retry.send((timeout) => db.listTables({ timeout }), call);
  const table = tables.find((one) => one.name === name);
  if (!isDeepStrictEqual(table?.definition.primaryKey, definition.primaryKey)) {
    throw new SchemaError(`The table ${name} exists with another primary key`);
  }
}

/** The SchemaError for an error of the Data API; any other error as it is. */
function schemaErrorOf(error: unknown, keyspace: string): unknown {
  const cause = error instanceof Problem ? error.cause : error;
  if (hasErrorCode(cause, 'UNKNOWN_KEYSPACE')) {
    // On Astra DB the Data API may learn of a new keyspace later than the DevOps API, which creates it.
    return new SchemaError(`The keyspace ${keyspace} does not exist, and this step does not create it`, {
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
