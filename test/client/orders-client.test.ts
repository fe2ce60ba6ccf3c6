import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createOrdersClient,
  OrderApiError,
  type OrdersClient,
  unwrap,
} from '../../src/orders/client/index.ts';
import { orderApiHandlers } from '../../src/orders/client/msw.ts';
import { assertConforms } from '../contract/conformance.ts';
import { conformingFetch } from '../contract/conforming-fetch.ts';
import { startTestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';

/** The same tests against the contract's mocks and against the real service on a socket, so that both behave alike. */
describe.each<{ against: string; start: () => Promise<Started> }>([
  { against: 'the mocks', start: startMocks },
  { against: 'the running service', start: startService },
])('against $against', ({ start }) => {
  let started: Started;
  let orders: OrdersClient;
  beforeAll(async () => {
    started = await start();
    ({ orders } = started);
  });
  afterAll(() => started.stop());

  test('an order is placed, read, edited and canceled', async () => {
    const placed = await unwrap(orders.createOrder({ body: tea }));
    expect(placed.status).toBe('pending');
    const read = await orders.getOrder({ orderId: placed.orderId });
    expect(read).toMatchObject({ ok: true, status: 200, data: { currency: 'EUR' } });
    if (read.ok) assertConforms('getOrder', { status: 200, headers: read.headers, body: read.data });
    const edited = await orders.updateOrder({ order: placed, body: { note: 'Ring twice.' } });
    expect(edited.ok && edited.data.version).toBeGreaterThan(1);
    const canceled = await orders.cancelOrder({ orderId: placed.orderId, body: { reason: 'customer' } });
    expect(canceled.ok && canceled.data.status).toBe('canceled');
  });

  test('the iteration of a list ends', async () => {
    const seen = [];
    for await (const order of orders.orders({ limit: 1 })) seen.push(order.orderId);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('an invalid request is refused with a pointer', async () => {
    const items = [{ sku: 'A', name: 'A', quantity: 0, unitPrice: 1 }];
    const refused = await orders.createOrder({ body: { currency: 'EUR', items } });
    expect(refused).toMatchObject({ ok: false, status: 400, problem: { code: 'invalid_request' } });
    if (!refused.ok) expect(refused.problem.errors?.[0]?.pointer).toBe('/items/0/quantity');
    if (!refused.ok) assertConforms('createOrder', { ...refused, body: refused.problem });
  });

  test('unwrap throws the problem', async () => {
    const call = unwrap(orders.getOrder({ orderId: 'not-an-id' }));
    await expect(call).rejects.toThrow(OrderApiError);
    await expect(call).rejects.toMatchObject({ problem: { code: 'invalid_request', status: 400 } });
  });

  test('returns 428 for an edit without If-Match, which the types do not allow', async () => {
    const input = { orderId: '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', body: { note: 'x' } };
    const refused = await orders.updateOrder(input as never);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'precondition_required' } });
  });

  test('refuses a request without token', async () => {
    const nobody = createOrdersClient({ baseUrl: started.url, token: '' });
    expect(await nobody.listOrders()).toMatchObject({ ok: false, status: 401 });
    expect(await nobody.getHealth()).toMatchObject({ ok: true, data: { status: 'ok' } });
  });
});

interface Started {
  url: string;
  orders: OrdersClient;
  stop: () => Promise<void>;
}

async function startMocks(): Promise<Started> {
  const url = 'https://orders.example';
  const server = setupServer(...orderApiHandlers({ baseUrl: url }));
  server.listen();
  return {
    url,
    orders: createOrdersClient({ baseUrl: url, token: 'a token' }),
    stop: async () => server.close(),
  };
}

async function startService(): Promise<Started> {
  const service = await startTestService();
  const { token } = await service.customer();
  return {
    url: service.url,
    orders: createOrdersClient({ baseUrl: service.url, token, fetch: conformingFetch }),
    stop: async () => service[Symbol.asyncDispose](),
  };
}
