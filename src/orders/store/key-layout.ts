import { derivedId } from '../../astra/derived-id.ts';
import { sequenceKey } from '../../astra/sequence.ts';
import type { VersionedDocument, Write } from '../../astra/versioned-document.ts';
import { Problem } from '../../contract/problem.ts';
import { type Waiting, waitingOf } from '../lifecycle.ts';
import { type MapName, mapNames, type Order } from '../order.ts';

/**
 * The collection that holds the truth: one document per order. The indexing of a collection cannot be changed, so
 * another choice of paths takes another name.
 */
export const ORDERS = 'orders_2';
/** Where a waiting order's status and instant stand. */
export const QUEUE_STATUS = 'queue.status';
export const QUEUE_SINCE = 'queue.since';
/** The table that holds, per customer, the order of orders. Its rows never change. */
export const ORDERS_BY_CUSTOMER = 'orders_by_customer';

/**
 * A document of the collection.
 *
 * Maps are kept as pairs: their names are any text, and the Data API refuses field names such as `$a` or `a.b`.
 */
export interface OrderDocument extends VersionedDocument {
  /** Of the body that placed the order. */
  fingerprint: string;
  /** How the rest is laid out; absent for the only layout there is. A later one is not read here. */
  layout?: number;
  order: StoredOrder;
  /** While the order waits. It follows from `order`, and stands beside it because these two members are indexed. */
  queue?: Waiting;
}

/** An order without what the document has beside it. */
type StoredOrder = Omit<Order, 'orderId' | 'version' | MapName<Order>> & {
  [Name in MapName<Order>]?: [string, string][];
};

/** The type itself, unless it has a map below its first level, which would not be stored as pairs. */
type WithoutMaps<Value> = Value extends readonly (infer Item)[]
  ? WithoutMaps<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? 'A map is stored as pairs, which mapNames does for members of the order itself'
      : { [Name in keyof Value]: WithoutMaps<Value[Name]> }
    : Value;

/** A row of the table: partition customer_id, clustering seq descending. */
export type IndexRow = {
  customer_id: string;
  seq: string;
  order_id: string;
};

/** The id of the one order that a customer's key names. */
export function orderIdOf(customerId: string, idempotencyKey: string): string {
  return derivedId(customerId, idempotencyKey);
}

/** Where an order stands among its customer's. */
export function seqOf({ createdAt, orderId }: Pick<Order, 'createdAt' | 'orderId'>): string {
  return sequenceKey(createdAt, orderId);
}

export function indexRowOf(order: Order): IndexRow {
  return { customer_id: order.customerId, seq: seqOf(order), order_id: order.orderId };
}

/** The document of an order just placed. */
export function documentOf(order: Order, write: Write): OrderDocument {
  const { queue, ...state } = stateOf(order);
  const { fingerprint } = write;
  return { _id: order.orderId, fingerprint, ops: [write], ...state, ...(queue && { queue }) };
}

/** `queue: undefined` is a document without it. */
type OrderState = Pick<OrderDocument, 'version' | 'order'> & { queue: Waiting | undefined };

/** What a change sets: everything but what never changes. Members that this code does not know are kept as they are. */
export function stateOf({ orderId: _, version, ...order }: Order): OrderState {
  order satisfies WithoutMaps<Omit<typeof order, MapName<Order>>>;
  return {
    version,
    order: withMaps<StoredOrder>(order, (map) => Object.entries(map)),
    queue: waitingOf(order),
  };
}

/**
 * The order that a document holds, with whatever members a later version of the service has given it.
 *
 * @throws Problem service_unavailable when a later version has laid the document out in another way
 */
export function orderOf({ _id: orderId, version, layout, order }: OrderDocument): Order {
  if (layout !== undefined) {
    throw new Problem('service_unavailable', {
      detail: 'Nothing has been done. Send the same request again.',
      headers: { 'Retry-After': '60' },
      cause: new TypeError(`The document has layout ${layout}, which this version does not read`),
    });
  }
  return { orderId, version, ...withMaps<Omit<Order, 'orderId' | 'version'>>(order, Object.fromEntries) };
}

/** A copy with each map in another form. */
function withMaps<Result>(order: object, convert: (map: never) => unknown): Result {
  const maps = Object.entries(order).filter(([name]) => (mapNames as string[]).includes(name));
  return {
    ...order,
    ...Object.fromEntries(maps.map(([name, map]) => [name, convert(map as never)])),
  } as Result;
}
