import { expect, test } from 'vitest';
import { createOrdersClient, unwrap } from '../../src/client/index.ts';
import { retryingFetch } from '../../src/client/retrying-fetch.ts';
import { tea } from '../harness/orders.ts';
import { startTestService } from '../harness/service.ts';
import { openFaultProxy, seededRandom } from '../reliability/fault-proxy.ts';

const unavailable = (headers: Record<string, string> = {}) =>
  new Response('{}', { status: 503, headers: { 'content-type': 'application/problem+json', ...headers } });

/** Answers by turns, counts what was sent, and never waits. */
function scripted(...answers: (() => Response | Error)[]) {
  const sent: Request[] = [];
  const slept: number[] = [];
  const send = retryingFetch({
    fetch: async (request) => {
      sent.push(request as Request);
      const answer = (answers[sent.length - 1] ?? answers.at(-1))?.() ?? new Error('no answer');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    random: () => 0.5,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  });
  return { send, sent, slept };
}

const fine = () => new Response('{}');
const fault = () => new TypeError('fetch failed');

test.each<{ given: string; answers: (() => Response | Error)[]; tries: number; slept: number[] }>([
  { given: 'a success', answers: [fine], tries: 1, slept: [] },
  { given: 'a network fault', answers: [fault, fine], tries: 2, slept: [100] },
  { given: 'two 503', answers: [unavailable, unavailable, fine], tries: 3, slept: [100, 200] },
  {
    given: 'Retry-After',
    answers: [() => unavailable({ 'retry-after': '2' }), fine],
    tries: 2,
    slept: [2100],
  },
  {
    given: 'Retry-After of an hour',
    answers: [() => unavailable({ 'retry-after': '3600' })],
    tries: 1,
    slept: [],
  },
  { given: '404', answers: [() => new Response('{}', { status: 404 })], tries: 1, slept: [] },
  { given: '500', answers: [() => new Response('{}', { status: 500 })], tries: 1, slept: [] },
  { given: '503 for ever', answers: [unavailable], tries: 5, slept: [100, 200, 400, 800] },
])('$given is sent $tries times', async ({ answers, tries, slept }) => {
  const script = scripted(...answers);
  await script.send(new Request('https://api.example/orders'));
  expect(script.sent).toHaveLength(tries);
  expect(script.slept).toEqual(slept);
});

test.each<{ method: string; headers: Record<string, string>; tries: number }>([
  { method: 'GET', headers: {}, tries: 5 },
  { method: 'POST', headers: { 'Idempotency-Key': 'k' }, tries: 5 },
  { method: 'POST', headers: {}, tries: 1 },
  { method: 'PATCH', headers: { 'If-Match': '"1"' }, tries: 1 },
])('$method with $headers is sent $tries times in an outage', async ({ method, headers, tries }) => {
  const script = scripted(unavailable);
  await script.send(new Request('https://api.example/orders', { method, headers }));
  expect(script.sent).toHaveLength(tries);
});

test('an outage costs a budget of retries, not several times the calls', async () => {
  const script = scripted(unavailable);
  for (let call = 0; call < 100; call++) await script.send(new Request('https://api.example/orders'));
  expect(script.sent.length).toBeLessThanOrEqual(110);
});

test('an aborted signal ends the call with its reason, also while it waits', async () => {
  const controller = new AbortController();
  const orders = createOrdersClient({
    baseUrl: 'https://api.example',
    token: 'x',
    fetch: async () => unavailable({ 'retry-after': '10' }),
  });
  const call = orders.listOrders({ signal: controller.signal });
  setTimeout(() => controller.abort(new Error('changed my mind')), 20);
  await expect(call).rejects.toThrow('changed my mind');
});

test('the overall timeout is a problem, and says that the outcome is unknown', async () => {
  const orders = createOrdersClient({
    baseUrl: 'https://api.example',
    token: 'x',
    timeout: 30,
    fetch: async () => unavailable({ 'retry-after': '10' }),
  });
  const result = await orders.createOrder({ body: tea });
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'timeout', detail: expect.stringMatching('unknown') },
  });
});

test('a refused token is asked for once more, by all calls together', async () => {
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

test('1,000 placements with 30 % faults on the way are exactly 1,000 orders', {
  timeout: 60_000,
}, async () => {
  await using service = await startTestService();
  await using proxy = await openFaultProxy();
  proxy.upstream = service.url;
  const random = seededRandom(20261124);
  // Before, the service never saw it; after, the order is there and only the answer is lost.
  const happening = [
    'resetBefore',
    'resetAfter',
    'status429',
    'status503',
    'status503After',
    'deadSocket',
  ] as const;
  proxy.plan = () => (random() < 0.3 ? happening[Math.floor(random() * happening.length)] : undefined);

  const { token } = await service.customer();
  const retry = { tries: 12, budget: 1_000, pause: 0 };
  const orders = createOrdersClient({ baseUrl: proxy.url, token, retry });
  const places = Array.from({ length: 1_000 }, (_, index) =>
    unwrap(orders.createOrder({ body: { ...tea, note: String(index) } })),
  );
  const placed = new Set((await Promise.all(places)).map(({ orderId }) => orderId));
  expect(proxy.calls.length).toBeGreaterThan(1_250);

  const listed = new Set<string>();
  for await (const { orderId } of orders.orders({ limit: 100 })) listed.add(orderId);
  expect(placed.size).toBe(1_000);
  expect(listed).toEqual(placed);
});
