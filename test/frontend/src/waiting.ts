import type { OperationInput, Order } from 'order-api-client';

/** The statuses in which an order waits for staff. */
export type QueueStatus = NonNullable<OperationInput<'listQueue'>['status']>;

const UNITS = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
] as const;
const MINUTE = 60_000;

/** The time at which an order got its status. */
export function waitingSince({ history, createdAt }: Order): string {
  return history.at(-1)?.at ?? createdAt;
}

/**
 * How long an order has had its status, in the largest unit of which there are at least two.
 *
 * @param now epoch milliseconds of this machine's clock
 */
export function waitingTime(order: Order, now: number): string {
  const elapsed = now - Date.parse(waitingSince(order));
  if (elapsed < MINUTE) return 'under a minute';
  const { unit, milliseconds } = UNITS.find((one) => elapsed >= 2 * one.milliseconds) ?? {
    unit: 'minute',
    milliseconds: MINUTE,
  };
  const format = new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.floor(elapsed / milliseconds));
}
