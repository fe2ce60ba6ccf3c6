import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/astra/database.ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import type { Order } from '../../src/orders/order.ts';
import { orderDatabase } from '../../src/orders/store/database.ts';
import { type Caller, startTestService } from '../harness/service.ts';
import { placeValidOrder } from './place.ts';

/** Rollback: documents that a later version of the service has written. */
const service = await startTestService();
const customer = await service.customer();
const staff = await service.staff();
const fetcher = createFetcher();
const { orders } = orderDatabase(
  openDatabase({ ...service.dataApi, environment: 'hcd', keyspace: 'default_keyspace', fetcher }),
);
afterAll(async () => {
  await fetcher.close?.();
  await service[Symbol.asyncDispose]();
});

/** Sends a request without checking the answer against the contract, which does not know the later version's values. */
async function requestUnchecked({ token }: Caller, method: string, path: string, body?: object) {
  const response = await fetch(service.url + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'PATCH' && { 'if-match': '*' }),
      ...(body && { 'content-type': `application/${method === 'PATCH' ? 'merge-patch+json' : 'json'}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the test reads any member of it.
  return { status: response.status, body: (await response.json()) as any };
}

const moves = [
  { by: customer, method: 'PATCH', path: '', body: { note: 'x' } },
  { by: customer, method: 'POST', path: '/cancel', body: { reason: 'customer' } },
  { by: staff, method: 'POST', path: '/confirm' },
  { by: staff, method: 'POST', path: '/fulfill', body: {} },
];

describe('an order in a status added by a later version', () => {
  async function returned(): Promise<Order> {
    const order = await placeValidOrder(customer);
    await orders.updateOne(
      { _id: order.orderId },
      { $set: { 'order.status': 'returned' }, $push: { 'order.history': entry } },
    );
    return order;
  }
  const entry = { status: 'returned', at: '2026-11-24T09:30:00.000Z', by: 'carrier', depot: 'LON-1' };

  test('is read and listed with that status, without history members that are not in the contract', async () => {
    const { orderId } = await returned();
    const { depot: _, ...shown } = entry;
    const read = await requestUnchecked(customer, 'GET', `/orders/${orderId}`);
    expect(read).toMatchObject({ status: 200, body: { status: 'returned' } });
    expect(read.body.history.at(-1)).toEqual(shown);
    const list = await requestUnchecked(customer, 'GET', '/orders');
    expect(list.body.data.find((order: Order) => order.orderId === orderId)).toEqual(read.body);
  });

  test.each(moves)('returns 409 for $method $path', async ({ by, method, path, body }) => {
    const { orderId } = await returned();
    const answer = await requestUnchecked(by, method, `/orders/${orderId}${path}`, body);
    expect([answer.status, answer.body.code]).toEqual([409, 'order_state_conflict']);
  });
});

describe('members added by a later version', () => {
  const later = {
    'order.gift': { wrapped: true },
    'order.shippingAddress.careOf': 'Byron',
    'order.items.0.weight': 250,
    // Beside the order, where the later version would store a member for its own index.
    extra: { since: 1 },
  };

  test.each(moves.slice(0, 3))(
    'are hidden, and kept by $method $path',
    async ({ by, method, path, body }) => {
      const shippingAddress = {
        name: 'Ada',
        line1: '12 Square',
        city: 'London',
        postalCode: 'SW1',
        country: 'GB',
      };
      const items = [{ sku: 'TEA-001', name: 'Assam', quantity: 1, unitPrice: 890 }];
      const { orderId } = await placeValidOrder(customer, { currency: 'EUR', items, shippingAddress });
      await orders.updateOne({ _id: orderId }, { $set: later });

      const moved = await requestUnchecked(by, method, `/orders/${orderId}${path}`, body);
      expect(moved.status).toBe(200);
      const read = await requestUnchecked(customer, 'GET', `/orders/${orderId}`);
      expect(read.body).toEqual(moved.body);
      expect(read.body).not.toHaveProperty('gift');
      expect(read.body.shippingAddress).toEqual(shippingAddress);
      expect(read.body.items[0]).not.toHaveProperty('weight');

      const document = await orders.findOne({ _id: orderId });
      expect(document).toMatchObject({
        version: 2,
        extra: { since: 1 },
        order: { gift: { wrapped: true }, shippingAddress: { careOf: 'Byron' }, items: [{ weight: 250 }] },
      });
    },
  );
});

test('returns 503 for a document in an unknown layout, and does not change it', async () => {
  const other = await service.customer();
  const { orderId } = await placeValidOrder(other);
  await orders.updateOne({ _id: orderId }, { $set: { layout: 2 } });
  for (const [method, path] of [
    ['GET', `/orders/${orderId}`],
    ['GET', '/orders'],
    ['PATCH', `/orders/${orderId}`],
  ] as const) {
    const answer = await other.request(method, path, {
      ...(method === 'PATCH' && { headers: { 'if-match': '*' }, body: { note: randomUUID() } }),
    });
    expect([answer.status, answer.body.code]).toEqual([503, 'service_unavailable']);
    expect(answer.headers.get('retry-after')).toBe('60');
  }
  expect((await orders.findOne({ _id: orderId }))?.version).toBe(1);
});
