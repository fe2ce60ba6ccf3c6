import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { OperationId } from '../../../generated/operations.ts';
import { openTarget } from '../../contract/target.ts';
import { place, placed } from '../../harness/orders.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const {
  caller: customer,
  personas: { staff },
} = target;

const moves: Partial<Record<OperationId, { path: string; body?: object }>> = {
  cancelOrder: { path: '/cancel', body: { reason: 'other' } },
  confirmOrder: { path: '/confirm' },
  fulfillOrder: { path: '/fulfill', body: {} },
};
const another: Partial<Record<OperationId, object>> = {
  cancelOrder: { note: 'another' },
  fulfillOrder: { carrier: 'DHL' },
};
const needs = staff ? '' : ' (needs STAFF_TOKEN)';

test.skipIf(!staff).each(Object.keys(moves) as OperationId[])(
  `%s: 404, 412, 409, and 422 where there is a body, each for its own reason${needs}`,
  async (operationId) => {
    const { path, body } = moves[operationId] ?? { path: '' };
    const ask = (orderId: string, headers: Record<string, string> = {}, sent: object | undefined = body) =>
      staff?.request('POST', `/orders/${orderId}${path}`, { headers, body: sent });
    expect((await ask(randomUUID()))?.body.code).toBe('order_not_found');

    const { orderId } = await placed(customer);
    expect((await ask(orderId, { 'if-match': '"7"' }))?.body.code).toBe('precondition_failed');

    // A key that was used with another request: the write it names is of this operation and this order.
    if (operationId === 'fulfillOrder') await staff?.request('POST', `/orders/${orderId}/confirm`);
    const key = randomUUID();
    expect((await ask(orderId, { 'idempotency-key': key }))?.status).toBe(200);
    if (body) {
      const reused = await ask(orderId, { 'idempotency-key': key }, { ...body, ...another[operationId] });
      expect(reused?.body.code).toBe('idempotency_key_reused');
    }

    const { orderId: canceled } = await placed(customer);
    await staff?.request('POST', `/orders/${canceled}/cancel`, { body: { reason: 'fraud' } });
    const { orderId: fulfilled } = await placed(customer);
    for (const move of ['confirm', 'fulfill'])
      await staff?.request('POST', `/orders/${fulfilled}/${move}`, {
        body: move === 'fulfill' ? {} : undefined,
      });
    const conflict = await ask(operationId === 'cancelOrder' ? fulfilled : canceled);
    expect(conflict?.body.code).toBe('order_state_conflict');
  },
);

test('updateOrder: 404, 428, 412, 422 and 409', async () => {
  const edit = (orderId: string, headers: Record<string, string>, body: object = { note: 'x' }) =>
    customer.request('PATCH', `/orders/${orderId}`, { headers, body });
  const { orderId } = await placed(customer);
  expect((await edit(randomUUID(), { 'if-match': '*' })).body.code).toBe('order_not_found');
  expect((await edit(orderId, {})).body.code).toBe('precondition_required');
  expect((await edit(orderId, { 'if-match': '"2"' })).body.code).toBe('precondition_failed');
  const half = { shippingAddress: { name: 'Ada' } };
  expect((await edit(orderId, { 'if-match': '"1"' }, half)).body.code).toBe('unprocessable_edit');
  await customer.request('POST', `/orders/${orderId}/cancel`, { body: { reason: 'customer' } });
  expect((await edit(orderId, { 'if-match': '"2"' })).body.code).toBe('order_state_conflict');
});

test('createOrder: a key names one body; getOrder: 304, 404', async () => {
  const key = randomUUID();
  const first = await place(customer, { key });
  expect((await place(customer, { key })).headers.get('idempotency-replayed')).toBe('true');
  const another = { currency: 'USD', items: [{ sku: 'B', name: 'B', quantity: 1, unitPrice: 1 }] };
  expect((await place(customer, { key, body: another })).body.code).toBe('idempotency_key_reused');

  const path = `/orders/${first.body.orderId}`;
  const known = { 'if-none-match': String(first.headers.get('etag')) };
  expect((await customer.request('GET', path, { headers: known })).status).toBe(304);
  expect((await customer.request('GET', `/orders/${randomUUID()}`)).body.code).toBe('order_not_found');
});

test('listOrders: another customer is 403, one page follows the other to the end', async () => {
  const wanted: string[] = [];
  for (let index = 0; index < 3; index++) wanted.push((await placed(customer)).orderId);
  const stranger = await customer.request('GET', '/orders?customerId=somebody-else');
  expect(stranger.body.code).toBe('forbidden');

  // Other tests place orders of the same customer meanwhile.
  const listed: string[] = [];
  let path: string | undefined = '/orders?limit=2';
  while (path && wanted.some((orderId) => !listed.includes(orderId))) {
    const page = await customer.request('GET', path);
    listed.push(...page.body.data.map(({ orderId }: { orderId: string }) => orderId));
    const { nextCursor } = page.body;
    expect(page.headers.has('link')).toBe(nextCursor !== null);
    path = nextCursor === null ? undefined : `/orders?limit=2&cursor=${nextCursor}`;
  }
  expect(listed.filter((orderId) => wanted.includes(orderId)).sort()).toEqual(wanted.sort());
});
