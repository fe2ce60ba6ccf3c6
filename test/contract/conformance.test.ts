import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assertConforms, ConformanceError, type ObservedAnswer } from './conformance.ts';

const { examples } = parse(readFileSync('openapi.yaml', 'utf8')).components;
const requestId = '1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11';

/** A conforming 201 of createOrder. */
function created(): ObservedAnswer & { body: Record<string, unknown> } {
  return {
    status: 201,
    headers: new Headers({
      'content-type': 'application/json',
      location: '/orders/5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11',
      etag: '"1"',
      'idempotency-replayed': 'false',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
    }),
    body: structuredClone(examples.OrderPending.value),
  };
}

function unavailable(): ObservedAnswer & { body: Record<string, unknown> } {
  return {
    status: 503,
    headers: new Headers({ 'content-type': 'application/problem+json', 'retry-after': '1' }),
    body: structuredClone(examples.ProblemServiceUnavailable.value),
  };
}

test('accepts answers that conform to the contract', () => {
  expect(() => assertConforms('createOrder', created())).not.toThrow();
  expect(() => assertConforms('createOrder', unavailable())).not.toThrow();
});

test.each<{ fault: string; plant: (answer: ReturnType<typeof created>) => void; want: string }>([
  { fault: 'an extra member', plant: ({ body }) => Object.assign(body, { discount: 1 }), want: 'discount' },
  { fault: 'a missing member', plant: ({ body }) => delete body['totalAmount'], want: 'totalAmount' },
  {
    fault: 'a bad date-time',
    plant: ({ body }) => Object.assign(body, { createdAt: '2026-02-30T00:00:00Z' }),
    want: '/createdAt',
  },
  { fault: 'a bad UUID', plant: ({ body }) => Object.assign(body, { orderId: 'ORDER-1' }), want: '/orderId' },
  {
    fault: 'an undocumented status',
    plant: (answer) => Object.assign(answer, { status: 202 }),
    want: 'does not document 202',
  },
  {
    fault: 'another content type',
    plant: ({ headers }) => headers.set('content-type', 'text/html'),
    want: 'text/html',
  },
  { fault: 'a missing header', plant: ({ headers }) => headers.delete('etag'), want: 'etag' },
  { fault: 'a header of another form', plant: ({ headers }) => headers.set('etag', 'W/"1"'), want: '/etag' },
])('throws for $fault', ({ plant, want }) => {
  const answer = created();
  plant(answer);
  expect(() => assertConforms('createOrder', answer)).toThrow(ConformanceError);
  expect(() => assertConforms('createOrder', answer)).toThrow(want);
});

test.each<{ fault: string; plant: (answer: ReturnType<typeof unavailable>) => void; want: string }>([
  {
    fault: 'an undocumented 500 (502)',
    plant: (answer) => Object.assign(answer, { status: 502 }),
    want: 'does not document 502',
  },
  { fault: 'a malformed problem', plant: ({ body }) => delete body['code'], want: 'code' },
  {
    fault: 'a header of another type',
    plant: ({ headers }) => headers.set('retry-after', 'soon'),
    want: '/retry-after',
  },
])('throws for $fault', ({ plant, want }) => {
  const answer = unavailable();
  plant(answer);
  expect(() => assertConforms('createOrder', answer)).toThrow(want);
});
