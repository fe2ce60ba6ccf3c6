import type { OperationId } from '../../../generated/operations.ts';
import { Problem } from '../../contract/problem.ts';
import { type Conditions, entityTagOf, unmetCondition } from '../../http/entity-tag.ts';
import { fingerprintOf } from '../../http/fingerprint.ts';
import { writeIdOf } from '../../http/idempotency-key.ts';
import type { Order } from '../order.ts';
import type { OrderStore } from '../store/order-store.ts';
import type { OrderContext } from './operations.ts';

/** A change of one order: its request, and what is specific to its operation. */
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
  /** Whether the caller may see this order; if not, the answer is 404, as for an absent one. */
  visible: (order: Order) => boolean;
  /** Whether the order is already in the state that this change leads to. */
  isDone?: (order: Order) => boolean;
  /** The order after the change; throws order_state_conflict or unprocessable_edit. */
  apply: (order: Order, at: string) => Order;
}

/** The inputs that `changeOrder` reads; an operation with a body adds `body`. */
export const changeReads = { 'if-match': true, 'if-none-match': true, 'idempotency-key': true } as const;

/**
 * Changes one order. The first case that applies decides: 404 not visible; 200 a retry of an applied write (422 if its
 * body differs); 412 version condition not met; 200 already in the target state; 409 or 422 from `apply`.
 *
 * After a lost race the cases are checked again on the newer version, until a write succeeds.
 */
export async function changeOrder(
  { store, now }: { store: OrderStore; now: () => number },
  { operationId, request, context, visible, isDone, apply }: Change,
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
    if (isDone?.(order)) return null;
    return apply(order, new Date(Math.max(now(), Date.parse(order.updatedAt))).toISOString());
  }

  const order = await store.change({ orderId: path.orderId, write, decide }, context.call);
  return { status: 200, headers: { ETag: entityTagOf(order) }, body: order } as const;
}

/** The same problem for an absent order and for another customer's, so that a caller cannot tell them apart. */
export function orderNotFound(): Problem {
  return new Problem('order_not_found', { detail: 'There is no such order among those you may see.' });
}

export function preconditionFailed(): Problem {
  return new Problem('precondition_failed', {
    detail: "The order's current version does not meet the condition of the request.",
  });
}
