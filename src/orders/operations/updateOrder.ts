import { editOrder } from '../edit-order.ts';
import { changeOrder, changeReads } from './change-order.ts';
import type { OperationFactory } from './operations.ts';

/** Edits address, metadata and note by a merge patch, for the order's owner only: staff cannot edit. */
export const updateOrder: OperationFactory<'updateOrder'> = (service) => ({
  reads: { ...changeReads, body: true },
  answer: async function updateOrder(request, context) {
    return changeOrder(service, {
      operationId: 'updateOrder',
      request,
      context,
      visible: (order) => order.customerId === context.caller.customerId,
      apply: (order, at) => editOrder(order, request.body, at),
    });
  },
});
