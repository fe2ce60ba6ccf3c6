import type { OperationId } from '../../../generated/operations.ts';
import { Problem } from '../../contract/problem.ts';
import { type Conditions, entityTagOf, unmetCondition } from '../../http/entity-tag.ts';
import { fingerprintOf } from '../../http/fingerprint.ts';
import { writeIdOf } from '../../http/idempotency-key.ts';
import type { Order } from '../order.ts';
import type { OrderStore } from '../store/order-store.ts';
import type { OrderContext } from './operations.ts';

/** What the write operations share: where they apply, on what condition, and under which name. */
export interface Change {
  operationId: OperationId;
  request: {
    parameters: {
      path: { orderId: string };
      header: Conditions & { 'idempotency-key'?: string | undefined };
    };
    body?: unknown;
  };
  context: OrderContext;
  /** Whether the caller may know of this order; somebody else's answers like an absent one. */
  visible: (order: Order) => boolean;
  /** Whether the order is already where this change would bring it. */
  already?: (order: Order) => boolean;
  /** The order after the change; throws order_state_conflict or unprocessable_edit. */
  apply: (order: Order, at: string) => Order;
}

/** What `changeOrder` reads of a request; a body is for `apply`. */
export const changeReads = { 'if-match': true, 'if-none-match': true, 'idempotency-key': true } as const;

/**
 * Changes one order, judging in this order: 404, own write recognised 200 (422 with another body), 412, already there
 * 200, 409, 422.
 *
 * The judgement is made again on every version that a lost race brings up, until one write of ours is in.
 */
export async function changeOrder(
  { store, now }: { store: OrderStore; now: () => number },
  { operationId, request, context, visible, already = () => false, apply }: Change,
) {
  const { path, header } = request.parameters;
  const { customerId } = context.caller;
  const write = {
    id: writeIdOf([customerId, operationId, path.orderId], header['idempotency-key']),
    fingerprint: fingerprintOf(request.body ?? null),
  };

  function decide({
    order,
    write,
  }: {
    order: Order | null;
    write: 'new' | 'applied' | 'reused';
  }): Order | null {
    if (!order || !visible(order)) throw orderNotFound();
    if (write === 'applied') return null;
    if (write === 'reused') {
      throw new Problem('idempotency_key_reused', {
        detail: 'This Idempotency-Key was used before with another body.',
      });
    }
    if (unmetCondition(header, entityTagOf(order))) throw preconditionFailed();
    if (already(order)) return null;
    return apply(order, new Date(Math.max(now(), Date.parse(order.updatedAt))).toISOString());
  }

  const order = await store.change({ orderId: path.orderId, write, decide }, context.call);
  return { status: 200, headers: { ETag: entityTagOf(order) }, body: order } as const;
}

/** The one answer for an absent order and for somebody else's: nothing in it tells them apart. */
export function orderNotFound(): Problem {
  return new Problem('order_not_found', { detail: 'There is no such order among those you may see.' });
}

export function preconditionFailed(): Problem {
  return new Problem('precondition_failed', {
    detail: "The order's current version does not meet the condition of the request.",
  });
}
