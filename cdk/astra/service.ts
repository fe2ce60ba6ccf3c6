import type { Fetcher } from '@datastax/astra-db-ts';
import { ensureSchema, SchemaError } from '../../src/astra/schema.ts';
import { names, store } from '../../src/service.ts';

/** A database with the token of whoever uses it. */
export interface Opened {
  endpoint: string;
  token: string;
  keyspace: string;
  fetcher: Fetcher;
}

/** What the custom resource has to know of the service whose database it looks after. */
export const service = {
  /** In front of the names of its roles. */
  name: names.name,
  title: names.title,
  schema: store.schema,
  /**
   * Makes collections, tables and indexes that are missing; `patience` in milliseconds.
   *
   * @returns what the database does not answer yet: a new one is active some time before its Data API is
   */
  ensureSchema: async ({
    patience,
    ...opened
  }: Opened & { patience: number }): Promise<string | undefined> => {
    try {
      await ensureSchema(store.schema, { ...opened, environment: 'astra', patience });
      return undefined;
    } catch (error) {
      if (error instanceof SchemaError && error.transient) return error.message;
      throw error;
    }
  },
  /** Reads as the service does; `timeout` in milliseconds. */
  tryToRead: ({ timeout, ...opened }: Opened & { timeout: number }) =>
    store.open({ ...opened, environment: 'astra' }).ping({
      deadline: Date.now() + timeout,
      dataApiCalls: 0,
      retries: 0,
    }),
} as const;
