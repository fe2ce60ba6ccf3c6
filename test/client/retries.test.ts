import { expect, test } from 'vitest';
import { createOrdersClient } from '../../src/orders/client/index.ts';
import { startTestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';
import { type Answer, json, order, orderId, scripted } from './scripted.ts';

const unavailable = (headers: Record<string, string> = {}) =>
  json({ message: null }, { status: 503, ...headers });
const fine = json(order);
const fault = () => new TypeError('fetch failed');
const html = (status: number) => json('<html>', { status, type: 'text/html' });

test.each<{ given: string; answers: Answer[]; tries: number; slept: number[] }>([
  { given: 'a success', answers: [fine], tries: 1, slept: [] },
  { given: 'a network fault', answers: [fault, fine], tries: 2, slept: [100] },
  { given: 'two 503', answers: [unavailable(), unavailable(), fine], tries: 3, slept: [100, 200] },
  { given: '502', answers: [html(502), fine], tries: 2, slept: [100] },
  { given: '504', answers: [html(504), fine], tries: 2, slept: [100] },
  {
    given: '429',
    answers: [json({ message: 'Too Many Requests' }, { status: 429 }), fine],
    tries: 2,
    slept: [100],
  },
  { given: 'Retry-After', answers: [unavailable({ 'retry-after': '2' }), fine], tries: 2, slept: [2_100] },
  {
    given: 'Retry-After as a date',
    answers: [
      unavailable({ 'retry-after': 'Wed, 21 Oct 2026 07:28:05 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }),
      fine,
    ],
    tries: 2,
    slept: [5_100],
  },
  {
    given: 'Retry-After as a date that has passed',
    answers: [unavailable({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }), fine],
    tries: 2,
    slept: [100],
  },
  { given: 'Retry-After of an hour', answers: [unavailable({ 'retry-after': '3600' })], tries: 1, slept: [] },
  { given: '404', answers: [html(404)], tries: 1, slept: [] },
  { given: '500', answers: [html(500)], tries: 1, slept: [] },
  { given: '503 for ever', answers: [unavailable()], tries: 5, slept: [100, 200, 400, 800] },
])('$given is sent $tries times', async ({ answers, tries, slept }) => {
  const script = scripted(answers);
  await script.orders.getOrder({ orderId });
  expect(script.sent).toHaveLength(tries);
  expect(script.slept).toEqual(slept);
});

test.each([
  { value: '3600', retryAfter: 3_600 },
  { value: new Date(Date.now() + 3_600_000).toUTCString(), retryAfter: expect.closeTo(3_600, -1) },
  { value: 'soon', retryAfter: undefined },
])(
  'returns the Retry-After of an answer with "Retry-After: $value" when it is not retried',
  async ({ value, retryAfter }) => {
    const { orders } = scripted([unavailable({ 'retry-after': value })]);
    const result = await orders.getOrder({ orderId });
    expect(!result.ok && result.problem.retryAfter).toEqual(retryAfter);
  },
);

test('does not retry when the back-off would exceed the timeout', async () => {
  const { orders, sent } = scripted([unavailable({ 'retry-after': '2' })], { timeout: 1_000 });
  const result = await orders.getOrder({ orderId });
  expect(result).toMatchObject({ ok: false, status: 503, problem: { code: 'gateway', retryAfter: 2 } });
  expect(sent).toHaveLength(1);
});

test('a write keeps its idempotency key in all attempts, and each call has its own', async () => {
  const { orders, sent } = scripted([fault, unavailable(), fine]);
  await orders.createOrder({ body: tea });
  await orders.createOrder({ body: tea });
  await orders.createOrder({ body: tea, key: 'mine' });
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
  expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3], 'mine']);
  expect(keys[3]).not.toBe(keys[0]);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(sent.map(({ body }) => body))).toEqual(new Set([JSON.stringify(tea)]));
});

test('limits the retries of an outage to the retry budget', async () => {
  const { orders, sent } = scripted([unavailable()]);
  for (let call = 0; call < 100; call++) await orders.getOrder({ orderId });
  expect(sent.length).toBeLessThanOrEqual(110);
});

test('an aborted signal rejects the call with its reason, also during the back-off', async () => {
  const controller = new AbortController();
  const orders = createOrdersClient({
    baseUrl: 'https://api.example',
    token: 'x',
    fetch: async () => unavailable({ 'retry-after': '10' })(),
  });
  const call = orders.listOrders({ signal: controller.signal });
  setTimeout(() => controller.abort(new Error('changed my mind')), 20);
  await expect(call).rejects.toThrow('changed my mind');
  await expect(orders.listOrders({ signal: controller.signal })).rejects.toThrow('changed my mind');
});

test('renews a refused token once for all concurrent calls', async () => {
  await using service = await startTestService();
  const { sub } = await service.customer();
  const asked: boolean[] = [];
  const orders = createOrdersClient({
    baseUrl: service.url,
    token: async ({ refresh }) => {
      asked.push(refresh);
      return service.issuer.issueToken({ sub, ttl: refresh ? 60 : -60 });
    },
  });
  const results = await Promise.all([
    orders.listOrders(),
    orders.listOrders(),
    orders.createOrder({ body: tea }),
  ]);
  expect(results.map(({ status }) => status)).toEqual([200, 200, 201]);
  expect(asked).toEqual([false, true]);
});

test('returns the refusal with the cause when a refused token cannot be renewed', async () => {
  const cause = new Error('signed out');
  const { orders, sent } = scripted([json({ message: 'Unauthorized' }, { status: 401 })], {
    token: ({ refresh }) => {
      if (refresh) throw cause;
      return 'old';
    },
  });
  const result = await orders.listOrders();
  expect(result).toMatchObject({ ok: false, status: 401, problem: { code: 'gateway' }, cause });
  expect(sent).toHaveLength(1);
});

test('a public operation needs no token', async () => {
  const { orders, sent } = scripted([json({ status: 'ok', version: 'x' })], {
    token: () => {
      throw new Error('signed out');
    },
  });
  expect(await orders.getHealth()).toMatchObject({ ok: true });
  expect(sent[0]?.headers.has('authorization')).toBe(false);
});
