import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../../src/orders/order.ts';
import { type Caller, startTestService, type TestService } from '../../harness/service.ts';
import { placeValidOrder } from '../place.ts';

let service: TestService;
let customer: Caller;
let newestFirst: Order[];
beforeAll(async () => {
  service = await startTestService();
  customer = await service.customer();
  newestFirst = [];
  for (let index = 0; index < 7; index += 1) {
    newestFirst.unshift(await placeValidOrder(customer));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
});
afterAll(() => service[Symbol.asyncDispose]());

const ids = (orders: { orderId: string }[]) => orders.map(({ orderId }) => orderId);

test.each([1, 2, 3, 7, 100])('pages of %i return every order once, newest first', async (limit) => {
  const seen: string[] = [];
  let path = `/orders?limit=${limit}`;
  for (let pages = 0; path && pages < 20; pages += 1) {
    const { status, headers, body } = await customer.request('GET', path);
    expect(status).toBe(200);
    seen.push(...ids(body.data));
    const next = headers.get('link')?.match(/^<(.*)>; rel="next"$/)?.[1] ?? '';
    expect(next === '').toBe(body.nextCursor === null);
    path = next;
  }
  expect(seen).toEqual(ids(newestFirst));
});

test('createdAfter and createdBefore are exclusive', async () => {
  const [, second, , fourth] = newestFirst.toReversed() as [Order, Order, Order, Order];
  const { body } = await customer.request(
    'GET',
    `/orders?createdAfter=${second.createdAt}&createdBefore=${fourth.createdAt}`,
  );
  expect(ids(body.data)).toEqual(ids(newestFirst.toReversed().slice(2, 3)));
});

test('filters by status', async () => {
  const other = await service.customer();
  const [first] = [await placeValidOrder(other), await placeValidOrder(other)];
  await other.request('POST', `/orders/${first.orderId}/cancel`, { body: { reason: 'customer' } });
  const { body } = await other.request('GET', '/orders?status=canceled');
  expect(ids(body.data)).toEqual([first.orderId]);
});

test('a customer lists own orders only; staff list those of the given customer', async () => {
  const stranger = await service.customer();
  const path = `/orders?customerId=${customer.sub}`;
  expect((await stranger.request('GET', path)).status).toBe(403);
  expect((await customer.request('GET', path)).status).toBe(200);
  expect(ids((await (await service.staff()).request('GET', path)).body.data)).toEqual(ids(newestFirst));
  expect((await stranger.request('GET', '/orders')).body).toEqual({ data: [], nextCursor: null });
});

test.each([
  { given: 'limit=0', want: 'limit' },
  { given: 'limit=101', want: 'limit' },
  { given: 'limit=1e1', want: 'limit' },
  { given: 'limit=5&limit=6', want: 'limit' },
  { given: 'limit=', want: 'limit' },
  { given: 'cursor=AAAA', want: 'cursor' },
  { given: 'cursor=%00', want: 'cursor' },
  { given: 'status=lost', want: 'status' },
  { given: 'createdAfter=yesterday', want: 'createdAfter' },
  { given: 'createdBefore=2026-02-30T00:00:00Z', want: 'createdBefore' },
  { given: 'customerid=x', want: 'customerid' },
  { given: '__proto__=x', want: '__proto__' },
])('returns 400 for $given, with a fault of $want', async ({ given, want }) => {
  const { status, body } = await customer.request('GET', `/orders?${given}`);
  expect([status, body.code]).toEqual([400, 'invalid_request']);
  expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain(want);
});
