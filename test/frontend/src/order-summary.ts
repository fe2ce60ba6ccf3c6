import type { Order } from 'order-api-client';

/** An order's items in one line. */
export function summary({ items }: Order): string {
  const [first, ...others] = items;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return first ? `${first.quantity} × ${first.name}${more}` : '';
}
