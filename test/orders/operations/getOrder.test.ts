import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placed } from '../../harness/orders.ts';
import { type Caller, startTestService, type TestService } from '../../harness/service.ts';

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
  { given: 'x', want: 400 },
])('If-None-Match: $given is answered $want', async ({ given, want }) => {
  const { orderId } = await placed(customer);
  const { status, headers, body } = await customer.request('GET', `/orders/${orderId}`, {
    headers: { 'if-none-match': given },
  });
  expect(status).toBe(want);
  if (want === 400) return;
  expect(headers.get('etag')).toBe('"1"');
  expect(headers.get('cache-control')).toBe('private, no-cache');
  if (want === 304) expect(body).toBe('');
});

test('staff read any order; a stranger gets what an absent order gets', async () => {
  const { orderId } = await placed(customer);
  const stranger = await service.customer();
  expect((await (await service.staff()).request('GET', `/orders/${orderId}`)).status).toBe(200);
  const theirs = await stranger.request('GET', `/orders/${orderId}`);
  const absent = await stranger.request('GET', `/orders/${randomUUID()}`);
  const told = ({ requestId, instance, ...rest }: Record<string, unknown>) => rest;
  expect(theirs.status).toBe(404);
  expect(told(theirs.body)).toEqual(told(absent.body));
});

test.each(['x', randomUUID().toUpperCase(), '%00'])('the id %s is no id', async (orderId) => {
  const { status, body } = await customer.request('GET', `/orders/${orderId}`);
  expect(status).toBe(400);
  expect(body.errors[0]).toMatchObject({ in: 'path', parameter: 'orderId' });
});
