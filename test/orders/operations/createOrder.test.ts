import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestService, type TestService } from '../../harness/service.ts';
import { place, placeValidOrder, tea } from '../place.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service[Symbol.asyncDispose]());

test('places a pending order with totals, readable at its Location', async () => {
  const customer = await service.customer();
  const { status, headers, body } = await place(customer, {
    body: { ...tea, shippingAmount: 490, taxAmount: 113 },
  });

  expect(status).toBe(201);
  expect(body).toMatchObject({
    customerId: customer.sub,
    status: 'pending',
    version: 1,
    totalAmount: 2 * 890 + 490 + 113,
    items: [{ ...tea.items[0], lineTotal: 1780 }],
    history: [{ status: 'pending', by: 'customer', at: body.createdAt }],
    updatedAt: body.createdAt,
  });
  expect(headers.get('etag')).toBe('"1"');
  expect(headers.get('idempotency-replayed')).toBe('false');
  expect(headers.get('location')).toBe(`/orders/${body.orderId}`);
  expect((await customer.request('GET', headers.get('location') as string)).body).toEqual(body);
});

test('returns the order in its current state when the key is reused', async () => {
  const customer = await service.customer();
  const key = randomUUID();
  const first = await place(customer, { key });
  await customer.request('POST', `/orders/${first.body.orderId}/cancel`, { body: { reason: 'customer' } });

  const again = await place(customer, {
    key: `"${key}"`,
    body: `{ "items": ${JSON.stringify(tea.items)}, "currency":"EUR" }`,
  });

  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.headers.get('etag')).toBe('"2"');
  expect(again.body).toMatchObject({ orderId: first.body.orderId, status: 'canceled' });
  expect((await customer.request('GET', '/orders')).body.data).toHaveLength(1);
});

test('refuses a key reused with another body; a body with explicit defaults is another body', async () => {
  const customer = await service.customer();
  const key = randomUUID();
  await place(customer, { key });
  for (const body of [
    { ...tea, currency: 'USD' },
    { ...tea, shippingAmount: 0 },
  ]) {
    const { status, body: problem } = await place(customer, { key, body });
    expect([status, problem.code]).toEqual([422, 'idempotency_key_reused']);
  }
});

test('keeps the keys of customers apart', async () => {
  const key = randomUUID();
  const [mine, theirs] = await Promise.all([
    place(await service.customer(), { key }),
    place(await service.customer(), { key }),
  ]);
  expect(mine.body.orderId).not.toBe(theirs.body.orderId);
  expect(theirs.headers.get('idempotency-replayed')).toBe('false');
});

test.each([
  { given: { currency: 'eur', items: [] }, want: ['/currency', '/items'] },
  {
    given: { items: [{ ...tea.items[0], quantity: 0, total: 1 }] },
    want: ['/currency', '/items/0/quantity', '/items/0/total'],
  },
  {
    given: { ...tea, shippingAddress: { name: 'A' } },
    want: ['city', 'country', 'line1', 'postalCode'].map((name) => `/shippingAddress/${name}`),
  },
  { given: { ...tea, totalAmount: 1 }, want: ['/totalAmount'] },
  { given: [], want: [''] },
  { given: '{"currency":', want: [''] },
  { given: '\uFEFF{}', want: [''] },
  { given: '{"__proto__":{}}', want: [''] },
  { given: `${'['.repeat(30_000)}${']'.repeat(30_000)}`, want: [''] },
  { given: { ...tea, note: 'a\u0000b' }, want: ['/note'] },
  { given: `{"currency":"EUR","items":[],"note":"\\ud800"}`, want: ['/items', '/note'] },
])('reports all faults at once for $given: $want', async ({ given, want }) => {
  const customer = await service.customer();
  const { status, body } = await customer.request('POST', '/orders', {
    headers: { 'idempotency-key': '' },
    body: given,
  });
  expect([status, body.code]).toEqual([400, 'invalid_request']);
  const { header = [], body: inBody = [] } = Object.groupBy<
    'header' | 'body',
    { in: 'header' | 'body'; pointer: string }
  >(body.errors, (fault) => fault.in);
  expect(header[0]).toMatchObject({ parameter: 'Idempotency-Key' });
  expect(inBody.map(({ pointer }) => pointer).sort()).toEqual(want.sort());
});

test.each([{ 'if-none-match': '*' }, { 'if-match': '"99"' }, { 'if-match': 'not a tag' }])(
  'ignores conditions such as %j when creating and listing',
  async (condition) => {
    const customer = await service.customer();
    const headers = { 'idempotency-key': randomUUID(), ...(condition as Record<string, string>) };
    expect((await customer.request('POST', '/orders', { headers, body: tea })).status).toBe(201);
    expect((await customer.request('GET', '/orders', { headers })).status).toBe(200);
  },
);

test.each([
  { given: { 'content-type': 'application/xml' }, want: 415 },
  { given: { 'content-type': 'application/json; charset=latin1' }, want: 415 },
  { given: { 'content-type': 'application/vnd.api+json' }, want: 415 },
  { given: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, want: 415 },
  { given: { 'content-type': 'application/json', 'content-encoding': 'identity' }, want: 201 },
  { given: { 'content-type': 'application/json', 'content-encoding': '' }, want: 201 },
  { given: { 'content-type': 'application/json', 'content-encoding': 'Identity, ,' }, want: 201 },
  { given: { 'content-type': 'application/json', 'content-encoding': 'identity, gzip' }, want: 415 },
  { given: { 'content-type': 'application/json; charset="UTF-8"' }, want: 201 },
  { given: { 'content-type': 'application/json; charset=utf8' }, want: 201 },
  { given: { 'content-type': 'application/json; charset=us-ascii' }, want: 201 },
  { given: { 'content-type': 'application/json; charset=utf-16' }, want: 415 },
])('returns $want for $given', async ({ given, want }) => {
  const customer = await service.customer();
  const { status } = await customer.request('POST', '/orders', {
    headers: { 'idempotency-key': 'k', ...given },
    body: JSON.stringify(tea),
  });
  expect(status).toBe(want);
});

test('returns 415 with the supported media type in Accept', async () => {
  const customer = await service.customer();
  const headers = { 'idempotency-key': 'k', 'content-type': 'text/plain' };
  const answer = await customer.request('POST', '/orders', { headers, body: JSON.stringify(tea) });
  expect([answer.headers.get('accept'), answer.headers.has('accept-patch')]).toEqual([
    'application/json',
    false,
  ]);
});

test.each(['\\ufffd', '\\ud800', '\\u0000', '\ufffd'])('returns 400 for the note %j', async (note) => {
  const customer = await service.customer();
  const { status, body } = await customer.request('POST', '/orders', {
    headers: { 'idempotency-key': 'k' },
    body: JSON.stringify(tea).replace('{', `{"note":"${note}",`),
  });
  expect([status, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([400, ['/note']]);
});

test('accepts a body of 64 KiB, and refuses one byte more', async () => {
  const customer = await service.customer();
  const padded = (bytes: number) => JSON.stringify(tea).padEnd(bytes, ' ');
  expect((await place(customer, { body: padded(65_536) })).status).toBe(201);
  const { status, body } = await place(customer, { body: padded(65_537) });
  expect([status, body.code]).toEqual([413, 'content_too_large']);
});

test('accepts any metadata name that the contract allows', async () => {
  const customer = await service.customer();
  const metadata = { $set: 'a', 'a.b': 'b', ' ': 'c', constructor: 'd', '\u{1F375}': 'e', _id: 'f' };
  expect((await placeValidOrder(customer, { ...tea, metadata })).metadata).toEqual(metadata);
});
