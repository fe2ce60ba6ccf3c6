import { keysetList } from '../../astra/keyset-list.ts';
import type { Retry } from '../../astra/retry.ts';
import { cursorOf, sequenceRange } from '../../astra/sequence.ts';
import type { Call } from '../../contract/context.ts';
import { type Filters, meets } from '../filters.ts';
import type { Order } from '../order.ts';
import type { OrderDatabase } from './database.ts';
import { orderOf, seqOf } from './key-layout.ts';

export interface Listing extends Filters {
  customerId: string;
  /** The most orders of a page, 1 to 100. */
  limit?: number | undefined;
  /** Where the page before ended. */
  cursor?: string | undefined;
}

export interface Page {
  data: Order[];
  /** Null at the true end, and only there; a page may be short or empty before. */
  nextCursor: string | null;
}

/**
 * Lists a customer's orders, newest first: a range of the index, then the documents it names.
 *
 * A row without a document (its placement crashed, or is under way) or with another createdAt (its placement lost the
 * race for the key) is no order and left out.
 */
export function createListing({
  orders,
  ordersByCustomer,
  retry,
  now,
}: OrderDatabase & { retry: Retry; now: () => number }) {
  const list = keysetList({
    table: ordersByCustomer,
    collection: orders,
    idOf: ({ order_id }) => order_id,
    retry,
    now,
  });

  /**
   * @throws Problem invalid_request for a cursor that no page ended with
   * @throws Problem service_unavailable when the database does not answer in time
   */
  return async function listOrders(
    { customerId, limit = 20, cursor, ...filters }: Listing,
    call: Call,
  ): Promise<Page> {
    const { createdAfter: after, createdBefore: before } = filters;
    const range = sequenceRange({ after, before, cursor });
    if (!range) return { data: [], nextCursor: null };
    const { data, next } = await list<Order>(
      {
        partition: { customer_id: customerId },
        range,
        limit,
        filtered: scans(filters),
        itemOf: (document, { seq }) => {
          const order = orderOf(document);
          return seqOf(order) === seq && meets(order, filters) ? order : undefined;
        },
      },
      call,
    );
    return { data, nextCursor: next && cursorOf(next) };
  };
}

/** Whether a filter is given that no range of the index answers: then each order of the range is looked at. */
function scans({ createdAfter: _, createdBefore: __, ...others }: Filters): boolean {
  return Object.values(others).some((given) => given !== undefined);
}
