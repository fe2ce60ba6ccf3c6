import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { place } from '../../harness/orders.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { customer, nobody } = target;

/** What a deploy ends with: one order through its life, and nothing left open behind it. */
test('an order is placed, placed again, read, listed, edited and canceled', { timeout: 60_000 }, async () => {
  expect((await nobody.request('GET', '/health')).body.status).toBe('ok');

  const key = `smoke-${randomUUID()}`;
  const first = await place(customer, { key });
  expect(first.status, JSON.stringify(first.body)).toBe(201);
  const { orderId } = first.body;
  try {
    const again = await place(customer, { key });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.body.orderId).toBe(orderId);

    const read = await customer.request('GET', `/orders/${orderId}`);
    expect(read.body).toEqual(first.body);
    const list = await customer.request('GET', '/orders?limit=5');
    expect(list.body.data.map((order: { orderId: string }) => order.orderId)).toContain(orderId);
    expect((await nobody.request('GET', `/orders/${orderId}`)).status).toBe(401);

    const edited = await customer.request('PATCH', `/orders/${orderId}`, {
      headers: { 'if-match': String(read.headers.get('etag')) },
      body: { note: 'a smoke test, canceled at its end' },
    });
    expect([edited.status, edited.body.version]).toEqual([200, 2]);
  } finally {
    const canceled = await customer.request('POST', `/orders/${orderId}/cancel`, {
      body: { reason: 'other' },
    });
    expect([canceled.status, canceled.body.status]).toEqual([200, 'canceled']);
  }
});
