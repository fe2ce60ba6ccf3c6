import type { Fetcher } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { connectStore } from './connect-store.ts';
import { within } from './retry.ts';
import type { ConnectedStore, Store, StoreDefinition, StoreOptions } from './store.ts';

/** Where the database is, and the token for it. */
export interface Location {
  endpoint: string;
  token: string;
}

/**
 * A store on a database that is known only at the first call, and that may move while the sandbox lives.
 *
 * @param definition whose store is made once the database is known, and again when it has moved; the call is the last
 *   argument of each of its methods
 * @param locate asked before each operation, with its deadline, and before each Data API call, so it should remember
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
