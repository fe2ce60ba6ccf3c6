import type { Db, Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { DatabaseOptions } from './database.ts';
import type { Retry, RetryOptions } from './retry.ts';
import type { Schema } from './schema.ts';

/** What the engine asks of every store; the service's own methods stand beside it. */
export interface Store {
  /** Resolves when the database answers. 1 call. */
  ping(call: Call): Promise<void>;
}

/** Where documents are: Astra DB through its client, or the memory of the mocks. */
export type Database = Pick<Db, 'collection' | 'table'>;

/** What a service's store is made of. */
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

/** The methods of a store, named once each, so that one that is forgotten does not compile. */
export type StoreMethods<Own extends Store> = Record<keyof Own, true>;

export interface StoreOptions extends DatabaseOptions {
  fetcher?: Fetcher;
  retry?: Omit<RetryOptions, 'onUnauthorized' | 'now'>;
  /** Called once per call when the token is refused; the call is then sent again, with the token there is by then. */
  onUnauthorized?: () => Promise<void>;
  /** Epoch milliseconds. */
  now?: () => number;
}

/** A store with connections of its own. */
export type ConnectedStore<Own extends Store> = Own & {
  /** Closes the connections. */
  close(): Promise<void>;
};
