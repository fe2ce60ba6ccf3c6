import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, startTestService, type TestService } from '../../harness/service.ts';
import { sendRaw } from '../../local/gateway/raw-http.ts';
import { placeValidOrder } from '../place.ts';

let service: TestService;
let customer: Caller;
beforeAll(async () => {
  service = await startTestService();
  customer = await service.customer();
});
afterAll(() => service[Symbol.asyncDispose]());

test.each([
  { given: '"1"', want: 304 },
  { given: 'W/"1"', want: 304 },
  { given: '"7", "1"', want: 304 },
  { given: '*', want: 304 },
  { given: '"2"', want: 200 },
  { given: '"1",', want: 304 },
  { given: ',"1"', want: 304 },
  { given: ', ,W/"1",\t,"2" ,', want: 304 },
  { given: '"2",', want: 200 },
  { given: 'x', want: 400 },
  { given: ',', want: 400 },
  { given: '*,', want: 400 },
  { given: '"1" "2"', want: 400 },
])('returns $want for If-None-Match: $given', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer);
  const { status, headers, body } = await customer.request('GET', `/orders/${orderId}`, {
    headers: { 'if-none-match': given },
  });
  expect(status).toBe(want);
  if (want === 400) return;
  expect(headers.get('etag')).toBe('"1"');
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('vary')).toBe('Origin');
  if (want === 304) expect(body).toBe('');
});

test.each([
  { given: { 'if-match': '"1"' }, want: 200 },
  { given: { 'if-match': '*' }, want: 200 },
  { given: { 'if-match': '"99"' }, want: 412 },
  { given: { 'if-match': 'W/"1"' }, want: 412 },
  { given: { 'if-match': '"99",,"1"' }, want: 200 },
  { given: { 'if-match': '"99"', 'if-none-match': '"1"' }, want: 412 },
  { given: { 'if-match': '"1"', 'if-none-match': '"1"' }, want: 304 },
])('returns $want for a read with $given', async ({ given, want }) => {
  const { orderId } = await placeValidOrder(customer);
  const headers = given as Record<string, string>;
  const { status, body } = await customer.request('GET', `/orders/${orderId}`, { headers });
  expect(status).toBe(want);
  if (want === 412) expect(`${body.code} ${body.detail}`).toMatch(/^precondition_failed (?!.*If-)/);
});

test('returns 404 for an absent order before its condition is evaluated', async () => {
  const headers = { 'if-match': '"99"' };
  expect((await customer.request('GET', `/orders/${randomUUID()}`, { headers })).status).toBe(404);
});

test('joins two header lines to one list, also when one is empty', async () => {
  const { orderId } = await placeValidOrder(customer);
  const { host } = new URL(service.url);
  const lines = [
    `GET /orders/${orderId} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Bearer ${customer.token}`,
  ];
  const condition = ['If-None-Match:', 'If-None-Match: "1"', 'Connection: close'];
  const { status } = await sendRaw(service.url, `${[...lines, ...condition].join('\r\n')}\r\n\r\n`);
  expect(status).toBe(304);
});

test('staff read any order; another customer gets the 404 of an absent order', async () => {
  const { orderId } = await placeValidOrder(customer);
  const stranger = await service.customer();
  expect((await (await service.staff()).request('GET', `/orders/${orderId}`)).status).toBe(200);
  const theirs = await stranger.request('GET', `/orders/${orderId}`);
  const absent = await stranger.request('GET', `/orders/${randomUUID()}`);
  const withoutRequestId = ({ requestId, instance, ...rest }: Record<string, unknown>) => rest;
  expect(theirs.status).toBe(404);
  expect(withoutRequestId(theirs.body)).toEqual(withoutRequestId(absent.body));
});

test.each(['x', randomUUID().toUpperCase(), '%00'])(
  'returns 400 for the malformed id %s',
  async (orderId) => {
    const { status, body } = await customer.request('GET', `/orders/${orderId}`);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({ in: 'path', parameter: 'orderId' });
  },
);
