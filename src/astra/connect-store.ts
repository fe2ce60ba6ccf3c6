import { openDatabase } from './database.ts';
import { createFetcher } from './fetcher.ts';
import { createRetry } from './retry.ts';
import type { ConnectedStore, Store, StoreDefinition, StoreOptions } from './store.ts';

/** Opens the store on a Data API: that of Astra DB, HCD or DSE, or the embedded one. */
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
