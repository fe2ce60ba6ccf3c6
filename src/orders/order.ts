import type { components } from '../../generated/types.ts';
import { priced, totalOf } from './money.ts';

type Schemas = components['schemas'];

export type Order = Schemas['Order'];
export type OrderStatus = Schemas['OrderStatus'];
export type OrderItem = Schemas['OrderItem'];
export type OrderItemCreate = Schemas['OrderItemCreate'];
export type OrderCreate = Schemas['OrderCreate'];
export type OrderPatch = Schemas['OrderPatch'];
export type OrderDetails = Schemas['OrderDetails'];
export type HistoryEntry = Schemas['HistoryEntry'];

/**
 * The order that a valid createOrder places: pending, version 1, with the totals computed.
 *
 * Optional members that were not sent stay absent; the two amounts default to 0.
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
  const { currency, shippingAmount = 0, taxAmount = 0, shippingAddress, metadata, note } = body;
  const items = body.items.map(priced);
  return {
    orderId,
    customerId,
    status: 'pending',
    version: 1,
    currency,
    items,
    shippingAmount,
    taxAmount,
    totalAmount: totalOf({ items, shippingAmount, taxAmount }),
    ...(shippingAddress && { shippingAddress }),
    ...(metadata && { metadata }),
    ...(note !== undefined && { note }),
    history: [{ status: 'pending', at, by: 'customer' }],
    createdAt: at,
    updatedAt: at,
  };
}
