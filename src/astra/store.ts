import type { Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { DatabaseOptions } from './database.ts';
import type { RetryOptions } from './retry.ts';
import type { Schema } from './schema.ts';

/** What the engine asks of every store; the service's own methods stand beside these. */
export interface Store {
  /** Resolves when the database answers. 1 call. */
  ping(call: Call): Promise<void>;
  /** Closes the connections. */
  close(): Promise<void>;
}

export interface StoreOptions extends DatabaseOptions {
  fetcher?: Fetcher;
  retry?: Omit<RetryOptions, 'onUnauthorized' | 'now'>;
  /** Called once per call when the token is refused; the call is then sent again, with the token there is by then. */
  onUnauthorized?: () => Promise<void>;
  /** Epoch milliseconds. */
  now?: () => number;
}

/** What the engine needs to open a service's store and to create its schema. */
export interface StoreDefinition<Own extends Store> {
  schema: Schema;
  open: (options: StoreOptions) => Own;
  methods: StoreMethods<Own>;
}

/** The methods of a store that take a call, named once each, so that one that is forgotten does not compile. */
export type StoreMethods<Own extends Store> = Record<Exclude<keyof Own, 'close'>, true>;
