import type { Order, OrderCreate } from '../order.ts';

/**
 * An order that is there before the first request: what createOrder takes, and whatever else an order has. What is left
 * out is as for an order just placed; another status than pending needs the history that led to it.
 *
 * @example
 * const seed: SeedOrder = { currency: 'EUR', items: order.items, note: 'Ring twice.', customerId: 'customer-2' };
 */
export type SeedOrder = OrderCreate &
  Partial<Omit<Order, keyof OrderCreate | 'status' | 'history'>> &
  (Pick<Order, 'status' | 'history'> | { status?: 'pending'; history?: Order['history'] });
