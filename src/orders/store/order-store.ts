import type { Store, StoreMethods, StoreParts } from '../../astra/store.ts';
import type { Call } from '../../contract/context.ts';
import type { Order } from '../order.ts';
import { type Change, createChange } from './change.ts';
import { orderDatabase } from './database.ts';
import { orderOf } from './key-layout.ts';
import { createListing, type Listing, type Page } from './listing.ts';
import { createPlacement, type Placed, type Placement } from './placement.ts';
import { createQueue, type QueueListing } from './queue.ts';

/**
 * The store of orders. Every method counts its Data API calls in `call`, and returns or throws by the call's deadline.
 *
 * If the outcome is unknown by then, it throws Problem service_unavailable; a retry of the same request is safe.
 */
export interface OrderStore extends Store {
  /** Places the order of the customer's idempotency key, or returns the existing one. 2 calls; 3 or 4 for a replay. */
  create(placement: Placement, call: Call): Promise<Placed>;
  /** The order, or null. 1 call. */
  get(orderId: string, call: Call): Promise<Order | null>;
  /** Changes an order by compare-and-set. 2 calls, and 2 more after each lost race. */
  change(change: Change, call: Call): Promise<Order>;
  /** A page of a customer's orders, newest first. 2 calls for 20 orders. */
  list(listing: Listing, call: Call): Promise<Page>;
  /** A page of the orders that wait in a status, longest waiting first. 1 call if the server's page is large enough. */
  queue(listing: QueueListing, call: Call): Promise<Page>;
}

/** The names of the store's methods; each takes the call as its last argument. */
export const orderStoreMethods: StoreMethods<OrderStore> = {
  create: true,
  get: true,
  change: true,
  list: true,
  queue: true,
  ping: true,
};

export function createOrderStore({ database, retry, now }: StoreParts): OrderStore {
  const { orders, ordersByCustomer } = orderDatabase(database);

  async function find(orderId: string, call: Call) {
    return retry.read((timeout) => orders.findOne({ _id: orderId }, { timeout }), call);
  }

  return {
    create: createPlacement({ orders, ordersByCustomer, retry, now }),
    get: async function get(orderId, call) {
      const document = await find(orderId, call);
      return document && orderOf(document);
    },
    change: createChange({ collection: orders, retry }),
    list: createListing({ orders, ordersByCustomer, retry, now }),
    queue: createQueue({ collection: orders, retry, now }),
    ping: async function ping(call) {
      await find('ping', call);
    },
  };
}
