import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { responseOf } from '../../src/client/msw/handlers.ts';
import { createOrdersClient, unwrap } from '../../src/orders/client/index.ts';
import { type MockOptions, orderApiHandlers, type SeedOrder } from '../../src/orders/client/msw.ts';
import { assertConforms } from '../contract/conformance.ts';
import { tea } from '../orders/place.ts';

const baseUrl = 'https://api.example';
const at = '2026-11-24T08:00:00.000Z';

const server = setupServer();
server.listen();
afterAll(() => server.close());
afterEach(() => server.resetHandlers());

/** A client whose requests the mocks answer. */
function mocked(options: MockOptions = {}, token = 'a token') {
  const handlers = orderApiHandlers({ baseUrl, ...options });
  server.use(...handlers);
  const orders = createOrdersClient({ baseUrl, token, retry: { tries: 1 } });
  return { orders, reset: handlers.reset };
}

const unsigned = (claims: object) =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signature'].map((part) => btoa(part)).join('.');

test('the mocks keep state: a replay returns the same order, an old version 412', async () => {
  const { orders } = mocked();
  const placed = await unwrap(orders.createOrder({ body: tea, key: 'mine' }));
  const again = await orders.createOrder({ body: tea, key: 'mine' });
  expect(again).toMatchObject({ ok: true, data: placed });
  expect(again.ok && again.headers.get('idempotency-replayed')).toBe('true');
  expect(await orders.createOrder({ body: { ...tea, note: 'x' }, key: 'mine' })).toMatchObject({
    problem: { code: 'idempotency_key_reused' },
  });
  await unwrap(orders.updateOrder({ order: placed, body: { note: 'first' } }));
  expect(await orders.updateOrder({ order: placed, body: { note: 'second' } })).toMatchObject({
    problem: { code: 'precondition_failed' },
  });
  expect(await unwrap(orders.getOrder({ orderId: placed.orderId }))).toMatchObject({ note: 'first' });
});

test('the given orders are listed newest first, page by page, and restored by reset()', async () => {
  const fulfilled: SeedOrder = {
    ...tea,
    note: 'the oldest',
    createdAt: '2026-01-01T00:00:00.000Z',
    status: 'fulfilled',
    history: [{ status: 'fulfilled', at, by: 'staff' }],
  };
  const recent = ['a', 'b', 'c', 'd'].map((note) => ({ ...tea, note }));
  const seeds = [fulfilled, ...recent, { ...tea, customerId: 'customer-2' }];
  const { orders, reset } = mocked({ orders: seeds });
  const list = async () => {
    const seen = [];
    for await (const order of orders.orders({ limit: 2 })) seen.push(order);
    return seen;
  };
  const before = await list();
  expect(before.map(({ note }) => note)).toEqual(['a', 'b', 'c', 'd', 'the oldest']);
  expect(before.at(-1)).toMatchObject({ status: 'fulfilled', totalAmount: 1780, customerId: 'customer-1' });

  await unwrap(orders.createOrder({ body: tea }));
  expect(await list()).toHaveLength(6);
  reset();
  expect(await list()).toHaveLength(5);
});

test('accepts an order from an answer as a given order', async () => {
  const placed = await unwrap(mocked().orders.createOrder({ body: { ...tea, metadata: { a: 'b' } } }));
  const { orders } = mocked({ orders: [placed] });
  expect(await unwrap(orders.getOrder({ orderId: placed.orderId }))).toEqual(placed);
});

test('takes the time of a placement from the given clock', async () => {
  const { orders } = mocked({ now: () => Date.parse(at) });
  expect(await unwrap(orders.createOrder({ body: tea }))).toMatchObject({ createdAt: at, updatedAt: at });
});

test('delays every answer by the given time', async () => {
  const { orders } = mocked({ delay: 200, answers: { listOrders: 503 } });
  for (const call of [orders.getHealth, orders.listOrders]) {
    const began = performance.now();
    await call();
    expect(performance.now() - began).toBeGreaterThan(190);
  }
});

test.each([
  { given: 'no JWT', token: 'anything', want: 200 },
  {
    given: "a JWT of somebody else's issuer",
    token: unsigned({ sub: 'x', scope: 'orders/read' }),
    want: 200,
  },
  { given: 'a JWT that has expired', token: unsigned({ sub: 'x', scope: 'orders/read', exp: 1 }), want: 401 },
  { given: 'a JWT without the scope', token: unsigned({ sub: 'x', scope: 'openid' }), want: 403 },
  { given: 'a JWT without a subject', token: unsigned({ scope: 'orders/read' }), want: 401 },
  { given: 'no token', token: '', want: 401 },
])('returns $want for $given', async ({ token, want }) => {
  expect(await mocked({}, token).orders.listOrders()).toMatchObject({ status: want });
});

test("lists the orders of the token's sub", async () => {
  const token = unsigned({ sub: 'customer-2', scope: 'orders/read' });
  const { orders } = mocked({ orders: [tea, { ...tea, customerId: 'customer-2' }] }, token);
  expect((await unwrap(orders.listOrders())).data.map(({ customerId }) => customerId)).toEqual([
    'customer-2',
  ]);
});

test('staff list the queue, the longest waiting order first', async () => {
  const seeds = ['c', 'b', 'a'].map((note, at) => ({ ...tea, note, customerId: `customer-${at}` }));
  const token = unsigned({ sub: 'staff-1', scope: 'orders/manage' });
  const { orders } = mocked({ orders: seeds }, token);
  const notes = async (status: 'pending' | 'confirmed') => {
    const seen = [];
    for await (const { note } of orders.queue({ status, limit: 2 })) seen.push(note);
    return seen;
  };
  expect(await notes('pending')).toEqual(['a', 'b', 'c']);
  const [oldest] = (await unwrap(orders.listQueue({ limit: 1 }))).data;
  if (oldest) await unwrap(orders.confirmOrder({ order: oldest }));
  expect([await notes('pending'), await notes('confirmed')]).toEqual([['b', 'c'], ['a']]);
  expect(await mocked().orders.listQueue()).toMatchObject({ problem: { code: 'gateway' }, status: 403 });
});

describe.each(Object.keys(operations) as OperationId[])('%s', (operationId) => {
  const { method, path, statuses } = operations[operationId];
  test.each(statuses.map((status) => ({ status })))('can be set to answer $status', async ({ status }) => {
    mocked({ answers: { [operationId]: status } });
    const answer = await fetch(baseUrl + path.replace('{orderId}', 'any'), { method });
    expect(answer.status).toBe(status);
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    const body = json ? await answer.json() : await answer.text();
    assertConforms(operationId, { status, headers: answer.headers, body });
  });
});

test('answers with the selected example of a status', async () => {
  const { orders } = mocked({ answers: { getOrder: { status: 200, example: 'fulfilled' } } });
  expect(await orders.getOrder({ orderId: 'any' })).toMatchObject({
    ok: true,
    data: { status: 'fulfilled' },
  });
});

test.each([{ getOrder: 418 }, { getOrder: { status: 200, example: 'none' } }])(
  'throws a TypeError for an answer that is not in the contract: %o',
  (answers) => {
    expect(() => orderApiHandlers({ answers: answers as never })).toThrow(TypeError);
  },
);

test('invalid options do not compile', () => {
  // Never called: these lines are for the compiler, which `make check` runs.
  const misuse = () => {
    // @ts-expect-error no such status of this operation
    orderApiHandlers({ answers: { getOrder: 201 } });
    // @ts-expect-error no such operation
    orderApiHandlers({ answers: { deleteOrder: 200 } });
    // @ts-expect-error an order without items
    orderApiHandlers({ orders: [{ currency: 'EUR' }] });
    // @ts-expect-error a status that needs a history
    orderApiHandlers({ orders: [{ ...tea, status: 'canceled' }] });
  };
  expect(misuse).toBeTypeOf('function');
});

describe("a request outside the contract's paths", () => {
  const other = () => server.use(http.get('https://api.example/logo.svg', () => HttpResponse.text('a logo')));
  const ask = async () => (await fetch('https://api.example/logo.svg')).status;

  test('gets 404 below the given base URL', async () => {
    other();
    mocked();
    expect(await ask()).toBe(404);
  });

  test('is not handled where any host is mocked', async () => {
    other();
    server.use(...orderApiHandlers());
    expect(await ask()).toBe(200);
    const orders = createOrdersClient({ baseUrl: 'https://another.example/v2', token: 'x' });
    const placed = await orders.createOrder({ body: tea });
    expect(placed.ok && placed.headers.get('location')).toMatch(/^\/v2\/orders\//);
  });

  test("is not handled at the page's own origin", async () => {
    Object.assign(globalThis, { location: new URL('https://api.example/shop') });
    onTestFinished(() => {
      Reflect.deleteProperty(globalThis, 'location');
    });
    other();
    const handlers = orderApiHandlers({ baseUrl: '/' });
    server.use(...handlers);
    expect(await ask()).toBe(200);
    expect(await mocked().orders.listOrders()).toMatchObject({ ok: true });
  });
});

test.each([
  { given: 'no content', response: { status: 202, body: '' }, want: null },
  { given: 'a status without content', response: { status: 204, body: 'x' }, want: null },
  { given: 'text', response: { status: 200, body: 'x' }, want: 'text/plain;charset=UTF-8' },
])('a mocked answer with $given has the Content-Type $want', ({ response, want }) => {
  const answer = responseOf({ headers: {}, cookies: [], ...response });
  expect(answer.headers.get('content-type')).toBe(want);
});
