import type { Fetcher } from '@datastax/astra-db-ts';
import { connectStore } from '../../src/astra/connect-store.ts';
import { ensureSchema, SchemaError } from '../../src/astra/schema.ts';
import { store } from '../../src/service.ts';

/** A database's endpoint and a token for it. */
export interface DatabaseAccess {
  endpoint: string;
  token: string;
  keyspace: string;
  fetcher: Fetcher;
}

/**
 * Creates the missing collections and tables of the service's store.
 *
 * @param patience milliseconds for all of them
 * @returns the reason why the Data API is not ready yet: a new database is active before its Data API is
 */
export async function prepareSchema(opened: DatabaseAccess, patience: number): Promise<string | undefined> {
  try {
    await ensureSchema(store.schema, { ...opened, environment: 'astra', patience });
    return undefined;
  } catch (error) {
    if (error instanceof SchemaError && error.transient) return error.message;
    throw error;
  }
}

/**
 * Sends a read as the service does.
 *
 * @param timeout milliseconds
 * @throws Problem when the token is refused or there is no answer
 */
export function tryToRead(opened: DatabaseAccess, timeout: number): Promise<void> {
  const call = { deadline: Date.now() + timeout, dataApiCalls: 0, retries: 0 };
  return connectStore(store, { ...opened, environment: 'astra' }).ping(call);
}
