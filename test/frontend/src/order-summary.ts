import type { Order } from 'order-api-client';

/** The items of an order in one line. */
export function summary({ items }: Order): string {
  const [first, ...others] = items;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return first ? `${first.quantity} × ${first.name}${more}` : '';
}
