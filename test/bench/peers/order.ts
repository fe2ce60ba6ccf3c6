import { randomUUID } from 'node:crypto';
import { ORDERS, ORDERS_BY_CUSTOMER } from '../../../src/orders/store/key-layout.ts';

/** The order with its totals that every peer makes of a validated request. */
export interface OrderCreate {
  currency: string;
  items: { sku: string; name: string; quantity: number; unitPrice: number }[];
  shippingAmount?: number | undefined;
  taxAmount?: number | undefined;
}

export interface Order extends OrderCreate {
  orderId: string;
  customerId: string;
  status: 'pending';
  version: 1;
  totalAmount: number;
  createdAt: string;
}

export function orderOf(body: OrderCreate, customerId: string): Order {
  const items = body.items.map((item) => ({ ...item, lineTotal: item.quantity * item.unitPrice }));
  const shippingAmount = body.shippingAmount ?? 0;
  const taxAmount = body.taxAmount ?? 0;
  const totalAmount = items.reduce((sum, { lineTotal }) => sum + lineTotal, shippingAmount + taxAmount);
  return {
    orderId: randomUUID(),
    customerId,
    status: 'pending',
    version: 1,
    ...body,
    items,
    shippingAmount,
    taxAmount,
    totalAmount,
    createdAt: new Date().toISOString(),
  };
}

/** The row of the index, in the service's layout. */
export function rowOf({ orderId, customerId, createdAt }: Order) {
  const seq = `${String(Date.parse(createdAt)).padStart(15, '0')}-${orderId}`;
  return { customer_id: customerId, seq, order_id: orderId };
}

/** The service's two writes of an order: index row first, then the document. */
export function commandsOf(order: Order): [path: string, body: string][] {
  const { orderId, ...rest } = order;
  const keyspace = `/api/json/v1/${process.env['ASTRA_DB_KEYSPACE']}`;
  return [
    [`${keyspace}/${ORDERS_BY_CUSTOMER}`, JSON.stringify({ insertOne: { document: rowOf(order) } })],
    [`${keyspace}/${ORDERS}`, JSON.stringify({ insertOne: { document: { _id: orderId, ...rest } } })],
  ];
}
