import fc from 'fast-check';
import { expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../generated/operations.ts';
import { responseValidators } from '../../generated/validators/responses.js';
import { type CallResult, createOrdersClient, type OrdersClient } from '../../src/orders/client/index.ts';
import { tea } from '../orders/place.ts';
import { type HostileAnswer, type HostileServer, openHostileServer } from './hostile-server.ts';
import { order, orderId, page } from './scripted.ts';

const TIMEOUT = 250;
const right: HostileAnswer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(order),
  applies: false,
  timing: 'now',
};
/** Outcomes that few random answers have: those of the operation, of the gateway, and a connection lost in every attempt. */
const rare: [keyof typeof calls, HostileAnswer[]][] = [
  ['getOrder', [right]],
  ['getOrder', [{ ...right, status: 403, body: '{"message":"Forbidden"}' }]],
  ['getOrder', [{ ...right, timing: 'reset' }]],
];
/** Additional time for a loaded machine. */
const SLACK = 2_000;

const { examples } = openapi.components;
const problems = Object.entries(examples).filter(([name]) => name.startsWith('Problem'));
const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
/** A valid body with one member removed, or of another JSON type. */
const spoiled = (body: object) =>
  fc
    .record({
      member: fc.constantFrom(...Object.entries(body)),
      value: fc.constantFrom<unknown>(undefined, null, 'text', 0.5, true, {}, []),
    })
    .filter(({ member, value }) => kindOf(member[1]) !== kindOf(value) || value === 0.5)
    .map(({ member, value }) => ({ ...body, [member[0]]: value }));
const bodies = fc.oneof(
  fc.constantFrom<unknown>(
    order,
    page,
    { message: 'No' },
    { message: null },
    { code: 'WAF_BLOCK', status: 403 },
  ),
  spoiled(order),
  spoiled(page),
  fc
    .constantFrom(...problems.map(([, { value }]) => value))
    .chain((value) => fc.oneof(fc.constant(value), spoiled(value))),
  fc.jsonValue(),
);
const texts = fc.oneof(
  { weight: 4, arbitrary: bodies.map((body) => JSON.stringify(body) ?? '') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '<html>Sign in</html>', '{"orderId":', '\u0000', '[]', 'null'),
  },
);
const statuses = [
  ...Object.values(operations).flatMap(({ statuses }) => statuses as readonly number[]),
  ...[202, 203, 204, 206, 300, 301, 302, 303, 305, 307, 308, 402, 418, 451, 502, 504, 599, 999],
];
const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'application/problem+json',
      'text/html',
      'application/merge-patch+json',
      ';',
    ),
    'content-length': fc.constantFrom('0', '1', '100000'),
    'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'nothing'),
    'retry-after': fc.constantFrom('0', '1', '99999999999', '-1', 'soon', 'Wed, 21 Oct 2026 07:28:00 GMT'),
    location: fc.constantFrom('/', 'orders', 'http://127.0.0.1:1/', ':', ''),
    etag: fc.constantFrom('"1"', 'x'),
  },
  { requiredKeys: [] },
);
const answers = fc.array(
  fc.record({
    status: fc.oneof(fc.constantFrom(200, 201), fc.constantFrom(...new Set(statuses))),
    // Most answers have the right media type, so that the body is validated.
    headers: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom({ 'content-type': 'application/json' }) },
      { weight: 2, arbitrary: headers },
    ) as fc.Arbitrary<Record<string, string>>,
    body: texts,
    applies: fc.boolean(),
    timing: fc.oneof(
      { weight: 6, arbitrary: fc.constant('now') },
      { weight: 1, arbitrary: fc.constantFrom('drip', 'never', 'stop', 'cut', 'reset') },
    ) as fc.Arbitrary<HostileAnswer['timing']>,
  }),
  { minLength: 1, maxLength: 4 },
);

const calls = {
  createOrder: (orders) => orders.createOrder({ body: tea }),
  getOrder: (orders) => orders.getOrder({ orderId }),
  listOrders: (orders) => orders.listOrders(),
  cancelOrder: (orders) => orders.cancelOrder({ orderId, body: { reason: 'customer' } }),
} satisfies Partial<Record<OperationId, (orders: OrdersClient) => Promise<CallResult<unknown>>>>;
const operationIds = Object.keys(calls) as (keyof typeof calls)[];

test('a hostile server causes no false success, no hang, no exception, no second order', {
  timeout: 60_000,
}, async () => {
  await using server = await openHostileServer();
  // Its connections have no bytes left over from random answers, on which the next call may fail.
  await using other = await openHostileServer();
  const seen = new Set<string>();

  async function hold(
    operationId: keyof typeof calls,
    plan: readonly HostileAnswer[],
    { prepare, timeout }: Pick<HostileServer, 'prepare'> & { timeout: number },
  ): Promise<void> {
    const { baseUrl, requests, placed } = prepare(plan);
    const orders = createOrdersClient({ baseUrl, token: 'x', timeout, retry: { pause: 5 } });
    const begun = performance.now();
    const result: CallResult<unknown> = await calls[operationId](orders);
    expect(performance.now() - begun).toBeLessThan(timeout + SLACK);
    seen.add(result.ok ? 'ok' : result.problem.code);

    if (result.ok) {
      const validate = responseValidators[operationId][result.status]?.content['application/json'];
      expect(result.status).toBeLessThan(300);
      expect(validate?.(result.data), JSON.stringify(result.data)).toBe(true);
    } else {
      const { problem, status } = result;
      expect(problem).toMatchObject({ title: expect.any(String), detail: expect.any(String), status });
    }
    expect(placed.size).toBeLessThanOrEqual(1);
    const route = operations[operationId].path.slice(1).replace('{orderId}', orderId);
    for (const { method } of requests) expect(method).toBe(`${operations[operationId].method} ${route}`);
    expect(new Set(requests.map(({ key, body }) => `${key} ${body}`)).size).toBe(requests.length > 0 ? 1 : 0);
  }

  const property = fc.asyncProperty(fc.constantFrom(...operationIds), answers, (operationId, plan) =>
    hold(operationId, plan, { ...server, timeout: TIMEOUT }),
  );
  const seed = Math.floor(Math.random() * 2 ** 31);
  // The runs are concurrent, because they mostly wait. A failure prints its seed.
  const lanes = Array.from({ length: 12 }, (_, lane) => ({
    seed: seed + lane,
    numRuns: 50,
  }));
  await Promise.all(lanes.map((parameters) => fc.assert(property, parameters)));
  // These outcomes need time for an answer, which a loaded machine does not give within TIMEOUT.
  for (const [operationId, plan] of rare) await hold(operationId, plan, { ...other, timeout: 5_000 });
  // Every outcome occurred, so each of the checks above was made.
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['gateway', 'network', 'ok', 'redirected', 'timeout', 'unexpected_response']),
  );
});
