import { randomUUID } from 'node:crypto';
import { DataAPIResponseError } from '@datastax/astra-db-ts';
import type { Database } from '../../astra/database.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import { Problem } from '../../contract/problem.ts';
import type { Order } from '../order.ts';
import {
  documentOf,
  type IndexRow,
  indexRowOf,
  type OrderDocument,
  orderIdOf,
  orderOf,
  seqOf,
} from './key-layout.ts';

export interface Placement {
  customerId: string;
  /** The key itself, without the quotation marks it may be sent in. */
  idempotencyKey: string;
  /** Of the body as sent. */
  fingerprint: string;
  /** Makes the order; called once. */
  place: (orderId: string, at: string) => Order;
}

export interface Placed {
  /** The order as it is now. */
  order: Order;
  /** Whether an earlier request had made it. */
  replayed: boolean;
}

/** How long, in milliseconds, the removal of a row that nobody misses may hold up the answer. */
const LONGEST_REMOVAL = 250;

/**
 * Places an order once: whoever inserts the document has made it, everybody else finds it.
 *
 * The index row goes first. A crash in between leaves a row without a document, which lists leave out, and never an
 * order that no list shows.
 */
export function createPlacement({
  orders,
  ordersByCustomer,
  retry,
  now,
}: Pick<Database, 'orders' | 'ordersByCustomer'> & { retry: Retry; now: () => number }) {
  /** Whether this call wrote the document, as far as it can be told: a lost answer makes "exists" of "inserted". */
  async function inserted(document: OrderDocument, call: Call): Promise<boolean> {
    try {
      await retry.send((timeout) => orders.insertOne(document, { timeout }), call);
      return true;
    } catch (error) {
      if (isAlreadyThere(error)) return false;
      throw error;
    }
  }

  async function removeRow(row: IndexRow, call: Call): Promise<void> {
    const { customer_id, seq } = row;
    const remove = (timeout: number) => ordersByCustomer.deleteOne({ customer_id, seq }, { timeout });
    await retry.sendOnce(remove, call, LONGEST_REMOVAL).catch(() => undefined);
  }

  /**
   * @throws Problem idempotency_key_reused when the key named another body before
   * @throws Problem service_unavailable when the outcome is unknown at the deadline
   */
  return async function create(
    { customerId, idempotencyKey, fingerprint, place }: Placement,
    call: Call,
  ): Promise<Placed> {
    const order = place(orderIdOf(customerId, idempotencyKey), new Date(now()).toISOString());
    const row = indexRowOf(order);
    const write = { id: randomUUID(), fingerprint };
    const document = documentOf(order, write);

    await retry.send((timeout) => ordersByCustomer.insertOne(row, { timeout }), call);

    for (let round = 0; ; round += 1) {
      if (await inserted(document, call)) return { order, replayed: false };

      const found = await retry.read((timeout) => orders.findOne({ _id: order.orderId }, { timeout }), call);
      if (found) {
        const existing = orderOf(found);
        if (seqOf(existing) !== row.seq) await removeRow(row, call);
        if (found.ops.some(({ id }) => id === write.id)) return { order: existing, replayed: false };
        if (found.fingerprint === fingerprint) return { order: existing, replayed: true };
        throw new Problem('idempotency_key_reused', {
          detail: 'This Idempotency-Key was used before with another body.',
        });
      }
      // It exists, says the insert; a replica that has not heard of it yet says no.
      await retry.pause(round, call);
    }
  };
}

function isAlreadyThere(error: unknown): boolean {
  return (
    error instanceof DataAPIResponseError &&
    error.errorDescriptors.some(({ errorCode }) => errorCode === 'DOCUMENT_ALREADY_EXISTS')
  );
}
