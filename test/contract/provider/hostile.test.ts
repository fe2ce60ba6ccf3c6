import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { placed } from '../../harness/orders.ts';
import { assertConforms } from '../conformance.ts';
import { callerFor } from '../plan.ts';
import { type RawRequest, rawRequest } from '../raw-request.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

interface Attack {
  given: string;
  /** Documented, every one of them. 431 is the server's own, before any route: it is no operation's answer. */
  want: number[];
  headers?: string[];
  contentType?: string;
  body?: string | Uint8Array;
}

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const flood = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => [`x-flood-${index}`, 'x'.repeat(size)]).flat();

/** What a body must never do, wherever one is taken. */
const onBodies: Attack[] = [
  { given: 'no body', want: [400], body: '' },
  { given: 'broken JSON', want: [400], body: '{"note": ' },
  { given: 'two documents', want: [400], body: '{} {}' },
  { given: 'a byte order mark', want: [400], body: '\uFEFF{}' },
  { given: 'a comment', want: [400], body: '{/**/}' },
  { given: 'NaN', want: [400], body: '{"note": NaN}' },
  { given: 'bytes that are no UTF-8', want: [400], body: new Uint8Array([0x22, 0xc3, 0x28, 0x22]) },
  { given: 'UTF-16', want: [400], body: Buffer.from('\uFEFF{}', 'utf16le') },
  { given: 'null', want: [400], body: 'null' },
  { given: 'an array', want: [400], body: '[]' },
  { given: 'a string', want: [400], body: '"{}"' },
  { given: '__proto__', want: [400], body: '{"__proto__": {"note": "x"}}' },
  { given: 'constructor', want: [400], body: '{"constructor": {"prototype": {"polluted": true}}}' },
  { given: 'a duplicate member, wrong the second time', want: [400], body: '{"note": "x", "note": 7}' },
  { given: 'NUL in a text', want: [400], body: '{"note": "a\\u0000b"}' },
  { given: 'a lone surrogate', want: [400], body: '{"note": "a\\ud800b"}' },
  { given: 'nesting, 10,000 deep', want: [400], body: `{"note": ${deep(10_000)}}` },
  { given: 'nesting, 30,000 deep at the root', want: [400], body: deep(30_000) },
  { given: 'a number beyond all', want: [400], body: '{"quantity": 1e999999}' },
  { given: 'a number of 10,000 digits', want: [400], body: `{"quantity": ${'9'.repeat(10_000)}}` },
  { given: 'a text of 1 MB', want: [413], body: JSON.stringify({ note: 'x'.repeat(2 ** 20) }) },
  { given: 'white space of 1 MB', want: [413], body: `{${' '.repeat(2 ** 20)}}` },
  { given: '10,000 unknown members', want: [400], body: manyMembers(5_000) },
  { given: 'text/plain', want: [415], contentType: 'text/plain', body: '{}' },
  { given: 'a form', want: [415], contentType: 'application/x-www-form-urlencoded', body: 'note=x' },
  { given: 'another charset', want: [415], contentType: 'application/json; charset=utf-16', body: '{}' },
  { given: 'a media type that starts alike', want: [415], contentType: 'application/jsonx', body: '{}' },
  { given: 'a media type that is none', want: [415], contentType: ';;;', body: '{}' },
  { given: 'a compressed body', want: [415], headers: ['content-encoding', 'gzip'], body: '{}' },
];

/** What no operation may stumble over. */
const onAll: Attack[] = [
  { given: '60 headers', want: [200, 201, 409], headers: flood(60, 20) },
  { given: 'a header of 100 KB', want: [400, 431], headers: ['x-flood', 'x'.repeat(100_000)] },
  { given: '3,000 headers', want: [200, 201, 400, 409, 431], headers: flood(3_000, 1) },
];

/** A header that may come once, come twice (RFC 9110 section 5.3 lets lists repeat, a key is none). */
const twice: Attack[] = [
  { given: 'Idempotency-Key twice', want: [400], headers: ['idempotency-key', 'a', 'idempotency-key', 'b'] },
  { given: 'a list of Idempotency-Keys', want: [400], headers: ['idempotency-key', 'a, b'] },
  { given: 'an Idempotency-Key in UTF-8', want: [400], headers: ['idempotency-key', 'sch\u00fcssel'] },
];

const bodies: Partial<Record<OperationId, string>> = {
  createOrder: '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}',
  updateOrder: '{"note":"x"}',
  cancelOrder: '{"reason":"other"}',
  fulfillOrder: '{}',
};

describe.each(Object.keys(operations) as OperationId[])('%s', (operationId) => {
  const caller = callerFor(target, operationId);
  const operation = operations[operationId];
  const takesKey = operation.parameters.some(({ name }) => name === 'idempotency-key');
  const attacks = [...(operation.body ? onBodies : []), ...onAll, ...(takesKey ? twice : [])];

  test.skipIf(!caller).each(attacks)(
    `$given is answered $want${caller ? '' : ' (needs STAFF_TOKEN)'}`,
    async (attack) => {
      const orderId = operation.path.includes('{orderId}') ? (await placed(target.customer)).orderId : '';
      const {
        contentType = operation.body?.mediaTypes[0],
        body = bodies[operationId],
        headers = [],
      } = attack;
      const named = (name: string) => headers.includes(name);
      const request: RawRequest = {
        method: operation.method,
        path: operation.path.replace('{orderId}', orderId),
        headers: [
          ...(caller?.token ? ['authorization', `Bearer ${caller.token}`] : []),
          ...(operationId === 'createOrder' && !named('idempotency-key')
            ? ['idempotency-key', randomUUID()]
            : []),
          ...(operationId === 'updateOrder' ? ['if-match', '"1"'] : []),
          ...(operation.body ? ['content-type', String(contentType)] : []),
          ...headers,
        ],
        ...(operation.body && { body }),
      };
      const answer = await rawRequest(target.url, request);
      expect(attack.want, JSON.stringify(answer.body)).toContain(answer.status);
      if (answer.status !== 431) assertConforms(operationId, answer);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

describe('beside the operations', () => {
  test('a broken escape ends at the gateway', async () => {
    const { status, body } = await rawRequest(target.url, { method: 'GET', path: '/nothing/%zz' });
    expect([status, body]).toEqual([400, { message: 'Bad Request' }]);
  });

  test.each<{ given: string; method?: string; path: string; want: number; allow?: string }>([
    { given: 'an unknown path', path: '/nothing', want: 404 },
    { given: 'a trailing slash', path: '/orders/', want: 404 },
    { given: 'upper case', path: '/ORDERS', want: 404 },
    { given: 'dots', path: '/orders/../../etc/passwd', want: 404 },
    { given: 'encoded dots', path: '/docs/..%2f..%2fpackage.json', want: 404 },
    { given: 'a path of 4 KB', path: `/${'a'.repeat(4096)}`, want: 404 },
    {
      given: 'a method that the path has not',
      method: 'DELETE',
      path: '/orders',
      want: 405,
      allow: 'GET, POST',
    },
    {
      given: 'PUT on an order',
      method: 'PUT',
      path: `/orders/${randomUUID()}`,
      want: 405,
      allow: 'GET, PATCH',
    },
    { given: 'POST on health', method: 'POST', path: '/health', want: 405, allow: 'GET' },
  ])('$given is answered $want', async ({ method = 'GET', path, want, allow }) => {
    const { status, headers, body } = await rawRequest(target.url, { method, path });
    expect(status).toBe(want);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({ status: want });
    if (allow) expect(headers.get('allow')).toBe(allow);
  });
});

function manyMembers(count: number): string {
  return `{${Array.from({ length: count }, (_, index) => `"m${index}":1`).join(',')}}`;
}
