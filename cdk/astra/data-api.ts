import type { Fetcher } from '@datastax/astra-db-ts';
import { connectStore } from '../../src/astra/connect-store.ts';
import { ensureSchema, SchemaError } from '../../src/astra/schema.ts';
import { store } from '../../src/service.ts';

/** A database with the token of whoever uses it. */
export interface Opened {
  endpoint: string;
  token: string;
  keyspace: string;
  fetcher: Fetcher;
}

/**
 * Makes the collections and tables of the service's store that are missing.
 *
 * @param patience milliseconds for all of it
 * @returns what the database does not answer yet: a new one is active some time before its Data API is
 */
export async function prepareSchema(opened: Opened, patience: number): Promise<string | undefined> {
  try {
    await ensureSchema(store.schema, { ...opened, environment: 'astra', patience });
    return undefined;
  } catch (error) {
    if (error instanceof SchemaError && error.transient) return error.message;
    throw error;
  }
}

/**
 * Reads as the service does.
 *
 * @param timeout milliseconds
 * @throws Problem when the token is refused, or there is no answer
 */
export function tryToRead(opened: Opened, timeout: number): Promise<void> {
  const call = { deadline: Date.now() + timeout, dataApiCalls: 0, retries: 0 };
  return connectStore(store, { ...opened, environment: 'astra' }).ping(call);
}
