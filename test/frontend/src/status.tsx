import type { Order } from 'order-api-client';

export const statusNames: Record<Order['status'], string> = {
  pending: 'Pending',
  confirmed: 'Confirmed',
  fulfilled: 'Fulfilled',
  canceled: 'Canceled',
};

/** The statuses in which an order can still be edited or canceled. */
export function isOpen({ status }: Order): boolean {
  return status === 'pending' || status === 'confirmed';
}

export function StatusBadge({ status }: { status: Order['status'] }) {
  return <span class={`badge ${status}`}>{statusNames[status]}</span>;
}

/** A time of the API in the format of the browser's locale. */
export function moment(instant: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
