import { beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/contract/problem.ts';
import { type Asked, requestId, serviceInMemory } from '../in-memory.ts';
import { tea } from '../place.ts';

const start = Date.parse('2026-11-24T09:30:00.000Z');
const clock = { now: start };
let { ask, lines } = serviceInMemory();
let order: string;

beforeEach(async () => {
  clock.now = start;
  ({ ask, lines } = serviceInMemory({ now: () => clock.now }));
  const { body } = await ask('POST /orders', { headers: { 'idempotency-key': 'placed' }, body: tea });
  order = `/orders/${body.orderId}`;
});

const staff = { sub: 'staff-1', scope: 'orders/manage' };
const absent = '/orders/5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
const other = { ...tea, note: 'other' };
const noOrder = 'There is no such order among those you may see.';
const reused = 'This Idempotency-Key was used before with another body.';
const unmet = "The order's current version does not meet the condition of the request.";

/** ORDER in a request stands for the path of the placed order. */
interface Case {
  request: string;
  given?: Asked;
  status: number;
  code: string;
  detail: string;
  headers?: Record<string, string>;
  errors?: object[];
}

describe('a refusal says what is wrong', () => {
  test.each<Case>([
    {
      request: 'GET ORDER',
      given: { scope: null },
      status: 401,
      code: 'unauthorized',
      detail: 'The request carries no verified token.',
      headers: { 'WWW-Authenticate': 'Bearer' },
    },
    {
      request: 'GET ORDER',
      given: { scope: 'openid' },
      status: 403,
      code: 'forbidden',
      detail: 'The token has none of the scopes that this operation asks for.',
    },
    {
      request: 'GET /orders',
      given: { query: 'customerId=customer-2' },
      status: 403,
      code: 'forbidden',
      detail: 'The token may list its own orders only.',
    },
    { request: `GET ${absent}`, status: 404, code: 'order_not_found', detail: noOrder },
    {
      request: `POST ${absent}/confirm`,
      given: staff,
      status: 404,
      code: 'order_not_found',
      detail: noOrder,
    },
    {
      request: 'GET /nowhere',
      status: 404,
      code: 'route_not_found',
      detail: 'There is nothing at this path.',
    },
    {
      request: 'PUT /orders',
      status: 405,
      code: 'method_not_allowed',
      detail: 'This path takes GET, POST.',
      headers: { Allow: 'GET, POST' },
    },
    {
      request: 'POST ORDER/fulfill',
      given: { ...staff, body: {} },
      status: 409,
      code: 'order_state_conflict',
      detail: 'A pending order cannot be fulfilled, only confirmed or canceled.',
    },
    {
      request: 'GET ORDER',
      given: { headers: { 'if-match': '"2"' } },
      status: 412,
      code: 'precondition_failed',
      detail: unmet,
    },
    {
      request: 'PATCH ORDER',
      given: { headers: { 'if-match': '"2"' }, body: { note: 'x' } },
      status: 412,
      code: 'precondition_failed',
      detail: unmet,
    },
    {
      request: 'POST /orders',
      given: { headers: { 'idempotency-key': 'k' }, body: `"${'x'.repeat(65_535)}"` },
      status: 413,
      code: 'content_too_large',
      detail: 'The body is larger than 65536 bytes.',
    },
    {
      request: 'POST /orders',
      given: { headers: { 'idempotency-key': 'k', 'content-type': 'text/plain' }, body: tea },
      status: 415,
      code: 'unsupported_media_type',
      detail: 'This operation takes application/json in UTF-8, not compressed.',
      headers: { Accept: 'application/json' },
    },
    {
      request: 'PATCH ORDER',
      given: { headers: { 'if-match': '"1"', 'content-type': 'text/plain' }, body: { note: 'x' } },
      status: 415,
      code: 'unsupported_media_type',
      detail:
        'This operation takes application/merge-patch+json or application/json in UTF-8, not compressed.',
      headers: { 'Accept-Patch': 'application/merge-patch+json, application/json' },
    },
    {
      request: 'POST /orders',
      given: { headers: { 'idempotency-key': 'placed' }, body: other },
      status: 422,
      code: 'idempotency_key_reused',
      detail: reused,
    },
    {
      request: 'PATCH ORDER',
      given: { headers: { 'if-match': '"1"' }, body: { shippingAddress: { name: 'Ada', line1: '1 Road' } } },
      status: 422,
      code: 'unprocessable_edit',
      detail: 'The edited order has 3 faults.',
      errors: ['city', 'postalCode', 'country'].map((name) => ({
        in: 'body',
        pointer: `/shippingAddress/${name}`,
        detail: 'is required',
      })),
    },
    {
      request: 'PATCH ORDER',
      given: {
        headers: { 'if-match': '"1"' },
        body: { shippingAddress: { name: 'Ada', line1: '1 Road', city: 'London', postalCode: 'N1' } },
      },
      status: 422,
      code: 'unprocessable_edit',
      detail: 'The edited order has 1 fault.',
      errors: [{ in: 'body', pointer: '/shippingAddress/country', detail: 'is required' }],
    },
    {
      request: 'PATCH ORDER',
      given: { body: { note: 'x' } },
      status: 428,
      code: 'precondition_required',
      detail: 'Send the ETag of what you read as If-Match.',
    },
    {
      request: 'GET /orders',
      given: { query: 'cursor=AAAA' },
      status: 400,
      code: 'invalid_request',
      detail: 'The request has 1 fault.',
      errors: [{ in: 'query', parameter: 'cursor', detail: 'is not a cursor of this list' }],
    },
    {
      request: 'GET /orders',
      given: { query: 'limit=1&limit=2&cursor=AAAA&cursor=AAAA' },
      status: 400,
      code: 'invalid_request',
      detail: 'The request has 2 faults.',
      errors: [
        { in: 'query', parameter: 'limit', detail: 'must be given once' },
        { in: 'query', parameter: 'cursor', detail: 'must be given once' },
      ],
    },
    {
      request: 'POST /orders',
      given: { headers: { 'idempotency-key': 'k', 'content-type': 'application/json' } },
      status: 400,
      code: 'invalid_request',
      detail: 'The request has 1 fault.',
      errors: [{ in: 'body', pointer: '', detail: 'is required' }],
    },
    {
      request: 'POST /orders',
      given: { headers: { 'idempotency-key': 'k' }, body: '{' },
      status: 400,
      code: 'invalid_request',
      detail: 'The request has 1 fault.',
      errors: [
        {
          in: 'body',
          pointer: '',
          detail: 'must be JSON in UTF-8, without a byte order mark or a member named __proto__',
        },
      ],
    },
  ])('$request: $status $detail', async ({ request, given, status, code, detail, headers = {}, errors }) => {
    const answer = await ask(request.replace('ORDER', order), given);
    expect(answer).toEqual({
      status,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json',
        'X-Content-Type-Options': 'nosniff',
        'X-Request-Id': requestId,
        ...headers,
      },
      body: {
        type: `urn:problem-type:order-api:${code.replaceAll('_', '-')}`,
        title: expect.any(String),
        status,
        detail,
        instance: `urn:uuid:${requestId}`,
        code,
        requestId,
        ...(errors && { errors }),
      },
    });
    expect(lines.at(-1)).toMatchObject({ level: 'info', requestId, status, code });
  });

  test('a key that another body has used', async () => {
    const patch = (note: string) =>
      ask(`PATCH ${order}`, { headers: { 'if-match': '*', 'idempotency-key': 'k' }, body: { note } });
    expect((await patch('a')).status).toBe(200);
    expect((await patch('b')).body).toMatchObject({ status: 422, detail: reused });
  });

  test('a failure of the service, without its details', async () => {
    const broken = serviceInMemory({
      store: {
        get: async () => {
          throw new TypeError('of a secret', { cause: 'a text' });
        },
      },
    });
    const { status, body } = await broken.ask(`GET ${absent}`);
    expect([status, body.code, body.detail]).toEqual([
      500,
      'internal_error',
      'The service failed. The request id finds it in our log.',
    ]);
    expect(broken.lines).toEqual([
      expect.objectContaining({
        level: 'error',
        operationId: 'getOrder',
        code: 'internal_error',
        causes: [
          { name: 'Problem', code: 'internal_error', at: expect.any(Array) },
          { name: 'TypeError', at: expect.any(Array) },
          { name: 'string', at: [] },
        ],
      }),
    ]);
  });

  test('a problem of at most 50 faults', async () => {
    const errors = Array.from({ length: 51 }, (_, index) => ({ pointer: `/${index}`, detail: 'is wrong' }));
    const strict = serviceInMemory({
      store: {
        get: async () => {
          throw new Problem('invalid_request', { detail: 'Many.', errors: errors as never });
        },
      },
    });
    expect((await strict.ask(`GET ${absent}`)).body.errors).toEqual(errors.slice(0, 50));
  });
});
