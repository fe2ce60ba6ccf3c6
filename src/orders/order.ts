import type { components } from '../../generated/types.ts';
import { priced, totalOf } from './money.ts';

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

/** Names of the members that are maps: their own member names are the caller's. */
export type MapName<Value> = {
  [Name in keyof Value]-?: string extends keyof NonNullable<Value[Name]> ? Name : never;
}[keyof Value];

/** Every map of an order. One that the contract gains does not compile until it is named here. */
export const mapNames = Object.keys({ metadata: true } satisfies Record<
  MapName<Order>,
  true
>) as MapName<Order>[];

/**
 * The order that a valid createOrder places: pending, version 1, with the totals computed.
 *
 * Every member sent becomes a member of the order. Optional ones that were not sent stay absent; the two amounts
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
  const items = body.items.map(priced);
  // The types say who owns which member: one of OrderCreate that Order lacks, or that is computed, does not compile.
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
