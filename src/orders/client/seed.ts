import { randomUUID } from '#platform';
import type { Database } from '../../astra/store.ts';
import { placeOrder } from '../order.ts';
import { orderDatabase } from '../store/database.ts';
import { documentOf, indexRowOf } from '../store/key-layout.ts';
import type { SeedOrder } from './seed-order.ts';

/**
 * Puts orders into an empty database, each as if it had been placed there.
 *
 * Those that do not say when they were placed were so just now, the first of them last: lists show them as they are given.
 */
export async function seedOrders(
  database: Database,
  seeds: readonly SeedOrder[],
  { customerId, now }: { customerId: string; now: () => number },
): Promise<void> {
  const { orders, ordersByCustomer } = orderDatabase(database);
  const last = now();
  for (const [index, seed] of seeds.entries()) {
    const { orderId = randomUUID(), createdAt: at = new Date(last - index).toISOString() } = seed;
    // Members of a seed that are no createOrder's take the place of what is computed.
    const order = placeOrder({ orderId, customerId: seed.customerId ?? customerId, body: seed, at });
    await ordersByCustomer.insertOne(indexRowOf(order));
    await orders.insertOne(documentOf(order, { id: randomUUID(), fingerprint: '' }));
  }
}
