import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, startTestService, type TestService } from '../../harness/service.ts';
import { placeValidOrder, tea } from '../place.ts';

let service: TestService;
let customer: Caller;
beforeAll(async () => {
  service = await startTestService();
  customer = await service.customer();
});
afterAll(() => service[Symbol.asyncDispose]());

const address = { name: 'Ada', line1: '1 Road', city: 'London', postalCode: 'N1', country: 'GB' };

function patch(
  caller: Caller,
  orderId: string,
  body: unknown,
  headers: Record<string, string> = { 'if-match': '"1"' },
) {
  return caller.request('PATCH', `/orders/${orderId}`, { headers, body });
}

test.each([
  { given: { note: 'b' }, want: { note: 'b', metadata: { a: '1', b: '2' }, shippingAddress: address } },
  { given: { note: null }, want: { note: undefined } },
  { given: { metadata: { a: null, c: '3' } }, want: { metadata: { b: '2', c: '3' } } },
  { given: { metadata: null }, want: { metadata: undefined } },
  {
    given: { shippingAddress: { line2: 'Flat 2' } },
    want: { shippingAddress: { ...address, line2: 'Flat 2' } },
  },
  { given: { shippingAddress: null }, want: { shippingAddress: undefined } },
])('$given results in $want', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer, {
    ...tea,
    note: 'a',
    metadata: { a: '1', b: '2' },
    shippingAddress: address,
  });
  const { status, headers, body } = await patch(customer, orderId, given);
  expect(status).toBe(200);
  for (const [member, value] of Object.entries(want)) expect(body[member]).toEqual(value);
  expect(headers.get('etag')).toBe('"2"');
  expect((await customer.request('GET', `/orders/${orderId}`)).body).toEqual(body);
});

test.each([
  { given: { shippingAddress: { city: null } }, want: ['/shippingAddress/city'] },
  {
    given: { shippingAddress: { name: null, line1: null, city: null, postalCode: null, country: null } },
    want: ['name', 'line1', 'city', 'postalCode', 'country'].map((name) => `/shippingAddress/${name}`),
  },
  {
    given: { metadata: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, 'v'])) },
    want: ['/metadata'],
  },
])('refuses an edit that makes the order invalid: $want', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer, { ...tea, shippingAddress: address });
  const { status, body } = await patch(customer, orderId, given);
  expect([status, body.code]).toEqual([422, 'unprocessable_edit']);
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(want);
});

test.each([{ shippingAddress: {} }, { shippingAddress: { line2: null } }])(
  'refuses the patch %j of an order without an address, because the result would be empty',
  async (given) => {
    const { orderId } = await placeValidOrder(customer);
    const { status, body } = await patch(customer, orderId, given);
    expect([status, body.code, body.errors[0].pointer]).toEqual([
      422,
      'unprocessable_edit',
      '/shippingAddress/name',
    ]);
    expect((await customer.request('GET', `/orders/${orderId}`)).headers.get('etag')).toBe('"1"');
  },
);

test.each([
  { given: { 'if-match': '"1",' }, want: 200 },
  { given: { 'if-match': ',"1"' }, want: 200 },
  { given: { 'if-match': ',' }, want: 400 },
  { given: { 'if-match': '"1"', 'if-none-match': '"1"' }, want: 412 },
  { given: { 'if-match': '"1"', 'if-none-match': 'W/"1"' }, want: 412 },
  { given: { 'if-match': '"1"', 'if-none-match': '*' }, want: 412 },
  { given: { 'if-match': '"1"', 'if-none-match': '"2"' }, want: 200 },
])('returns $want for an edit with $given', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer);
  const { status, body } = await patch(customer, orderId, { note: 'x' }, given as Record<string, string>);
  expect(status).toBe(want);
  if (want === 412) expect(body.detail).not.toContain('If-');
});

test('returns a replay for the key of an applied edit before its conditions are evaluated', async () => {
  const { orderId } = await placeValidOrder(customer);
  const headers = { 'if-match': '"1"', 'if-none-match': '"2"', 'idempotency-key': 'k' };
  expect((await patch(customer, orderId, { note: 'x' }, headers)).status).toBe(200);
  expect((await patch(customer, orderId, { note: 'x' }, headers)).status).toBe(200);
});

test.each([
  { what: 'without If-Match', headers: {}, body: { note: 'x' }, want: [428, 'precondition_required'] },
  { what: 'without If-Match and broken', headers: {}, body: { status: 'x' }, want: [400, 'invalid_request'] },
  { what: 'stale', headers: { 'if-match': '"9"' }, body: { note: 'x' }, want: [412, 'precondition_failed'] },
  { what: 'empty', headers: { 'if-match': '"1"' }, body: {}, want: [400, 'invalid_request'] },
  {
    what: 'as a list of patches',
    headers: { 'if-match': '"1"', 'content-type': 'application/json-patch+json' },
    body: { note: 'x' },
    want: [415, 'unsupported_media_type'],
  },
])('returns $want for an edit $what', async ({ headers, body, want }) => {
  const { orderId } = await placeValidOrder(customer);
  const answer = await patch(customer, orderId, body, headers as Record<string, string>);
  expect([answer.status, answer.body.code]).toEqual(want);
});

test('reads application/json as a merge patch', async () => {
  const { orderId } = await placeValidOrder(customer, { ...tea, note: 'a', metadata: { a: '1', b: '2' } });
  const headers = { 'if-match': '"1"', 'content-type': 'application/json' };
  const { status, body } = await patch(customer, orderId, { note: null, metadata: { a: null } }, headers);
  expect([status, body.note, body.metadata]).toEqual([200, undefined, { b: '2' }]);
});

test('returns 415 with both media types in Accept-Patch', async () => {
  const { orderId } = await placeValidOrder(customer);
  const headers = { 'if-match': '"1"', 'content-type': 'text/plain' };
  const answer = await patch(customer, orderId, { note: 'x' }, headers);
  expect(answer.headers.get('accept-patch')).toBe('application/merge-patch+json, application/json');
  expect(answer.headers.has('accept')).toBe(false);
});

test('returns 409 for an edit of a final order', async () => {
  const { orderId } = await placeValidOrder(customer);
  await customer.request('POST', `/orders/${orderId}/cancel`, { body: { reason: 'customer' } });
  const { status } = await patch(customer, orderId, { note: 'x' }, { 'if-match': '"2"' });
  expect(status).toBe(409);
});

test('staff cannot edit, whatever other scopes the token has', async () => {
  const both = await service.customer('orders/write orders/manage');
  const { orderId } = await placeValidOrder(customer);
  expect((await patch(await service.staff(), orderId, { note: 'x' })).status).toBe(403);
  expect((await patch(both, orderId, { note: 'x' })).status).toBe(404);
});
