import type { OrderItem, OrderItemCreate } from './order.ts';

/** The item with its total. Amounts are integers in the currency's minor unit, so there is nothing to round. */
export function priced(item: OrderItemCreate): OrderItem {
  const sent: Pick<OrderItem, keyof OrderItemCreate> = item;
  return { ...sent, lineTotal: item.quantity * item.unitPrice };
}

/** What the customer pays. The contract's bounds keep the sum below 10^13, far inside the safe integers. */
export function totalOf(order: {
  items: readonly Pick<OrderItem, 'lineTotal'>[];
  shippingAmount: number;
  taxAmount: number;
}): number {
  return order.items.reduce((sum, { lineTotal }) => sum + lineTotal, order.shippingAmount + order.taxAmount);
}
