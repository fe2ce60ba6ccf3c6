import { millisecondsOf } from '../contract/instant.ts';
import type { OperationRequest } from '../contract/operation.ts';
import type { Order } from './order.ts';

/** The filters of listOrders: its query parameters without the customer and the page. */
export type Filters = Partial<
  Omit<OperationRequest<'listOrders'>['parameters']['query'], 'customerId' | 'limit' | 'cursor'>
>;

/** The condition of each filter. A filter that is added to the contract is a compile error until it is added here. */
const conditions: {
  readonly [Name in keyof Filters]-?: (order: Order, given: NonNullable<Filters[Name]>) => boolean;
} = {
  status: (order, status) => order.status === status,
  createdAfter: (order, instant) => millisecondsOf(order.createdAt) > millisecondsOf(instant),
  createdBefore: (order, instant) => millisecondsOf(order.createdAt) < millisecondsOf(instant),
};

/** Whether an order matches every given filter. */
export function meets(order: Order, filters: Filters): boolean {
  return Object.entries(filters).every(([name, given]) =>
    conditions[name as keyof Filters](order, given as never),
  );
}
