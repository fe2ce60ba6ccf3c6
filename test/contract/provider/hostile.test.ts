import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { assertConforms } from '../conformance.ts';
import { type RawRequest, rawRequest } from '../raw-request.ts';
import {
  callerFor,
  createPathValues,
  exampleBodies,
  filledPath,
  needsOf,
  operationIds,
  requiredHeaders,
  successesOf,
} from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

interface Attack {
  given: string;
  /** The expected statuses, all documented. 431 is the HTTP server's, before any route. */
  want: (number | 'success')[];
  headers?: string[];
  contentType?: string;
  body?: string | Uint8Array;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const flood = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => [`x-flood-${index}`, 'x'.repeat(size)]).flat();

/** Attacks on operations with a body. */
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

/** Attacks on every operation. */
const onAll: Attack[] = [
  { given: '60 headers', want: ['success', 409], headers: flood(60, 20) },
  { given: 'a header of 100 KB', want: [400, 431], headers: ['x-flood', 'x'.repeat(100_000)] },
  { given: '3,000 headers', want: ['success', 400, 409, 431], headers: flood(3_000, 1) },
];

/** Headers sent twice that may be sent once (RFC 9110 section 5.3 allows repetition of lists only). */
const twice: Attack[] = [
  { given: 'Idempotency-Key twice', want: [400], headers: ['idempotency-key', 'a', 'idempotency-key', 'b'] },
  { given: 'a list of Idempotency-Keys', want: [400], headers: ['idempotency-key', 'a, b'] },
  { given: 'an Idempotency-Key in UTF-8', want: [400], headers: ['idempotency-key', 'sch\u00fcssel'] },
];

describe.each(operationIds)('%s', (operationId) => {
  const caller = callerFor(target, operationId);
  const operation = operations[operationId];
  const names: readonly string[] = operation.parameters.map(({ name }) => name);
  const takesKey = names.includes('idempotency-key');
  const attacks = [...(operation.body ? onBodies : []), ...onAll, ...(takesKey ? twice : [])];

  test.skipIf(!caller).each(attacks)(
    `$given is answered $want${needsOf(target, operationId)}`,
    async ({ want, contentType = operation.body?.mediaTypes[0], body, headers = [] }) => {
      const required = Object.entries(requiredHeaders(operationId)).filter(
        ([name]) => !headers.includes(name.toLowerCase()),
      );
      const example = Object.values(exampleBodies(operationId))[0];
      const request: RawRequest = {
        method: operation.method,
        path: filledPath(operationId, await createPathValues(target, operationId)),
        headers: [
          ...(caller?.token ? ['authorization', `Bearer ${caller.token}`] : []),
          ...required.flat(),
          ...(operation.body ? ['content-type', String(contentType)] : []),
          ...headers,
        ],
        ...(operation.body && { body: body ?? JSON.stringify(example) }),
      };
      const answer = await rawRequest(target.url, request);
      expect(
        want.flatMap((one) => (one === 'success' ? successesOf(operationId) : one)),
        JSON.stringify(answer.body),
      ).toContain(answer.status);
      if (answer.status !== 431) assertConforms(operationId, answer);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

describe('outside the operations', () => {
  test('the gateway answers a malformed percent-encoding with 400', async () => {
    const { status, body } = await rawRequest(target.url, { method: 'GET', path: '/nothing/%zz' });
    expect([status, body]).toEqual([400, { message: 'Bad Request' }]);
  });

  const [listPath = ''] = operationIds.map((id) => operations[id].path).filter((path) => !path.includes('{'));
  test.each([
    { given: 'an unknown path', path: '/nothing' },
    { given: 'a trailing slash', path: `${listPath}/` },
    { given: 'upper case', path: listPath.toUpperCase() },
    { given: 'dots', path: `${listPath}/../../etc/passwd` },
    { given: 'encoded dots', path: '/docs/..%2f..%2fpackage.json' },
    { given: 'a path of 4 KB', path: `/${'a'.repeat(4096)}` },
  ])('$given is answered 404', async ({ path }) => {
    const { status, headers, body } = await rawRequest(target.url, { method: 'GET', path });
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    expect(body).toMatchObject({ status });
  });

  const paths = Map.groupBy(operationIds, (id) => operations[id].path);
  const cases = [...paths].flatMap(([path, ids]) => {
    const allowed: string[] = ids.map((id) => operations[id].method).sort();
    return METHODS.filter((method) => !allowed.includes(method)).map((method) => ({
      method,
      path: path.replaceAll(/\{\w+\}/g, () => randomUUID()),
      allowed,
    }));
  });
  test.each(cases)(
    '$method $path is answered 405 with Allow: $allowed',
    async ({ method, path, allowed }) => {
      const { status, headers, body } = await rawRequest(target.url, { method, path });
      expect([status, headers.get('content-type')]).toEqual([405, 'application/problem+json']);
      expect(headers.get('allow')?.split(', ').sort()).toEqual(allowed);
      expect(body).toMatchObject({ status });
    },
  );
});

function manyMembers(count: number): string {
  return `{${Array.from({ length: count }, (_, index) => `"m${index}":1`).join(',')}}`;
}
