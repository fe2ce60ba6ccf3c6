import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { OperationId } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { valid } from '../../contract/arbitrary.ts';
import { contract } from '../../contract/boundaries.ts';
import { exampleBodies, operationObject } from '../../contract/sample.ts';
import { openTarget } from '../../contract/target.ts';
import { place, placeValidOrder } from '../place.ts';
import { ask, moves, orderInStateFor } from './moves.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());
const { caller: customer } = target;

/** A valid body of the operation that differs from the given one. */
function otherValidBody(operationId: OperationId, body: Json): Json {
  const [media] = Object.values<Json>(operationObject(operationId).requestBody.content);
  const others = valid(contract, media.schema).filter((one) => JSON.stringify(one) !== JSON.stringify(body));
  return fc.sample(others, { seed: 1, numRuns: 1 })[0];
}

const needs = target.personas.staff ? '' : ' (needs STAFF_TOKEN)';

test.skipIf(!target.personas.staff).each([...moves.keys()])(
  `%s: 404, 412, 409, and 422 where there is a body, each for its own reason${needs}`,
  async (operationId) => {
    const codeOf = async (orderId: string, more?: Parameters<typeof ask>[3]) =>
      (await ask(target, operationId, orderId, more)).body.code;
    expect(await codeOf(randomUUID())).toBe('order_not_found');

    const orderId = await orderInStateFor(target, operationId, 200);
    expect(await codeOf(orderId, { headers: { 'if-match': '"7"' } })).toBe('precondition_failed');

    // The key was used for another request of the same operation and order.
    const headers = { 'idempotency-key': randomUUID() };
    const [body] = Object.values(exampleBodies(operationId));
    expect((await ask(target, operationId, orderId, { headers })).status).toBe(200);
    if (body) {
      const reused = await codeOf(orderId, { headers, body: otherValidBody(operationId, body) });
      expect(reused).toBe('idempotency_key_reused');
    }

    const elsewhere = await orderInStateFor(target, operationId, 409);
    expect(await codeOf(elsewhere)).toBe('order_state_conflict');
  },
);

test('updateOrder: 404, 428, 412, 422 and 409', async () => {
  const edit = (orderId: string, headers: Record<string, string>, body: object = { note: 'x' }) =>
    customer.request('PATCH', `/orders/${orderId}`, { headers, body });
  const { orderId } = await placeValidOrder(customer);
  expect((await edit(randomUUID(), { 'if-match': '*' })).body.code).toBe('order_not_found');
  expect((await edit(orderId, {})).body.code).toBe('precondition_required');
  expect((await edit(orderId, { 'if-match': '"2"' })).body.code).toBe('precondition_failed');
  const half = { shippingAddress: { name: 'Ada' } };
  expect((await edit(orderId, { 'if-match': '"1"' }, half)).body.code).toBe('unprocessable_edit');
  await customer.request('POST', `/orders/${orderId}/cancel`, { body: { reason: 'customer' } });
  expect((await edit(orderId, { 'if-match': '"2"' })).body.code).toBe('order_state_conflict');
});

test('createOrder: 422 for a key with another body; getOrder: 304, 404', async () => {
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

test('listOrders: 403 for another customer; following the cursors reaches the end', async () => {
  const wanted: string[] = [];
  for (let index = 0; index < 3; index++) wanted.push((await placeValidOrder(customer)).orderId);
  const stranger = await customer.request('GET', '/orders?customerId=somebody-else');
  expect(stranger.body.code).toBe('forbidden');

  // Other tests place orders of the same customer at the same time.
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
