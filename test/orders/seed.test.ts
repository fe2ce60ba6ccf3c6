import { expect, test } from 'vitest';
import { memoryDatabase } from '../../src/client/msw/memory-database.ts';
import { seedOrders } from '../../src/orders/client/seed.ts';
import { orderDatabase, schema } from '../../src/orders/store/database.ts';
import { tea } from './place.ts';

test('a seeded order is stored as if its customer had placed it', async () => {
  const database = memoryDatabase(schema);
  const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
  const now = Date.parse('2026-11-24T09:30:00.000Z');
  await seedOrders(database, [{ ...tea, orderId }], { customerId: 'customer-1', now: () => now });
  expect(await orderDatabase(database).orders.findOne({ _id: orderId })).toMatchObject({
    version: 1,
    fingerprint: '',
    ops: [{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), fingerprint: '' }],
    order: { customerId: 'customer-1', createdAt: '2026-11-24T09:30:00.000Z' },
  });
});
