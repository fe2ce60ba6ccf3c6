import { beforeEach, describe, expect, test } from 'vitest';
import { writeIdOf } from '../../../src/http/idempotency-key.ts';
import { type Asked, requestId, serviceInMemory } from '../in-memory.ts';
import { tea } from '../place.ts';

const placedAt = '2026-11-24T09:30:00.000Z';
const later = '2026-11-24T09:31:00.000Z';
const clock = { now: 0 };
const staff = { sub: 'staff-1', scope: 'orders/manage' };
let { ask } = serviceInMemory();
/** The path of a pending order of customer-1, which was placed at `placedAt`. */
let order: string;

beforeEach(async () => {
  clock.now = Date.parse(placedAt);
  ({ ask } = serviceInMemory({ now: () => clock.now }));
  const { body } = await ask('POST /orders', { headers: { 'idempotency-key': 'placed' }, body: tea });
  order = `/orders/${body.orderId}`;
  clock.now = Date.parse(later);
});

describe('cancelOrder records who canceled', () => {
  test.each<{ who: string; given: Asked; by: string }>([
    { who: 'the owner', given: {}, by: 'customer' },
    { who: 'staff', given: staff, by: 'staff' },
    { who: 'the owner with the staff scope', given: { scope: 'orders/manage' }, by: 'customer' },
  ])('$who as $by', async ({ given, by }) => {
    const { body } = await ask(`POST ${order}/cancel`, { ...given, body: { reason: 'fraud', note: 'n' } });
    expect(body.history).toEqual([
      { status: 'pending', at: placedAt, by: 'customer' },
      { status: 'canceled', at: later, by, reason: 'fraud', note: 'n' },
    ]);
  });
});

test.each([
  { request: 'confirm', given: staff, to: 'confirmed' },
  { request: 'cancel', given: { body: { reason: 'other' } }, to: 'canceled' },
])('a second $request changes nothing', async ({ request, given, to }) => {
  const first = await ask(`POST ${order}/${request}`, given);
  clock.now += 60_000;
  const second = await ask(`POST ${order}/${request}`, given);
  expect(second).toEqual(first);
  expect(second).toEqual({
    status: 200,
    headers: {
      'Cache-Control': 'private, no-cache',
      'Content-Type': 'application/json',
      ETag: '"2"',
      Vary: 'Origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Request-Id': requestId,
    },
    body: expect.objectContaining({ status: to, version: 2, updatedAt: later }),
  });
});

test('a second fulfill changes nothing, whatever its details', async () => {
  await ask(`POST ${order}/confirm`, staff);
  const first = await ask(`POST ${order}/fulfill`, { ...staff, body: { carrier: 'DHL' } });
  expect(first.body.history.at(-1)).toEqual({
    status: 'fulfilled',
    at: later,
    by: 'staff',
    carrier: 'DHL',
  });
  expect(await ask(`POST ${order}/fulfill`, { ...staff, body: { carrier: 'UPS' } })).toEqual(first);
});

test.each([
  { request: 'confirm', given: {}, want: 403 },
  { request: 'fulfill', given: { body: {} }, want: 403 },
  { request: 'cancel', given: { body: { reason: 'other' } }, want: 404 },
])('another customer gets $want from $request', async ({ request, given, want }) => {
  expect((await ask(`POST ${order}/${request}`, { sub: 'customer-2', ...given })).status).toBe(want);
});

describe('an instant is never before the one of the version before', () => {
  test.each([
    { what: 'a clock that runs late', ahead: -5_000, at: placedAt },
    { what: 'a clock that runs on', ahead: 5_000, at: '2026-11-24T09:30:05.000Z' },
  ])('$what', async ({ ahead, at }) => {
    clock.now = Date.parse(placedAt) + ahead;
    const edited = await ask(`PATCH ${order}`, { headers: { 'if-match': '"1"' }, body: { note: 'x' } });
    expect(edited.body.updatedAt).toBe(at);
    const { body } = await ask(`POST ${order}/confirm`, staff);
    expect([body.updatedAt, body.history.at(-1).at, body.version]).toEqual([at, at, 3]);
  });
});

describe('a key names one write', () => {
  const headers = { 'idempotency-key': 'k' };

  test('of one operation', async () => {
    const both = { sub: 'customer-1', scope: 'orders/write orders/manage', headers };
    await ask(`POST ${order}/confirm`, both);
    const fulfilled = await ask(`POST ${order}/fulfill`, { ...both, body: {} });
    expect([fulfilled.status, fulfilled.body.status]).toEqual([200, 'fulfilled']);
    const edited = await ask(`PATCH ${order}`, {
      ...both,
      headers: { ...headers, 'if-match': '*' },
      body: {
        note: 'x',
      },
    });
    expect(edited.body.code).toBe('order_state_conflict');
    // A replay of the first write answers with the current state, though the order can no longer be confirmed.
    expect((await ask(`POST ${order}/confirm`, both)).body).toMatchObject({
      status: 'fulfilled',
      version: 3,
    });
    // It is another write for another caller.
    expect((await ask(`POST ${order}/confirm`, { ...staff, headers })).status).toBe(409);
  });

  test('of cancelOrder: a replay answers before its condition is evaluated', async () => {
    const cancel = { headers: { ...headers, 'if-match': '"1"' }, body: { reason: 'other' } };
    expect((await ask(`POST ${order}/cancel`, cancel)).status).toBe(200);
    expect((await ask(`POST ${order}/cancel`, cancel)).status).toBe(200);
    expect((await ask(`POST ${order}/cancel`, { ...cancel, headers: { 'if-match': '"1"' } })).status).toBe(
      412,
    );
  });

  test('of createOrder, bare or in quotation marks', async () => {
    const place = (key: string) => ask('POST /orders', { headers: { 'idempotency-key': key }, body: tea });
    const first = await place('"a\\\\b"');
    expect(first.headers).toMatchObject({ 'Idempotency-Replayed': 'false', ETag: '"1"' });
    const replay = await place('"a\\\\b"');
    expect(replay.headers).toMatchObject({ 'Idempotency-Replayed': 'true' });
    expect(replay.body).toEqual(first.body);
    expect((await place('"placed"')).headers).toMatchObject({ 'Idempotency-Replayed': 'true' });
    expect((await place('"ab"')).headers).toMatchObject({ 'Idempotency-Replayed': 'false' });
  });
});

test.each([
  ['confirmOrder', 'POST', '/confirm', staff],
  ['fulfillOrder', 'POST', '/fulfill', { ...staff, body: {} }],
  ['cancelOrder', 'POST', '/cancel', { body: { reason: 'other' } }],
  ['updateOrder', 'PATCH', '', { body: { note: 'x' } }],
])('%s is remembered under its own name', async (operationId, method, action, given) => {
  const ids: string[] = [];
  const { ask: send } = serviceInMemory({
    store: {
      change: async ({ write }) => {
        ids.push(write.id);
        throw new Error('enough');
      },
    },
  });
  const headers = { 'if-match': '*', 'idempotency-key': 'k' };
  await send(`${method} ${order}${action}`, { headers, ...given });
  const { sub = 'customer-1' } = given as Asked;
  // An edit that was sent before a deployment is recognised after it.
  expect(ids).toEqual([writeIdOf([sub, operationId, order.replace('/orders/', '')], 'k')]);
});

// The gateway lets `/orders/` match the route, too.
test.each(['/orders', '/orders/'])('createOrder at %s says where the order is', async (path) => {
  const placement = { routeKey: 'POST /orders', headers: { 'idempotency-key': 'another' }, body: tea };
  const { headers, body } = await ask(`POST ${path}`, placement);
  expect(headers['Location']).toBe(`/orders/${body.orderId}`);
});
