import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/astra/database.ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { orderDatabase } from '../../src/orders/store/database.ts';
import { type Caller, startTestService } from '../harness/service.ts';
import { place, placeValidOrder, tea } from './place.ts';

/** Orders placed by an earlier version, which allowed U+FFFD in texts. New requests may not contain it. */
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

const address = { name: 'Ada', line1: '1 Road', city: 'London', postalCode: 'N1', country: 'GB' };

/** An order as the earlier version stored it. */
async function storeOldOrder(): Promise<string> {
  const { orderId } = await placeValidOrder(customer, {
    ...tea,
    metadata: { a: '1' },
    shippingAddress: address,
  });
  await orders.updateOne(
    { _id: orderId },
    {
      $set: {
        'order.note': 'caf\ufffd',
        'order.metadata': [['a', '\ufffd']],
        'order.shippingAddress.line1': 'Stra\ufffde',
      },
    },
  );
  return orderId;
}

/** Sends a request without checking the answer against the contract, which does not allow the character. */
async function requestUnchecked({ token }: Caller, method: string, path: string, body?: object) {
  const response = await fetch(service.url + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(method === 'PATCH' && { 'if-match': '*' }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the test reads any member of it.
  return { status: response.status, body: (await response.json()) as any };
}

test('reads and lists the order as it was stored', async () => {
  const orderId = await storeOldOrder();
  const read = await requestUnchecked(customer, 'GET', `/orders/${orderId}`);
  expect(read).toMatchObject({ status: 200, body: { note: 'caf\ufffd', metadata: { a: '\ufffd' } } });
  const { body } = await requestUnchecked(customer, 'GET', '/orders');
  expect(body.data).toContainEqual(read.body);
});

test.each([
  { given: { metadata: { b: '2' } }, want: { metadata: { a: '\ufffd', b: '2' } } },
  {
    given: { shippingAddress: { city: 'Bonn' } },
    want: { shippingAddress: { line1: 'Stra\ufffde', city: 'Bonn' } },
  },
  { given: { note: 'café' }, want: { note: 'café' } },
  { given: { note: null }, want: { shippingAddress: { line1: 'Stra\ufffde' } } },
])('returns 200 for the edit $given, and keeps the other members', async ({ given, want }) => {
  const orderId = await storeOldOrder();
  expect(await requestUnchecked(customer, 'PATCH', `/orders/${orderId}`, given)).toMatchObject({
    status: 200,
    body: want,
  });
});

test('returns 400 for an edit with the character', async () => {
  const orderId = await storeOldOrder();
  const { status, body } = await requestUnchecked(customer, 'PATCH', `/orders/${orderId}`, {
    note: 'caf\ufffd',
  });
  expect([status, body.errors[0].pointer]).toEqual([400, '/note']);
});

test('moves the order to its final status', async () => {
  const orderId = await storeOldOrder();
  expect((await requestUnchecked(staff, 'POST', `/orders/${orderId}/confirm`)).status).toBe(200);
  expect((await requestUnchecked(staff, 'POST', `/orders/${orderId}/fulfill`, {})).body.status).toBe(
    'fulfilled',
  );
});

test('returns 400 when its createOrder is sent again', async () => {
  const { status, body } = await place(customer, { body: { ...tea, note: 'caf\ufffd' } });
  expect([status, body.errors[0].pointer]).toEqual([400, '/note']);
});
