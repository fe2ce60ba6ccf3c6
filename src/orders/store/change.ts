import type { Database } from '../../astra/database.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import type { Order } from '../order.ts';
import { type OrderDocument, orderOf, stateOf, type Write } from './key-layout.ts';

/** What a decision is made on. */
export interface Situation {
  /** The order as it is, or null when there is none. */
  order: Order | null;
  /** Whether this write is new, has been applied, or bears the id of one that asked for something else. */
  write: 'new' | 'applied' | 'reused';
}

export interface Change {
  orderId: string;
  write: Write;
  /**
   * The order as it should be, one version on; null when it should stay as it is. It throws what the caller is to be
   * told otherwise, and is asked again for every version that a lost race brings up.
   */
  decide: (situation: Situation) => Order | null;
}

/**
 * Changes an order by compare-and-set on its version.
 *
 * `null` from the Data API means that the version is not the one read: a race lost, or an own write that had been
 * applied before its answer was lost. Reading again tells them apart, because a document remembers its last writes.
 */
export function createChange({ orders, retry }: Pick<Database, 'orders'> & { retry: Retry }) {
  /** @throws Problem service_unavailable when the outcome is unknown at the deadline, and whatever `decide` throws */
  return async function change({ orderId, write, decide }: Change, call: Call): Promise<Order> {
    for (let round = 0; ; round += 1) {
      const document = await retry.read((timeout) => orders.findOne({ _id: orderId }, { timeout }), call);
      const order = document && orderOf(document);
      const changed = decide({ order, write: document ? standingOf(write, document) : 'new' });
      if (!document || !order) throw new TypeError('An order that does not exist cannot be changed');
      if (!changed) return order;

      const state = stateOf(changed, document.ops, write);
      const after = await retry.send(
        (timeout) =>
          orders.findOneAndUpdate(
            { _id: orderId, version: document.version },
            { $set: state },
            { returnDocument: 'after', timeout },
          ),
        call,
      );
      if (after) return orderOf(after);
      await retry.pause(round, call);
    }
  };
}

function standingOf(write: Write, { ops }: OrderDocument): Situation['write'] {
  const known = ops.find(({ id }) => id === write.id);
  if (!known) return 'new';
  return known.fingerprint === write.fingerprint ? 'applied' : 'reused';
}
