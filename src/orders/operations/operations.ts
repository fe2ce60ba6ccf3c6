import type { OperationId } from '../../../generated/operations.ts';
import type { Context } from '../../contract/context.ts';
import type { Implementations } from '../../contract/operation.ts';
import type { OperationDependencies } from '../../http/service.ts';
import type { OrderCaller } from '../caller.ts';
import type { OrderStore } from '../store/order-store.ts';
import { cancelOrder } from './cancelOrder.ts';
import { confirmOrder } from './confirmOrder.ts';
import { createOrder } from './createOrder.ts';
import { fulfillOrder } from './fulfillOrder.ts';
import { getHealth } from './getHealth.ts';
import { getOrder } from './getOrder.ts';
import { listOrders } from './listOrders.ts';
import { listQueue } from './listQueue.ts';
import { updateOrder } from './updateOrder.ts';

export type OrderContext = Context<OrderCaller>;
export type OrderDependencies = OperationDependencies<OrderStore>;

export type OperationFactory<Id extends OperationId> = (
  dependencies: OrderDependencies,
) => Implementations<OrderContext>[Id];

/**
 * The implementations of all operations of the contract.
 *
 * The return type makes a new operationId in openapi.yaml a compile error here.
 */
export function createOperations(dependencies: OrderDependencies): Implementations<OrderContext> {
  return {
    createOrder: createOrder(dependencies),
    listOrders: listOrders(dependencies),
    getOrder: getOrder(dependencies),
    updateOrder: updateOrder(dependencies),
    cancelOrder: cancelOrder(dependencies),
    confirmOrder: confirmOrder(dependencies),
    fulfillOrder: fulfillOrder(dependencies),
    listQueue: listQueue(dependencies),
    getHealth: getHealth(dependencies),
  };
}
