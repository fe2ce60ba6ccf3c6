import type { Collection } from '@datastax/astra-db-ts';
import { compareAndSet } from '../../astra/compare-and-set.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Write, WriteState } from '../../astra/versioned-document.ts';
import type { Call } from '../../contract/context.ts';
import type { Order } from '../order.ts';
import { type OrderDocument, orderOf, stateOf } from './key-layout.ts';

/** What a decision is made on. */
export interface Situation {
  /** The order as it is, or null when there is none. */
  order: Order | null;
  write: WriteState;
}

export interface Change {
  orderId: string;
  write: Write;
  /**
   * The order as it should be, one version on; null when it should stay as it is. It throws what the caller gets
   * otherwise, and is called again for every version that a lost race brings up.
   */
  decide: (situation: Situation) => Order | null;
}

/** Changes an order by compare-and-set on its version. */
export function createChange(options: { collection: Collection<OrderDocument>; retry: Retry }) {
  const change = compareAndSet(options);

  /** @throws Problem service_unavailable when the outcome is unknown at the deadline, and whatever `decide` throws */
  return async function changeOrder({ orderId, write, decide }: Change, call: Call): Promise<Order> {
    const document = await change(
      {
        id: orderId,
        write,
        decide: ({ document, write }) => {
          const changed = decide({ order: document && orderOf(document), write });
          return changed && stateOf(changed);
        },
      },
      call,
    );
    return orderOf(document);
  };
}
