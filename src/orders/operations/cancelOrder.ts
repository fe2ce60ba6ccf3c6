import { hasStatus, moveOrder } from '../lifecycle.ts';
import { changeOrder, changeReads } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Cancels an order, for its owner or staff. */
export const cancelOrder: OperationFactory<'cancelOrder'> = (service) => ({
  reads: { ...changeReads, body: true },
  answer: async function cancelOrder(request, context) {
    const { customerId, staff } = context.caller;
    return changeOrder(service, {
      operationId: 'cancelOrder',
      request,
      context,
      visible: (order) => staff || order.customerId === customerId,
      isDone: (order) => hasStatus(order, 'canceled'),
      apply: (order, at) =>
        moveOrder(order, {
          to: 'canceled',
          at,
          by: order.customerId === customerId ? 'customer' : 'staff',
          ...request.body,
        }),
    });
  },
});
