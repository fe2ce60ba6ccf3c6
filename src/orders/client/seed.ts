import { randomUUID } from '#platform';
import type { Database } from '../../astra/store.ts';
import { placeOrder } from '../order.ts';
import { orderDatabase } from '../store/database.ts';
import { documentOf, indexRowOf } from '../store/key-layout.ts';
import type { SeedOrder } from './seed-order.ts';

/**
 * Inserts orders into an empty database.
 *
 * Orders without createdAt get the current time minus their index in milliseconds, so that lists (newest first) have
 * them in the given order.
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
    // Members of the seed overwrite computed ones, such as status and history.
    const order = placeOrder({ orderId, customerId: seed.customerId ?? customerId, body: seed, at });
    await ordersByCustomer.insertOne(indexRowOf(order));
    await orders.insertOne(documentOf(order, { id: randomUUID(), fingerprint: '' }));
  }
}
