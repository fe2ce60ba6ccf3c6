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
  /** The cursor of the previous page. */
  cursor?: string | undefined;
}

export interface Page {
  data: Order[];
  /** Null only on the last page; any page may be short or empty. */
  nextCursor: string | null;
}

/**
 * Lists a customer's orders, newest first: reads rows of the index table, then their documents.
 *
 * A row is skipped if it has no document (its placement crashed or is in progress), or if its createdAt is not the
 * document's (another placement with the same key created the order).
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
   * @throws Problem invalid_request for an invalid cursor
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
        filtered: hasUnindexedFilter(filters),
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

/** Whether a filter is given that is not a range of the index, so that every order of the range must be read. */
function hasUnindexedFilter({ createdAfter: _, createdBefore: __, ...others }: Filters): boolean {
  return Object.keys(others).length > 0;
}
