import { Problem } from '../contract/problem.ts';
import type { HistoryEntry, Order, OrderStatus, QueueStatus } from './order.ts';

interface Stage {
  /** Who may move an order to this status. */
  by: readonly HistoryEntry['by'][];
  /** The statuses that can follow; none if this one is final. */
  to: readonly OrderStatus[];
  /** Whether address, metadata and note can still be edited. */
  editable: boolean;
  /** Whether an order in this status waits in the queue for staff. */
  waits?: true;
}

/** The statuses of an order and their transitions. Every status change, edit and refusal follows this table. */
export const lifecycle: Readonly<Record<OrderStatus, Stage>> = {
  pending: { by: ['customer'], to: ['confirmed', 'canceled'], editable: true, waits: true },
  confirmed: { by: ['staff'], to: ['fulfilled', 'canceled'], editable: true, waits: true },
  fulfilled: { by: ['staff'], to: [], editable: false },
  canceled: { by: ['customer', 'staff'], to: [], editable: false },
};

/** A status change: the new status, when, by whom, and the details of its history entry. */
export type Move = Omit<HistoryEntry, 'status'> & { to: OrderStatus };

/** Makes details that a history entry does not have a compile error. */
type NotOfHistory<Details> = Record<Exclude<keyof Details, keyof Move>, never>;

/** The stage for a status that only a later version of the service knows: it allows no change. */
const UNKNOWN: Omit<Stage, 'by'> = { to: [], editable: false };

/** The stage of a status that was read from the database. */
export function stageOf(status: OrderStatus): Omit<Stage, 'by'> {
  return Object.hasOwn(lifecycle, status) ? lifecycle[status] : UNKNOWN;
}

/** The status an order waits in, and since when. */
export interface Waiting {
  status: QueueStatus;
  /** When the order got the status: ISO 8601 in UTC with milliseconds. */
  since: string;
}

/** The queue entry of an order; undefined when its status requires no action of staff. */
export function waitingOf({ status, history }: Pick<Order, 'status' | 'history'>): Waiting | undefined {
  if (!stageOf(status).waits) return undefined;
  const entry = history.findLast((one) => one.status === status);
  return entry && { status: status as QueueStatus, since: entry.at };
}

export function isFinal(status: OrderStatus): boolean {
  return stageOf(status).to.length === 0;
}

/** Whether the order has the status already, so that a repeated request succeeds. */
export function hasStatus(order: Pick<Order, 'status'>, to: OrderStatus): boolean {
  return order.status === to;
}

/**
 * Changes an order's status, and its history, version and updatedAt.
 *
 * @throws Problem order_state_conflict when the table has no such transition, or does not know the current status
 * @throws TypeError when `by` may not make this transition: the operation's scopes should have refused that
 */
export function moveOrder<Details extends Move>(
  order: Order,
  { to, ...details }: Details & NotOfHistory<Details>,
): Order {
  if (!stageOf(order.status).to.includes(to)) {
    throw new Problem('order_state_conflict', { detail: refusal(order.status, to) });
  }
  if (!lifecycle[to].by.includes(details.by)) {
    throw new TypeError(`An order cannot be ${to} by ${details.by}`);
  }
  return {
    ...order,
    status: to,
    version: order.version + 1,
    history: [...order.history, { ...details, status: to }],
    updatedAt: details.at,
  };
}

function refusal(from: OrderStatus, to: OrderStatus): string {
  const sentence = `A ${from} order cannot be ${to}`;
  return isFinal(from) ? `${sentence}.` : `${sentence}, only ${stageOf(from).to.join(' or ')}.`;
}
