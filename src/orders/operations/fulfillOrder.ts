import { isAlready, moveOrder } from '../lifecycle.ts';
import { changeOrder, changeReads } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Staff hand an order to the carrier. */
export const fulfillOrder: OperationFactory<'fulfillOrder'> = (service) => ({
  reads: { ...changeReads, body: true },
  answer: async function fulfillOrder(request, context) {
    return changeOrder(service, {
      operationId: 'fulfillOrder',
      request,
      context,
      visible: () => context.caller.staff,
      already: (order) => isAlready(order, 'fulfilled'),
      apply: (order, at) => moveOrder(order, { to: 'fulfilled', at, by: 'staff', ...request.body }),
    });
  },
});
