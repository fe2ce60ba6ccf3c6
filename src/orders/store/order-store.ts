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
 * The orders, kept. Every method counts its Data API calls in `call` and answers or throws by its deadline.
 *
 * When the outcome is not known by then: Problem service_unavailable. Sending the same request again settles it.
 */
export interface OrderStore extends Store {
  /** Places the order that the customer's key names, once and for ever. 2 calls; a replay 3 and a clean-up. */
  create(placement: Placement, call: Call): Promise<Placed>;
  /** The order, or null. 1 call. */
  get(orderId: string, call: Call): Promise<Order | null>;
  /** Decides on the order as it is and writes the decision, if nobody was faster. 2 calls. */
  change(change: Change, call: Call): Promise<Order>;
  /** A page of a customer's orders, newest first. 2 calls for 20 orders. */
  list(listing: Listing, call: Call): Promise<Page>;
  /** A page of what waits in a status, longest first. 1 call where the server's page holds it. */
  queue(listing: QueueListing, call: Call): Promise<Page>;
}

/** Every method of the store; the call is the last argument of each. */
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
