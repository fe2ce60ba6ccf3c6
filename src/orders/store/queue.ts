import type { Collection } from '@datastax/astra-db-ts';
import { pageEndCursor, pageEndOf } from '../../astra/position.ts';
import type { Retry } from '../../astra/retry.ts';
import { sortedList } from '../../astra/sorted-list.ts';
import type { Call } from '../../contract/context.ts';
import type { Waiting } from '../lifecycle.ts';
import type { Order, QueueStatus } from '../order.ts';
import { type OrderDocument, orderOf, QUEUE_SINCE, QUEUE_STATUS } from './key-layout.ts';
import type { Page } from './listing.ts';

export interface QueueListing {
  status?: QueueStatus | undefined;
  /** The most orders of a page, 1 to 100. */
  limit?: number | undefined;
  /** The cursor of the previous page. */
  cursor?: string | undefined;
}

/** Lists the orders of all customers that wait in a status, longest waiting first. */
export function createQueue({
  collection,
  retry,
  now,
}: {
  collection: Collection<OrderDocument>;
  retry: Retry;
  now: () => number;
}) {
  const list = sortedList({
    collection,
    by: QUEUE_SINCE,
    // The filter matches only documents with `queue`.
    atOf: ({ queue }) => (queue as Waiting).since,
    retry,
    now,
  });

  /**
   * @throws Problem invalid_request for an invalid cursor
   * @throws Problem service_unavailable when the database does not answer in time
   */
  return async function listQueue(
    { status = 'pending', limit = 20, cursor }: QueueListing,
    call: Call,
  ): Promise<Page> {
    const { data, end } = await list<Order>(
      {
        equal: { [QUEUE_STATUS]: status },
        limit,
        from: cursor === undefined ? undefined : pageEndOf(cursor),
        itemOf: orderOf,
      },
      call,
    );
    return { data, nextCursor: end && pageEndCursor(end) };
  };
}
