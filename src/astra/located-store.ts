import type { Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { connectStore } from './connect-store.ts';
import { within } from './retry.ts';
import type { ConnectedStore, Store, StoreDefinition, StoreOptions } from './store.ts';

/** The Data API's endpoint, and the token for it. */
export interface Location {
  endpoint: string;
  token: string;
}

/**
 * A store whose endpoint and token are looked up at run time, and may change while the sandbox runs.
 *
 * @param definition its store is opened at the first call, and again when the endpoint changes; each of its methods
 *   takes the call as its last argument
 * @param locate called before each operation, with its deadline, and before each Data API call, so it should cache
 * @throws Problem service_unavailable from each method while the database cannot be located
 */
export function createLocatedStore<Own extends Store>({
  definition,
  locate,
  fetcher,
  now = Date.now,
  ...options
}: Omit<StoreOptions, 'endpoint' | 'token'> & {
  definition: StoreDefinition<Own>;
  locate: (deadline?: number) => Promise<Location>;
  fetcher: Fetcher;
}): ConnectedStore<Own> {
  let opened: { endpoint: string; store: Own } | undefined;

  async function openAt({ deadline }: Call): Promise<Own> {
    const { endpoint } = await within(deadline - now(), locate(deadline)).catch((cause: unknown) => {
      throw new Problem('service_unavailable', {
        detail: 'Nothing has been done. Send the same request again.',
        headers: { 'Retry-After': '1' },
        cause,
      });
    });
    if (opened?.endpoint !== endpoint) {
      const token = async () => (await locate()).token;
      opened = { endpoint, store: connectStore(definition, { ...options, endpoint, token, fetcher, now }) };
    }
    return opened.store;
  }

  type Method = (...parameters: unknown[]) => Promise<unknown>;
  const located = Object.keys(definition.methods).map((name): [string, Method] => [
    name,
    async (...parameters) => {
      const store = await openAt(parameters.at(-1) as Call);
      return (store[name as keyof Own] as Method)(...parameters);
    },
  ]);
  return {
    ...Object.fromEntries(located),
    close: async () => fetcher.close?.(),
  } as unknown as ConnectedStore<Own>;
}
