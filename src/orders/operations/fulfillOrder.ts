import { hasStatus, moveOrder } from '../lifecycle.ts';
import { changeOrder, changeReads } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Marks an order as handed to the carrier, for staff. */
export const fulfillOrder: OperationFactory<'fulfillOrder'> = (service) => ({
  reads: { ...changeReads, body: true },
  answer: async function fulfillOrder(request, context) {
    return changeOrder(service, {
      operationId: 'fulfillOrder',
      request,
      context,
      visible: () => context.caller.staff,
      isDone: (order) => hasStatus(order, 'fulfilled'),
      apply: (order, at) => moveOrder(order, { to: 'fulfilled', at, by: 'staff', ...request.body }),
    });
  },
});
