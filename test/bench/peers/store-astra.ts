import { DataAPIClient } from '@datastax/astra-db-ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { ORDERS, ORDERS_BY_CUSTOMER } from '../../../src/orders/store/key-layout.ts';
import { type Order, rowOf } from './order.ts';

/** astra-db-ts on the service's transport, with the connection opened during init as in the service. */
const { env } = process;
const endpoint = env['ASTRA_DB_API_ENDPOINT'] ?? '';
const fetcher = createFetcher();
fetcher.preconnect(endpoint);
const client = new DataAPIClient({ environment: 'hcd', httpOptions: { client: 'custom', fetcher } });
const database = client.db(endpoint, {
  keyspace: env['ASTRA_DB_KEYSPACE'] ?? '',
  token: env['ASTRA_DB_APPLICATION_TOKEN'] ?? '',
});
const orders = database.collection(ORDERS);
const ordersByCustomer = database.table(ORDERS_BY_CUSTOMER);

/** Places an order through astra-db-ts: index row first, then the document. */
export async function placeOrder(order: Order): Promise<void> {
  await ordersByCustomer.insertOne(rowOf(order));
  const { orderId, ...rest } = order;
  await orders.insertOne({ _id: orderId, ...rest });
}
