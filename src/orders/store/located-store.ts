import type { Fetcher } from '@datastax/astra-db-ts';
import { within } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import { Problem } from '../../contract/problem.ts';
import { createOrderStore, type OrderStore, type OrderStoreOptions } from './order-store.ts';

/**
 * The store on a database that is known only at the first call, and that may move while the sandbox lives.
 *
 * @param locate asked before each operation, with its deadline, and before each Data API call, so it should remember
 * @throws Problem service_unavailable from each method while the database cannot be located
 */
export function createLocatedStore({
  locate,
  fetcher,
  now = Date.now,
  ...options
}: Omit<OrderStoreOptions, 'endpoint' | 'token'> & {
  locate: (deadline?: number) => Promise<{ endpoint: string; token: string }>;
  fetcher: Fetcher;
}): OrderStore {
  let opened: { endpoint: string; store: OrderStore } | undefined;

  async function open({ deadline }: Call): Promise<OrderStore> {
    const { endpoint } = await within(deadline - now(), locate(deadline)).catch((cause: unknown) => {
      throw new Problem('service_unavailable', {
        detail: 'Nothing has been done. Send the same request again.',
        headers: { 'Retry-After': '1' },
        cause,
      });
    });
    if (opened?.endpoint !== endpoint) {
      const token = async () => (await locate()).token;
      opened = { endpoint, store: createOrderStore({ ...options, endpoint, token, fetcher, now }) };
    }
    return opened.store;
  }

  return {
    create: async (placement, call) => (await open(call)).create(placement, call),
    get: async (orderId, call) => (await open(call)).get(orderId, call),
    change: async (change, call) => (await open(call)).change(change, call),
    list: async (listing, call) => (await open(call)).list(listing, call),
    ping: async (call) => (await open(call)).ping(call),
    close: async () => fetcher.close?.(),
  };
}
