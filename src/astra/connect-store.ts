import { openDatabase } from './database.ts';
import { createFetcher } from './fetcher.ts';
import { createRetry } from './retry.ts';
import type { ConnectedStore, Store, StoreDefinition, StoreOptions } from './store.ts';

/** The store on a Data API: Astra DB, HCD, DSE, or the embedded one. */
export function connectStore<Own extends Store>(
  { open }: Pick<StoreDefinition<Own>, 'open'>,
  {
    fetcher = createFetcher(),
    retry: retryOptions,
    onUnauthorized,
    now = Date.now,
    ...options
  }: StoreOptions,
): ConnectedStore<Own> {
  const database = openDatabase({ ...options, fetcher });
  const retry = createRetry({ ...retryOptions, onUnauthorized, now });
  return {
    ...open({ database, retry, now }),
    close: async function close() {
      await fetcher.close?.();
    },
  };
}
