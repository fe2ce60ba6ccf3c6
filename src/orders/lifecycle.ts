import { Problem } from '../contract/problem.ts';
import type { HistoryEntry, Order, OrderStatus, QueueStatus } from './order.ts';

interface Stage {
  /** Who brings an order here. */
  by: readonly HistoryEntry['by'][];
  /** Where it can go from here; a stage that leads nowhere is final. */
  to: readonly OrderStatus[];
  /** Whether address, metadata and note can still be edited. */
  editable: boolean;
  /** Whether an order here waits for staff. */
  waits?: true;
}

/** The life of an order: the one table behind every move, edit and refusal. */
export const lifecycle: Readonly<Record<OrderStatus, Stage>> = {
  pending: { by: ['customer'], to: ['confirmed', 'canceled'], editable: true, waits: true },
  confirmed: { by: ['staff'], to: ['fulfilled', 'canceled'], editable: true, waits: true },
  fulfilled: { by: ['staff'], to: [], editable: false },
  canceled: { by: ['customer', 'staff'], to: [], editable: false },
};

/** A move: where to, when, by whom, and what the caller tells about it. */
export type Move = Omit<HistoryEntry, 'status'> & { to: OrderStatus };

/** Members that a history entry has no place for: with one of them a move does not compile. */
type NotOfHistory<Details> = Record<Exclude<keyof Details, keyof Move>, never>;

/** The stage of an order that a later version of the service brought to a status unknown here: nothing can be done. */
const UNKNOWN: Stage = { by: [], to: [], editable: false };

/** The table's entry for a status that was read from the database. */
export function stageOf(status: OrderStatus): Stage {
  return Object.hasOwn(lifecycle, status) ? lifecycle[status] : UNKNOWN;
}

/** The status an order waits in, and since when. */
export interface Waiting {
  status: QueueStatus;
  /** The instant at which the order came to the status: ISO 8601 in UTC with milliseconds. */
  since: string;
}

/** What an order waits for; undefined in a status in which nobody has to do anything. */
export function waitingOf({ status, history }: Pick<Order, 'status' | 'history'>): Waiting | undefined {
  if (!stageOf(status).waits) return undefined;
  const entry = history.findLast((one) => one.status === status);
  return entry && { status: status as QueueStatus, since: entry.at };
}

export function isFinal(status: OrderStatus): boolean {
  return stageOf(status).to.length === 0;
}

/** Whether a move there has happened already, so that repeating it is no fault. */
export function isAlready(order: Pick<Order, 'status'>, to: OrderStatus): boolean {
  return order.status === to;
}

/**
 * The order one status further: its history, version and updatedAt grow with it.
 *
 * @throws Problem order_state_conflict when the table has no such move, or does not know the status the order is in
 * @throws TypeError when the mover may not move orders there: the operation's scopes should have refused that
 */
export function moveOrder<Details extends Move>(
  order: Order,
  { to, ...details }: Details & NotOfHistory<Details>,
): Order {
  if (!stageOf(order.status).to.includes(to)) {
    throw new Problem('order_state_conflict', { detail: refusal(order.status, to) });
  }
  if (!lifecycle[to].by.includes(details.by)) {
    throw new TypeError(`An order is not ${to} by ${details.by}`);
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
