import type { Collection } from '@datastax/astra-db-ts';
import { compareAndSet } from '../../astra/compare-and-set.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Write, WriteState } from '../../astra/versioned-document.ts';
import type { Call } from '../../contract/context.ts';
import type { Order } from '../order.ts';
import { type OrderDocument, orderOf, stateOf } from './key-layout.ts';

/** What `decide` is called with. */
export interface Situation {
  /** The current order, or null when there is none. */
  order: Order | null;
  write: WriteState;
}

export interface Change {
  orderId: string;
  write: Write;
  /**
   * Returns the changed order with the next version, or null to leave it as it is. It throws the error for the caller.
   * After each lost race it is called again, with the newer order.
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
