import type { Db, Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { DatabaseOptions } from './database.ts';
import type { Retry, RetryOptions } from './retry.ts';
import type { Schema } from './schema.ts';

/** The methods that the engine calls on every store; a service's store adds its own. */
export interface Store {
  /** Resolves when the database answers. 1 call. */
  ping(call: Call): Promise<void>;
}

/** A database: astra-db-ts's `Db`, or the in-memory one of the mocks. */
export type Database = Pick<Db, 'collection' | 'table'>;

/** What `open` of a service's store is called with. */
export interface StoreParts {
  database: Database;
  retry: Retry;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the engine needs to open a service's store and to create its schema. */
export interface StoreDefinition<Own extends Store> {
  schema: Schema;
  open: (parts: StoreParts) => Own;
  methods: StoreMethods<Own>;
}

/** The names of all methods of a store; a missing one is a compile error. */
export type StoreMethods<Own extends Store> = Record<keyof Own, true>;

export interface StoreOptions extends DatabaseOptions {
  fetcher?: Fetcher;
  retry?: Omit<RetryOptions, 'onUnauthorized' | 'now'>;
  /** Called at most once per Data API call, when the token is refused; the call is then sent again with a new token. */
  onUnauthorized?: () => Promise<void>;
  /** Epoch milliseconds. */
  now?: () => number;
}

/** A store that owns its connections. */
export type ConnectedStore<Own extends Store> = Own & {
  /** Closes the connections. */
  close(): Promise<void>;
};
