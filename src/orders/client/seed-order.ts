import type { Order, OrderCreate } from '../order.ts';

/**
 * An initial order of the mocks: the body of createOrder, and any other members of an order. Missing members get the
 * values of a new order; a status other than pending requires its history.
 *
 * @example
 * const seed: SeedOrder = { currency: 'EUR', items: order.items, note: 'Ring twice.', customerId: 'customer-2' };
 */
export type SeedOrder = OrderCreate &
  Partial<Omit<Order, keyof OrderCreate | 'status' | 'history'>> &
  (Pick<Order, 'status' | 'history'> | { status?: 'pending'; history?: Order['history'] });
