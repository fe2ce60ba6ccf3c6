import { hasStatus, moveOrder } from '../lifecycle.ts';
import { changeOrder, changeReads } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Confirms an order and its prices, for staff. */
export const confirmOrder: OperationFactory<'confirmOrder'> = (service) => ({
  reads: changeReads,
  answer: async function confirmOrder(request, context) {
    return changeOrder(service, {
      operationId: 'confirmOrder',
      request,
      context,
      visible: () => context.caller.staff,
      isDone: (order) => hasStatus(order, 'confirmed'),
      apply: (order, at) => moveOrder(order, { to: 'confirmed', at, by: 'staff' }),
    });
  },
});
