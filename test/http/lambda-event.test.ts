import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { Problem } from '../../src/contract/problem.ts';
import { createService } from '../../src/http/service.ts';
import type { OrderStore } from '../../src/orders/store/order-store.ts';
import { service as definition } from '../../src/service.ts';
import { assertConforms } from '../contract/conformance.ts';
import { startTestService, type TestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';

const operationIds = Object.keys(operations) as OperationId[];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service[Symbol.asyncDispose]());

const context = (remaining = 6_000) =>
  ({ awsRequestId: randomUUID(), getRemainingTimeInMillis: () => remaining }) as unknown as Context;

function event(
  routeKey: string,
  {
    claims,
    scopes = null,
    headers = {},
    body,
    base64 = false,
  }: {
    claims?: object;
    scopes?: string[] | null;
    headers?: object;
    body?: string;
    base64?: boolean;
  } = {},
) {
  const [method, rawPath] = routeKey.split(' ');
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      http: { method, path: rawPath },
      ...(claims && { authorizer: { jwt: { claims, scopes } } }),
    },
    body,
    isBase64Encoded: base64,
  };
}

const create = (claims: object | undefined, more = {}) =>
  event('POST /orders', {
    ...(claims && { claims }),
    headers: { 'idempotency-key': randomUUID() },
    body: JSON.stringify(tea),
    ...more,
  });

async function invoke(given: unknown, remaining?: number) {
  const { statusCode, headers = {}, body } = await service.handler(given, context(remaining));
  const answer = { statusCode, headers, body: body ? JSON.parse(body) : undefined };
  const operationId = operationIds.find(
    (id) => operations[id].routeKey === (given as { routeKey?: string } | undefined)?.routeKey,
  );
  if (operationId) {
    const sent = new Headers(headers as Record<string, string>);
    assertConforms(operationId, { status: Number(statusCode), headers: sent, body: answer.body });
  }
  return answer;
}

test.each([
  { what: 'scope as a string', claims: { sub: 'a', scope: 'openid orders/write' }, want: 201 },
  {
    what: 'scope as an array',
    claims: { sub: 'a', scope: '[openid orders/write]' },
    scopes: ['openid', 'orders/write'],
    want: 201,
  },
  { what: 'scp', claims: { sub: 'a', scp: '[orders/write]' }, scopes: ['orders/write'], want: 201 },
  { what: 'another scope', claims: { sub: 'a', scope: 'orders/read orders/writer' }, want: 403 },
  { what: 'no scope', claims: { sub: 'a' }, want: 403 },
  { what: 'no sub', claims: { scope: 'orders/write' }, want: 401 },
  { what: 'an endless sub', claims: { sub: 'a'.repeat(256), scope: 'orders/write' }, want: 401 },
  { what: 'no claims', claims: undefined, want: 401 },
])('returns $want for claims with $what', async ({ claims, scopes, want }) => {
  expect((await invoke(create(claims, { scopes }))).statusCode).toBe(want);
});

test('accepts an event whose path parameters are null, as emulators of the gateway send it', async () => {
  const given = { ...create({ sub: 'customer-1', scope: 'orders/write' }), pathParameters: null };
  expect((await invoke(given)).statusCode).toBe(201);
});

test('decodes a base64 body, and returns 400 for bytes that are not UTF-8', async () => {
  const claims = { sub: 'a', scope: 'orders/write' };
  const body = (bytes: Buffer) => ({ body: bytes.toString('base64'), base64: true });
  const broken = Buffer.concat([Buffer.from('{"note":"'), Buffer.from([0xff]), Buffer.from('"}')]);
  const keyed = { headers: { 'idempotency-key': randomUUID() } };
  expect(
    (await invoke(create(claims, { ...keyed, ...body(Buffer.from(JSON.stringify({ ...tea, note: 'ü' }))) })))
      .body.note,
  ).toBe('ü');
  expect((await invoke(create(claims, { ...keyed, ...body(broken) }))).body.errors).toEqual([
    { in: 'body', pointer: '', detail: expect.stringContaining('UTF-8') },
  ]);
});

test('returns 404 for an unknown route key', async () => {
  const { statusCode, headers, body } = await invoke(event('GET /nowhere'));
  expect([statusCode, body.code]).toEqual([404, 'route_not_found']);
  expect(headers).toMatchObject({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
});

test('refuses an event with a route and nothing else without a crash', async () => {
  const bare = (routeKey: string) => ({
    version: '2.0',
    routeKey,
    requestContext: { http: { method: routeKey.split(' ')[0] } },
  });
  for (const routeKey of [
    'POST /orders',
    'GET /orders',
    'GET /orders/{orderId}',
    'PATCH /orders/{orderId}',
  ]) {
    expect((await invoke(bare(routeKey))).statusCode).toBe(401);
  }
  expect((await invoke(bare('GET /health'))).statusCode).toBe(200);
});

test.each([
  { stage: 'prod', rawPath: '/prod/orders', method: 'PUT', want: [405, 'GET, POST'] },
  { stage: 'prod', rawPath: '/prod/nowhere', method: 'GET', want: [404, undefined] },
  { stage: 'prod', rawPath: '/other/orders', method: 'PUT', want: [404, undefined] },
  { stage: '$default', rawPath: '/prod/orders', method: 'PUT', want: [404, undefined] },
])('returns $want for $method $rawPath in the stage $stage', async ({ stage, rawPath, method, want }) => {
  const { requestContext, ...given } = event(`${method} ${rawPath}`);
  const { statusCode, headers } = await invoke({
    ...given,
    routeKey: '$default',
    requestContext: { ...requestContext, stage },
  });
  expect([statusCode, headers['Allow']]).toEqual(want);
});

describe('the route $default, the only one of a function URL, is resolved by method and path', () => {
  const byDefault = (method: string, rawPath: string, claims?: object, more: object = {}) => ({
    ...event(`${method} ${rawPath}`, { ...(claims && { claims }) }),
    routeKey: '$default',
    ...more,
  });

  test.each([
    { rawPath: '/orders', method: 'PUT', want: [405, 'GET, POST'] },
    { rawPath: `/orders/${randomUUID()}`, method: 'DELETE', want: [405, 'GET, PATCH'] },
    { rawPath: '/health', method: 'HEAD', want: [405, 'GET'] },
    { rawPath: '/orders/', method: 'GET', want: [404, undefined] },
    { rawPath: '/v1/orders', method: 'PUT', want: [404, undefined] },
    { rawPath: '/health', method: 'GET', want: [200, undefined] },
    { rawPath: '/orders', method: 'GET', want: [401, undefined] },
    { rawPath: '/orders', method: 'POST', want: [401, undefined] },
  ])('$method $rawPath without claims: $want', async ({ method, rawPath, want }) => {
    const { statusCode, headers } = await invoke(byDefault(method, rawPath));
    expect([statusCode, headers['Allow']]).toEqual(want);
  });

  test('with claims an order is placed, and read by the id in its path', async () => {
    const claims = { sub: randomUUID(), scope: 'orders/read orders/write' };
    const keyed = { headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() } };
    const placing = byDefault('POST', '/orders', claims, { ...keyed, body: JSON.stringify(tea) });
    const { statusCode, headers } = await invoke(placing);
    expect(statusCode).toBe(201);
    const read = await invoke(byDefault('GET', String(headers['Location']), claims));
    expect([read.statusCode, read.body.currency]).toEqual([200, 'EUR']);
    const broken = await invoke(byDefault('GET', '/orders/%E0%A4%A', claims));
    expect([broken.statusCode, broken.body.code]).toEqual([400, 'invalid_request']);
  });
});

test.each([
  { method: 'GET', rawPath: '/v1/health', want: [503, undefined] },
  { method: 'PUT', rawPath: '/v1/orders', want: [405, 'GET, POST'] },
  { method: 'PUT', rawPath: '/orders', want: [405, 'GET, POST'] },
  { method: 'PUT', rawPath: '/v1', want: [404, undefined] },
  { method: 'PUT', rawPath: '/v2/orders', want: [404, undefined] },
])("with a custom domain's /v1, $default for $method $rawPath: $want", async ({ method, rawPath, want }) => {
  const ping = () => Promise.reject(new Problem('service_unavailable', { detail: 'away' }));
  const handler = createService({
    service: definition,
    store: { ping } as unknown as OrderStore,
    version: 'test',
    basePath: '/v1',
    log: { key: () => undefined, write: () => {} },
  });
  const { statusCode, headers } = await handler(
    { ...event(`${method} ${rawPath}`), routeKey: '$default' },
    context(),
  );
  expect([statusCode, headers?.['Allow']]).toEqual(want);
});

test('returns 503 at once when no time is left', async () => {
  const started = Date.now();
  const { statusCode, headers, body } = await invoke(create({ sub: 'a', scope: 'orders/write' }), 300);
  expect([statusCode, body.code, headers['Retry-After']]).toEqual([503, 'service_unavailable', '1']);
  expect(Date.now() - started).toBeLessThan(1_500);
});

test('logs one line per request with listed members only: no token, no body, no customer', async () => {
  const customer = await service.customer();
  const before = service.lines.length;
  const secret = `secret-${randomUUID()}`;
  const { body } = await customer.request('POST', '/orders', {
    headers: { 'idempotency-key': secret },
    body: { ...tea, note: secret },
  });
  await customer.request('GET', `/orders/${body.orderId}?${secret}=1`);
  const lines = service.lines.slice(before);
  expect(lines).toEqual([
    expect.objectContaining({
      operationId: 'createOrder',
      status: 201,
      dataApiCalls: 2,
      retries: 0,
      level: 'info',
    }),
    expect.objectContaining({ operationId: 'getOrder', status: 400, code: 'invalid_request' }),
  ]);
  expect(lines[0]?.subject).toBe(lines[1]?.subject);
  expect(lines[0]?.subject).toMatch(/^[0-9a-f]{16}$/);
  const text = JSON.stringify(lines);
  for (const hidden of [secret, customer.sub, customer.token, body.orderId])
    expect(text).not.toContain(hidden);
});
