import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf, startTestService, type TestService } from '../harness/service.ts';
import { placeValidOrder } from '../orders/place.ts';

let service: TestService;
/** Reads an order of another customer: staff get it (200), customers get 404. */
let path: string;
beforeAll(async () => {
  service = await startTestService();
  path = `/orders/${(await placeValidOrder(await service.customer())).orderId}`;
});
afterAll(() => service[Symbol.asyncDispose]());

const STAFF = 200;
const CUSTOMER = 404;
const NEITHER = 403;

describe('scopes in a token, through the gateway', () => {
  const cases: { given: string; claims: Record<string, unknown>; want: number }[] = [
    { given: 'one scope', claims: { scope: 'orders/read' }, want: CUSTOMER },
    { given: 'two scopes', claims: { scope: 'orders/read orders/manage' }, want: STAFF },
    { given: 'doubled spaces', claims: { scope: '  orders/read   orders/manage ' }, want: STAFF },
    { given: 'a comma', claims: { scope: 'orders/read x,orders/manage' }, want: CUSTOMER },
    { given: 'commas alone', claims: { scope: 'orders/read,orders/manage' }, want: NEITHER },
    { given: 'a tab', claims: { scope: 'orders/read x\torders/manage' }, want: CUSTOMER },
    { given: 'a line feed', claims: { scope: 'orders/read x\norders/manage' }, want: CUSTOMER },
    { given: 'a no-break space', claims: { scope: 'orders/read x\u00a0orders/manage' }, want: CUSTOMER },
    { given: 'brackets inside', claims: { scope: 'orders/read [orders/manage]' }, want: CUSTOMER },
    { given: 'a text in brackets', claims: { scope: '[orders/read orders/manage]' }, want: NEITHER },
    { given: 'an array', claims: { scope: ['orders/read', 'orders/manage'] }, want: STAFF },
    {
      given: 'an array with a space in an element',
      claims: { scope: ['orders/read', 'x orders/manage'] },
      want: CUSTOMER,
    },
    { given: 'a nested array', claims: { scope: ['orders/read', ['orders/manage']] }, want: CUSTOMER },
    { given: 'scp as a text', claims: { scp: 'orders/read x' }, want: CUSTOMER },
    { given: 'scp as an array', claims: { scp: ['orders/manage'] }, want: STAFF },
    { given: 'an empty text', claims: { scope: '' }, want: NEITHER },
    { given: 'an empty array', claims: { scope: [] }, want: NEITHER },
    { given: 'a number', claims: { scope: 7 }, want: NEITHER },
    { given: 'null', claims: { scope: null }, want: NEITHER },
    { given: 'an object', claims: { scope: { 'orders/manage': true } }, want: NEITHER },
    { given: 'upper case', claims: { scope: 'ORDERS/MANAGE' }, want: NEITHER },
    { given: 'a prefix of a scope', claims: { scope: 'orders orders/' }, want: NEITHER },
    { given: 'a scope with a suffix', claims: { scope: 'orders/manager' }, want: NEITHER },
  ];

  it.each(cases)('$given: $want', async ({ claims, want }) => {
    const sub = randomUUID();
    const token = await service.issuer.issueToken({ sub, overrides: { scope: undefined, ...claims } });
    expect((await callerOf(service.url, { sub, token }).request('GET', path)).status).toBe(want);
  });
});

describe('scopes in an event, in the function without the gateway', () => {
  const cases: { given: string; claims: Record<string, unknown>; scopes?: unknown; want: number }[] = [
    { given: 'a text and no list', claims: { scope: 'orders/read x,orders/manage' }, want: CUSTOMER },
    {
      given: 'a text and its list',
      claims: { scope: 'orders/manage' },
      scopes: ['orders/manage'],
      want: STAFF,
    },
    {
      given: 'a text and a part of its list',
      claims: { scope: 'orders/read orders/manage' },
      scopes: ['orders/read'],
      want: STAFF,
    },
    {
      given: 'a text and a list with none of its scopes',
      claims: { scope: 'orders/read' },
      scopes: ['x'],
      want: NEITHER,
    },
    {
      given: 'a text and a list with another scope of the operation',
      claims: { scope: 'orders/read' },
      scopes: ['orders/manage'],
      want: CUSTOMER,
    },
    { given: 'a text and an empty list', claims: { scope: 'orders/read' }, scopes: [], want: NEITHER },
    { given: 'an array and no list', claims: { scope: '[orders/read orders/manage]' }, want: NEITHER },
    {
      given: 'an array and its list',
      claims: { scope: '[orders/read orders/manage]' },
      scopes: ['orders/read', 'orders/manage'],
      want: STAFF,
    },
    {
      given: 'an array with a space in an element, and its list',
      claims: { scp: '[orders/read x orders/manage]' },
      scopes: ['orders/read', 'x orders/manage'],
      want: CUSTOMER,
    },
    { given: 'an array that is none', claims: { scope: ['orders/manage'] }, want: NEITHER },
    { given: 'a tab', claims: { scope: 'orders/read\torders/manage' }, want: NEITHER },
  ];

  it.each(cases)('$given: $want', async ({ claims, scopes = null, want }) => {
    const { statusCode } = await service.handler(
      {
        version: '2.0',
        routeKey: 'GET /orders/{orderId}',
        rawPath: path,
        rawQueryString: '',
        headers: {},
        pathParameters: { orderId: path.split('/').at(-1) },
        requestContext: {
          http: { method: 'GET', path },
          authorizer: { jwt: { claims: { sub: 'somebody', ...claims }, scopes } },
        },
      },
      { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 6_000 } as Context,
    );
    expect(statusCode).toBe(want);
  });
});

describe('the sub of a token', () => {
  it.each([
    { given: 'NUL', sub: 'a\0b', want: 401 },
    { given: 'a lone surrogate', sub: 'a\ud800', want: 401 },
    { given: 'nothing', sub: '', want: 401 },
    { given: '256 characters', sub: 'a'.repeat(256), want: 401 },
    { given: '255 characters', sub: 'a'.repeat(255), want: 200 },
    { given: '200 emoji', sub: '🍵'.repeat(200), want: 200 },
  ])('with $given results in $want', async ({ sub, want }) => {
    const token = await service.issuer.issueToken({ sub, scope: 'orders/read' });
    const { status, headers } = await callerOf(service.url, { sub, token }).request('GET', '/orders');
    expect(status).toBe(want);
    if (want === 401) expect(headers.get('content-type')).toBe('application/problem+json');
  });
});
