import type { OrderItem, OrderItemCreate } from './order.ts';

/** Adds the line total. Amounts are integers in the currency's minor unit, so nothing is rounded. */
export function withLineTotal(item: OrderItemCreate): OrderItem {
  const sent: Pick<OrderItem, keyof OrderItemCreate> = item;
  return { ...sent, lineTotal: item.quantity * item.unitPrice };
}

/** The order's total. The contract's bounds keep it below 10^13, so it is a safe integer. */
export function totalOf(order: {
  items: readonly Pick<OrderItem, 'lineTotal'>[];
  shippingAmount: number;
  taxAmount: number;
}): number {
  return order.items.reduce((sum, { lineTotal }) => sum + lineTotal, order.shippingAmount + order.taxAmount);
}
