import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import { authorization } from '../../src/http/authorization.ts';
import { callWithin, type Exchange, exchange, type Middleware } from '../../src/http/exchange.ts';
import { parameters } from '../../src/http/parameters.ts';
import { responseHeaders } from '../../src/http/response-headers.ts';

const requestId = '11111111-2222-3333-4444-555555555555';

/** Runs `before` of a middleware: the exchange that it leaves behind. */
async function run(
  middleware: Middleware,
  { event = {}, context = {} }: { event?: object; context?: object },
) {
  const request = { event: { headers: {}, ...event }, context: { exchange: { faults: [] }, ...context } };
  await middleware.before?.(request as never);
  return request.context.exchange as unknown as Exchange;
}

describe('exchange', () => {
  const lambda = { awsRequestId: requestId, getRemainingTimeInMillis: () => 60_000 };

  test('starts with a deadline, and without faults', async () => {
    expect(await run(exchange({ now: () => 1_000 }), { context: lambda })).toEqual({
      requestId,
      startedAt: 1_000,
      call: { deadline: 5_500, dataApiCalls: 0, retries: 0 },
      faults: [],
    });
    const named = exchange({ operationId: 'getOrder', now: () => 1_000 });
    expect(await run(named, { context: lambda })).toMatchObject({ operationId: 'getOrder' });
  });

  test.each([
    { remaining: () => 60_000, deadline: 5_500 },
    { remaining: () => 5_000, deadline: 5_500 },
    { remaining: () => 4_999, deadline: 5_499 },
    { remaining: () => 500, deadline: 1_000 },
    { remaining: () => 100, deadline: 600 },
    // An event made by hand has none.
    { remaining: undefined, deadline: 5_500 },
  ])('ends at $deadline ms', ({ remaining, deadline }) => {
    const { call } = { call: callWithin(1_000, { getRemainingTimeInMillis: remaining as never }) };
    expect(call.deadline).toBe(deadline);
  });

  test.each(['', 'x', `${requestId}0`, `0${requestId}`, requestId.slice(1), requestId.replace('5', 'G')])(
    'replaces the request id %j, which is no UUID',
    async (awsRequestId) => {
      const { requestId: given } = await run(exchange(), { context: { ...lambda, awsRequestId } });
      expect(given).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(given).not.toBe(awsRequestId);
    },
  );
});

describe('authorization', () => {
  const check = authorization({
    scopes: ['read', 'all'],
    callerOf: (caller) => (caller.subject === 'refused' ? undefined : caller),
  });
  const authorized = (jwt?: object) =>
    run(check, { event: { requestContext: jwt === undefined ? undefined : { authorizer: { jwt } } } });

  test.each([
    undefined,
    {},
    { claims: {} },
    { claims: { sub: 7, scope: 'read' } },
    { claims: { sub: 'refused', scope: 'read' } },
  ])('answers 401 without a caller: %j', async (jwt) => {
    await expect(authorized(jwt)).rejects.toMatchObject({
      code: 'unauthorized',
      message: 'The request carries no verified token.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  });

  test.each<{ jwt: { claims: object; scopes?: unknown }; want: string[] }>([
    { jwt: { claims: { scope: 'read' } }, want: ['read'] },
    { jwt: { claims: { scope: 'x all' }, scopes: null }, want: ['x', 'all'] },
    { jwt: { claims: { scope: ' read  x ' } }, want: ['read', 'x'] },
    { jwt: { claims: { scp: 'read' } }, want: ['read'] },
    { jwt: { claims: { scope: 'read', scp: 'all' } }, want: ['read'] },
    { jwt: { claims: { scope: 'read' }, scopes: ['all'] }, want: ['read'] },
    { jwt: { claims: { scope: '[read x]' }, scopes: ['read', 'x'] }, want: ['read', 'x'] },
    { jwt: { claims: { scope: '[read x]' }, scopes: ['read'] }, want: ['read'] },
    { jwt: { claims: { scope: '[read\n x]' }, scopes: ['read\n', 'all', 'x'] }, want: [] },
    { jwt: { claims: { scope: 'x[read all]' } }, want: [] },
    { jwt: { claims: { scope: '[read all]x read' } }, want: ['[read', 'all]x', 'read'] },
    { jwt: { claims: { scope: '[read]' } }, want: [] },
    { jwt: { claims: { scope: 'read' }, scopes: ['x'] }, want: [] },
    { jwt: { claims: { scope: 'read' }, scopes: [] }, want: [] },
    { jwt: { claims: { scope: ['read'] } }, want: [] },
    { jwt: { claims: {} }, want: [] },
    { jwt: { claims: { scope: 'reader' } }, want: [] },
  ])('reads the scopes of $jwt, 403 without one of the operation: $want', async ({ jwt, want }) => {
    const checked = authorized({ ...jwt, claims: { sub: 's', ...jwt.claims } });
    if (want.length > 0) {
      expect((await checked).caller).toEqual({ subject: 's', scopes: new Set(want) });
      return;
    }
    await expect(checked).rejects.toMatchObject({
      code: 'forbidden',
      message: 'The token has none of the scopes that this operation asks for.',
    });
  });
});

describe('parameters', () => {
  const read = (operationId: OperationId, event: object) => run(parameters({ operationId }), { event });

  test('have the types of the contract', async () => {
    const event = {
      rawQueryString: 'limit=07&status=7',
      headers: { 'if-match': '7', 'x-other': 'y' },
      pathParameters: { orderId: '7', none: undefined },
    };
    expect(await read('listOrders', event)).toEqual({
      faults: [],
      parameters: { path: { orderId: '7', none: '' }, query: { limit: 7, status: '7' }, header: {} },
    });
    expect(await read('getOrder', event)).toMatchObject({ parameters: { header: { 'if-match': '7' } } });
  });

  test('of the query are not read from headers; an absent header is no member', async () => {
    const headerOf = async (operationId: OperationId, headers: object) =>
      ((await read(operationId, { headers })).parameters as { header: object }).header;
    expect(await headerOf('listOrders', { limit: '7' })).toStrictEqual({});
    expect(await headerOf('getOrder', { 'if-match': '7' })).toStrictEqual({ 'if-match': '7' });
  });

  test.each([{ pathParameters: null, headers: undefined }, {}])('may be absent: %j', async (event) => {
    const none = { path: {}, query: {}, header: {} };
    expect(await read('listOrders', event)).toEqual({ faults: [], parameters: none });
  });

  test('given twice are a fault, with a name of at most 200 characters', async () => {
    const name = 'x'.repeat(201);
    const { faults } = await read('listOrders', { rawQueryString: `limit=1&limit=2&${name}=1&${name}=2` });
    expect(faults).toEqual([
      { in: 'query', parameter: 'limit', detail: 'must be given once' },
      { in: 'query', parameter: 'x'.repeat(200), detail: 'must be given once' },
    ]);
  });
});

describe('responseHeaders', () => {
  const always = { 'X-Content-Type-Options': 'nosniff', 'X-Request-Id': requestId };
  const stored = { ...always, 'Cache-Control': 'private, no-cache', Vary: 'Origin' };
  const not = { ...always, 'Cache-Control': 'no-store' };

  test.each([
    { operationId: 'getOrder', response: { statusCode: 200 }, want: stored },
    { operationId: 'getOrder', response: { statusCode: 304 }, want: stored },
    { operationId: 'getOrder', response: { statusCode: 399 }, want: stored },
    { operationId: 'getOrder', response: {}, want: stored },
    { operationId: 'getOrder', response: { statusCode: 400 }, want: not },
    { operationId: 'getOrder', response: { statusCode: 503 }, want: not },
    // A public operation, and a route that is none.
    { operationId: 'getHealth', response: { statusCode: 200 }, want: not },
    { operationId: undefined, response: { statusCode: 200 }, want: not },
    {
      operationId: 'getOrder',
      response: { statusCode: 200, headers: { 'Cache-Control': 'max-age=1', 'X-Request-Id': 'x', A: 'b' } },
      want: { ...stored, 'Cache-Control': 'max-age=1', A: 'b' },
    },
  ] as const)('$operationId $response', ({ operationId, response, want }) => {
    for (const hook of ['after', 'onError'] as const) {
      const request = {
        response: { ...response } as { headers?: object },
        context: { exchange: { requestId, operationId } },
      };
      responseHeaders()[hook]?.(request as never);
      expect(request.response.headers).toEqual(want);
    }
  });

  test('need a response', () => {
    const request = { response: null, context: { exchange: { requestId } } };
    responseHeaders().onError?.(request as never);
    expect(request.response).toBeNull();
  });
});
