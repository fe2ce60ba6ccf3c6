import type { components } from '../../generated/types.ts';
import { totalOf, withLineTotal } from './money.ts';

type Schemas = components['schemas'];

export type Order = Schemas['Order'];
export type OrderStatus = Schemas['OrderStatus'];
export type QueueStatus = Schemas['QueueStatus'];
export type OrderItem = Schemas['OrderItem'];
export type OrderItemCreate = Schemas['OrderItemCreate'];
export type OrderCreate = Schemas['OrderCreate'];
export type OrderPatch = Schemas['OrderPatch'];
export type OrderDetails = Schemas['OrderDetails'];
export type HistoryEntry = Schemas['HistoryEntry'];

/** The names of the members that are maps, whose keys the caller chooses. */
export type MapName<Value> = {
  [Name in keyof Value]-?: string extends keyof NonNullable<Value[Name]> ? Name : never;
}[keyof Value];

/** Every map of an order. A map that is added to the contract is a compile error until it is added here. */
export const mapNames = Object.keys({ metadata: true } satisfies Record<
  MapName<Order>,
  true
>) as MapName<Order>[];

/**
 * Makes the order for a valid createOrder: pending, version 1, with computed totals.
 *
 * Every member of the body becomes a member of the order. Missing optional members stay absent; the two amounts
 * default to 0.
 *
 * @param at the instant of placement, ISO 8601 in UTC with milliseconds
 */
export function placeOrder({
  orderId,
  customerId,
  body,
  at,
}: {
  orderId: string;
  customerId: string;
  body: OrderCreate;
  at: string;
}): Order {
  const { shippingAmount = 0, taxAmount = 0 } = body;
  const items = body.items.map(withLineTotal);
  // With these types, a member of OrderCreate that Order lacks, and a member of neither object, is a compile error.
  const sent: Pick<Order, keyof OrderCreate> = { ...body, items, shippingAmount, taxAmount };
  const computed: Omit<Order, keyof OrderCreate> = {
    orderId,
    customerId,
    status: 'pending',
    version: 1,
    totalAmount: totalOf(sent),
    history: [{ status: 'pending', at, by: 'customer' }],
    createdAt: at,
    updatedAt: at,
  };
  return { ...computed, ...sent };
}
