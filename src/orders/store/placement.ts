import { randomUUID } from '#platform';
import { createOnce } from '../../astra/create-once.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import { Problem } from '../../contract/problem.ts';
import type { Order } from '../order.ts';
import type { OrderDatabase } from './database.ts';
import { documentOf, type IndexRow, indexRowOf, orderIdOf, orderOf, seqOf } from './key-layout.ts';

export interface Placement {
  customerId: string;
  /** The parsed key, without quotation marks. */
  idempotencyKey: string;
  /** The fingerprint of the body as sent. */
  fingerprint: string;
  /** Makes the new order; called once. */
  place: (orderId: string, at: string) => Order;
}

export interface Placed {
  /** The order's current state. */
  order: Order;
  /** Whether an earlier request with the same key created it. */
  replayed: boolean;
}

/** The time-out, in milliseconds, for removing an index row that is not the order's. */
const REMOVAL_TIMEOUT = 250;

/**
 * Places an order once per customer and idempotency key.
 *
 * The index row is written first: after a crash there may be a row without a document, which lists skip, but never an
 * order that is missing from the lists.
 */
export function createPlacement({
  orders,
  ordersByCustomer,
  retry,
  now,
}: OrderDatabase & { retry: Retry; now: () => number }) {
  const create = createOnce({ collection: orders, retry });

  async function removeRow(row: IndexRow, call: Call): Promise<void> {
    const { customer_id, seq } = row;
    const remove = (timeout: number) => ordersByCustomer.deleteOne({ customer_id, seq }, { timeout });
    await retry.sendOnce(remove, call, REMOVAL_TIMEOUT).catch(() => undefined);
  }

  /**
   * @throws Problem idempotency_key_reused when the key was used before with another body
   * @throws Problem service_unavailable when the outcome is unknown at the deadline
   */
  return async function placeOnce(
    { customerId, idempotencyKey, fingerprint, place }: Placement,
    call: Call,
  ): Promise<Placed> {
    const placed = place(orderIdOf(customerId, idempotencyKey), new Date(now()).toISOString());
    const row = indexRowOf(placed);
    await retry.send((timeout) => ordersByCustomer.insertOne(row, { timeout }), call);

    const { document, created } = await create(documentOf(placed, { id: randomUUID(), fingerprint }), call);
    const order = orderOf(document);
    if (seqOf(order) !== row.seq) await removeRow(row, call);
    if (created) return { order, replayed: false };
    if (document.fingerprint === fingerprint) return { order, replayed: true };
    throw new Problem('idempotency_key_reused', {
      detail: 'This Idempotency-Key was used before with another body.',
    });
  };
}
