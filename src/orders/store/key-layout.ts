import { derivedId } from '../../astra/derived-id.ts';
import { sequenceKey } from '../../astra/sequence.ts';
import type { VersionedDocument, Write } from '../../astra/versioned-document.ts';
import { Problem } from '../../contract/problem.ts';
import { type Waiting, waitingOf } from '../lifecycle.ts';
import { type MapName, mapNames, type Order } from '../order.ts';

/**
 * The collection with one document per order, the source of truth. A collection's indexing cannot be changed, so other
 * indexed paths require a new collection name.
 */
export const ORDERS = 'orders_2';
/** The paths of a waiting order's status, and of the instant since which it has waited. */
export const QUEUE_STATUS = 'queue.status';
export const QUEUE_SINCE = 'queue.since';
/** The index table: per customer, order ids by time of creation. Its rows are never updated. */
export const ORDERS_BY_CUSTOMER = 'orders_by_customer';

/**
 * A document of the collection.
 *
 * Maps are stored as arrays of pairs, because the Data API refuses field names such as `$a` or `a.b`.
 */
export interface OrderDocument extends VersionedDocument {
  /** The fingerprint of the body that placed the order. */
  fingerprint: string;
  /** The document's layout version; absent in the only layout so far. This version refuses to read any other. */
  layout?: number;
  order: StoredOrder;
  /** Present while the order waits. It is derived from `order`, and stored because its two members are indexed. */
  queue?: Waiting;
}

/** The members of an order that the document does not store elsewhere. */
type StoredOrder = Omit<Order, 'orderId' | 'version' | MapName<Order>> & {
  [Name in MapName<Order>]?: [string, string][];
};

/** The type itself; a nested map in it is a compile error, because only top-level maps are stored as pairs. */
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

/** The id of the order that a customer's idempotency key creates. */
export function orderIdOf(customerId: string, idempotencyKey: string): string {
  return derivedId(customerId, idempotencyKey);
}

/** The clustering key of an order in the index table. */
export function seqOf({ createdAt, orderId }: Pick<Order, 'createdAt' | 'orderId'>): string {
  return sequenceKey(createdAt, orderId);
}

export function indexRowOf(order: Order): IndexRow {
  return { customer_id: order.customerId, seq: seqOf(order), order_id: order.orderId };
}

/** The document of a new order. */
export function documentOf(order: Order, write: Write): OrderDocument {
  const { queue, ...state } = stateOf(order);
  const { fingerprint } = write;
  return { _id: order.orderId, fingerprint, ops: [write], ...state, ...(queue && { queue }) };
}

/** Adds `queue` to a document of the collection that had no queue. */
export function withQueue(document: OrderDocument): OrderDocument {
  const queue = waitingOf(document.order);
  return { ...document, ...(queue && { queue }) };
}

/** The members that a change sets; `queue: undefined` removes it. */
type OrderState = Pick<OrderDocument, 'version' | 'order'> & { queue: Waiting | undefined };

/** The document's members for an order's state. Members of the order that this version does not know are kept. */
export function stateOf({ orderId: _, version, ...order }: Order): OrderState {
  order satisfies WithoutMaps<Omit<typeof order, MapName<Order>>>;
  return {
    version,
    order: convertMaps<StoredOrder>(order, (map) => Object.entries(map)),
    queue: waitingOf(order),
  };
}

/**
 * Reads the order from a document, including members that only a later version of the service knows.
 *
 * @throws Problem service_unavailable when a later version has written the document in another layout
 */
export function orderOf({ _id: orderId, version, layout, order }: OrderDocument): Order {
  if (layout !== undefined) {
    throw new Problem('service_unavailable', {
      detail: 'Nothing has been done. Send the same request again.',
      headers: { 'Retry-After': '60' },
      cause: new TypeError(`The document has layout ${layout}, which this version does not read`),
    });
  }
  return { orderId, version, ...convertMaps<Omit<Order, 'orderId' | 'version'>>(order, Object.fromEntries) };
}

/** A copy of the order in which each map is converted. */
function convertMaps<Result>(order: object, convert: (map: never) => unknown): Result {
  const maps = Object.entries(order).filter(([name]) => (mapNames as string[]).includes(name));
  return {
    ...order,
    ...Object.fromEntries(maps.map(([name, map]) => [name, convert(map as never)])),
  } as Result;
}
