import { expect, test } from 'vitest';
import { orderCallerOf } from '../../src/orders/caller.ts';
import { deployment } from '../../src/orders/deployment.ts';
import { development, tea } from '../../src/orders/development.ts';
import { names } from '../../src/orders/names.ts';
import { placeOrder } from '../../src/orders/order.ts';
import { schema } from '../../src/orders/store/database.ts';
import { documentOf, orderIdOf, QUEUE_SINCE, QUEUE_STATUS } from '../../src/orders/store/key-layout.ts';
import { orderStoreMethods } from '../../src/orders/store/order-store.ts';

test('names that existing deployments use', () => {
  expect(names).toEqual({
    name: 'order-api',
    folder: 'orders',
    title: 'Order API',
    metrics: 'OrderApi',
    settings: 'ORDER_API',
  });
});

test('what the deployment is given', () => {
  const { queueAge, smoke, ...scopes } = deployment;
  expect(scopes).toEqual({
    scopes: {
      'orders/read': { text: 'Read your orders', forPeople: true },
      'orders/write': { text: 'Place and change your orders', forPeople: true },
      'orders/manage': { text: 'Read, list and move any order (staff)', forPeople: false },
    },
    operatorScope: 'orders/manage',
  });
  expect(queueAge).toMatchObject({
    task: 'oldest-waiting',
    kind: 'queue-age',
    title: 'Oldest waiting',
    metric: 'OldestWaiting',
    dimension: 'Status',
    values: ['pending', 'confirmed'],
  });
  expect(queueAge?.says('pending')).toBe('An order has been pending for longer than it should wait.');
  expect(smoke.scope).toBe('orders/read orders/write');
});

test('what the local server and the packaging are given', () => {
  const { session: _, ...rest } = development;
  expect(rest).toEqual({
    personas: {
      customer: { sub: 'customer-1', scope: 'orders/read orders/write' },
      staff: { sub: 'staff-1', scope: 'orders/manage' },
    },
    desk: 'order desk',
    warmUp: {
      routeKey: 'POST /orders',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'packaging' },
      body: {
        currency: 'EUR',
        items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 }],
      },
      status: 201,
    },
  });
});

test("the first session's lines name the order before it exists", async () => {
  const lines = await development.session('http://localhost:3000', async ({ sub }) => `token-of-${sub}`);
  const key = /Idempotency-Key: ([0-9a-f-]{36})'/.exec(lines[0] ?? '')?.[1] ?? '';
  const order = `http://localhost:3000/orders/${orderIdOf('customer-1', key)}`;
  const auth = '-H "Authorization: Bearer $TOKEN"';
  const json = (body: object) => `-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
  expect(lines).toEqual([
    `curl -i -X POST http://localhost:3000/orders ${auth} -H 'Idempotency-Key: ${key}' ${json(tea)}`,
    `curl -i ${order} ${auth}`,
    `curl -i http://localhost:3000/orders ${auth}`,
    'export STAFF=token-of-staff-1',
    'curl -i http://localhost:3000/queue -H "Authorization: Bearer $STAFF"',
    `curl -i -X POST ${order}/cancel ${auth} ${json({ reason: 'customer' })}`,
  ]);
});

test('the schema that existing databases have', () => {
  const [{ replaces, ...collection } = { name: '', replaces: undefined }] = schema.collections;
  expect(collection).toEqual({
    name: 'orders_2',
    options: { indexing: { allow: ['_id', 'version', 'queue'] } },
  });
  expect(schema.tables).toEqual([
    {
      name: 'orders_by_customer',
      definition: {
        columns: { customer_id: 'text', seq: 'text', order_id: 'text' },
        primaryKey: { partitionBy: ['customer_id'], partitionSort: { seq: -1 } },
      },
    },
  ]);
  expect(replaces?.name).toBe('orders');
  const at = '2026-11-24T09:30:00.000Z';
  const order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at });
  const { queue, ...document } = documentOf(order, { id: 'w', fingerprint: 'f' });
  expect(queue).toEqual({ status: 'pending', since: at });
  expect(replaces?.convert(document)).toEqual({ ...document, queue });
  expect([QUEUE_STATUS, QUEUE_SINCE]).toEqual(['queue.status', 'queue.since']);
});

test('the methods of the store', () => {
  expect(Object.keys(orderStoreMethods)).toEqual(['create', 'get', 'change', 'list', 'queue', 'ping']);
});

test.each([
  { subject: 'customer-1', scopes: ['orders/read'], want: { customerId: 'customer-1', staff: false } },
  { subject: 'staff-1', scopes: ['orders/manage'], want: { customerId: 'staff-1', staff: true } },
  { subject: '', scopes: ['orders/manage'], want: undefined },
  { subject: 'a\0b', scopes: ['orders/manage'], want: undefined },
])('the caller of $subject with $scopes', ({ subject, scopes, want }) => {
  const caller = { subject, scopes: new Set(scopes) };
  expect(orderCallerOf(caller)).toEqual(want && { ...caller, ...want });
});
