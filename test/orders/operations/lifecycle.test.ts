import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, startTestService, type TestService } from '../../harness/service.ts';
import { placeValidOrder } from '../place.ts';

let service: TestService;
let customer: Caller;
let staff: Caller;
beforeAll(async () => {
  service = await startTestService();
  customer = await service.customer();
  staff = await service.staff();
});
afterAll(() => service[Symbol.asyncDispose]());

const moves = {
  cancel: { body: { reason: 'other' }, to: 'canceled' },
  confirm: { body: undefined, to: 'confirmed' },
  fulfill: { body: {}, to: 'fulfilled' },
} as const;
type Move = keyof typeof moves;

async function move(caller: Caller, orderId: string, name: Move, headers: Record<string, string> = {}) {
  return caller.request('POST', `/orders/${orderId}/${name}`, { headers, body: moves[name].body });
}

async function orderAfter(...names: Move[]) {
  const { orderId } = await placeValidOrder(customer);
  for (const name of names) expect((await move(staff, orderId, name)).status).toBe(200);
  return orderId;
}

describe.each<{ given: Move[]; want: Record<Move, number> }>([
  { given: [], want: { cancel: 200, confirm: 200, fulfill: 409 } },
  { given: ['confirm'], want: { cancel: 200, confirm: 200, fulfill: 200 } },
  { given: ['confirm', 'fulfill'], want: { cancel: 409, confirm: 409, fulfill: 200 } },
  { given: ['cancel'], want: { cancel: 200, confirm: 409, fulfill: 409 } },
  { given: ['confirm', 'cancel'], want: { cancel: 200, confirm: 409, fulfill: 409 } },
])('after $given', ({ given, want }) => {
  test.each(Object.keys(want) as Move[])('%s', async (name) => {
    const { status, body } = await move(staff, await orderAfter(...given), name);
    expect(status).toBe(want[name]);
    if (status === 200) expect(body.status).toBe(moves[name].to);
    else expect(body.code).toBe('order_state_conflict');
  });
});

test('the history has who moved the order, when and why', async () => {
  const { orderId } = await placeValidOrder(customer);
  await move(staff, orderId, 'confirm');
  const { body } = await staff.request('POST', `/orders/${orderId}/fulfill`, {
    body: { carrier: 'DHL', trackingNumber: '42' },
  });
  expect(body.history).toEqual([
    { status: 'pending', at: body.createdAt, by: 'customer' },
    { status: 'confirmed', at: expect.any(String), by: 'staff' },
    { status: 'fulfilled', at: body.updatedAt, by: 'staff', carrier: 'DHL', trackingNumber: '42' },
  ]);
  expect(body.version).toBe(3);
});

test('a repeated move changes nothing, not even the version', async () => {
  const orderId = await orderAfter('confirm');
  const { headers, body } = await move(staff, orderId, 'confirm');
  expect(headers.get('etag')).toBe('"2"');
  expect(body.history).toHaveLength(2);
});

test.each(
  (Object.keys(moves) as Move[]).flatMap((name) =>
    [
      { given: '*', want: 412 },
      { given: '"7", W/"1"', want: 412 },
      { given: '"7"', want: name === 'fulfill' ? 409 : 200 },
    ].map((row) => ({ name, ...row })),
  ),
)('returns $want for $name with If-None-Match: $given', async ({ name, given, want }) => {
  const { orderId } = await placeValidOrder(customer);
  const { status, body } = await move(staff, orderId, name, { 'if-none-match': given });
  expect(status).toBe(want);
  if (want === 412) expect(`${body.title} ${body.detail}`).not.toMatch(/If-/i);
});

test('returns 412 for a false condition also when the order already has the status', async () => {
  const orderId = await orderAfter('confirm');
  expect((await move(staff, orderId, 'confirm', { 'if-none-match': '*' })).status).toBe(412);
});

test.each<{ given: string; want: number }>([
  { given: '"1"', want: 200 },
  { given: '"1",', want: 200 },
  { given: ',"1"', want: 200 },
  { given: ' , ', want: 400 },
  { given: '*,', want: 400 },
  { given: '*', want: 200 },
  { given: '"7", "1"', want: 200 },
  { given: '"2"', want: 412 },
  { given: 'W/"1"', want: 412 },
  { given: '1', want: 400 },
  { given: '"1', want: 400 },
])('returns $want for If-Match: $given', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer);
  expect((await move(customer, orderId, 'cancel', { 'if-match': given })).status).toBe(want);
});

test('returns 412 for an outdated If-Match even when the order already has the status, except for a replay', async () => {
  const { orderId } = await placeValidOrder(customer);
  const named = { 'if-match': '"1"', 'idempotency-key': randomUUID() };
  expect((await move(customer, orderId, 'cancel', named)).status).toBe(200);
  expect((await move(customer, orderId, 'cancel', { 'if-match': '"1"' })).status).toBe(412);
  expect((await move(customer, orderId, 'cancel', named)).status).toBe(200);
});

test('returns 422 for a key reused with another body, before any other check', async () => {
  const { orderId } = await placeValidOrder(customer);
  const patch = (body: object, version: number) =>
    customer.request('PATCH', `/orders/${orderId}`, {
      headers: { 'if-match': `"${version}"`, 'idempotency-key': 'one-key' },
      body,
    });
  expect((await patch({ note: 'a' }, 1)).status).toBe(200);
  expect((await patch({ note: 'a' }, 1)).body.version).toBe(2);
  for (const version of [1, 2]) {
    const { status, body } = await patch({ note: 'b' }, version);
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
  }
});

test('returns 422 for a repeated move with the same key but another reason', async () => {
  const { orderId } = await placeValidOrder(customer);
  const cancel = (reason: string) =>
    customer.request('POST', `/orders/${orderId}/cancel`, {
      headers: { 'idempotency-key': 'cancel-once' },
      body: { reason },
    });
  expect((await cancel('customer')).status).toBe(200);
  expect((await cancel('customer')).status).toBe(200);
  expect((await cancel('fraud')).body.code).toBe('idempotency_key_reused');
});

test('a key is limited to one operation and one caller', async () => {
  const headers = { 'idempotency-key': 'the-same' };
  const { orderId } = await placeValidOrder(customer);
  const edit = { headers: { ...headers, 'if-match': '"1"' }, body: { note: 'a' } };
  expect((await customer.request('PATCH', `/orders/${orderId}`, edit)).status).toBe(200);
  const path = `/orders/${orderId}/cancel`;
  const canceled = await customer.request('POST', path, { headers, body: { reason: 'customer' } });
  expect([canceled.status, canceled.body.version]).toEqual([200, 3]);
  const again = await staff.request('POST', path, { headers, body: { reason: 'fraud' } });
  expect([again.status, again.body.version]).toEqual([200, 3]);
});

test.each<Move>(['confirm', 'fulfill'])('%s returns 403 without the staff scope', async (name) => {
  const { orderId } = await placeValidOrder(customer);
  expect((await move(customer, orderId, name)).status).toBe(403);
});

test('another customer who cancels gets the 404 of an absent order', async () => {
  const stranger = await service.customer();
  const { orderId } = await placeValidOrder(customer);
  const theirs = await move(stranger, orderId, 'cancel');
  const absent = await move(stranger, randomUUID(), 'cancel');
  const withoutRequestId = ({ requestId, instance, ...rest }: Record<string, unknown>) => rest;
  expect(theirs.status).toBe(404);
  expect(withoutRequestId(theirs.body)).toEqual(withoutRequestId(absent.body));
});
