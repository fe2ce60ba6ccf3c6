import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { createService } from '../../src/http/service.ts';
import type { OrderStore } from '../../src/orders/store/order-store.ts';
import { service } from '../../src/service.ts';
import { invoke } from './faulty-service.ts';

const lines: string[] = [];

/** The service on a store that does what a test says: what is thrown here no database can throw. */
function serviceThrowing(thrown: () => unknown) {
  const throwing = async () => {
    throw thrown();
  };
  const store = new Proxy({} as OrderStore, { get: () => throwing });
  return createService({
    service,
    store,
    version: 'test',
    log: { key: () => 'a key for tests only', write: (line) => lines.push(line) },
  });
}

test.each<{ given: string; thrown: unknown }>([
  { given: 'an Error', thrown: new Error('secret') },
  { given: 'a text', thrown: 'secret' },
  { given: 'undefined', thrown: undefined },
  { given: 'null', thrown: null },
  { given: 'an object without a prototype', thrown: Object.create(null) },
  { given: 'an error that cannot be read', thrown: unreadable() },
  {
    given: 'a frozen error with a status',
    thrown: Object.freeze(Object.assign(new Error('secret'), { statusCode: 200 })),
  },
])('$given that is thrown is a 500 that tells nothing', async ({ thrown }) => {
  const handler = serviceThrowing(() => thrown);
  const { status, body } = await invoke(handler, 'getOrder', { sub: 'a', orderId: randomUUID() });
  expect([status, body.code]).toEqual([500, 'internal_error']);
  expect(JSON.stringify(body)).not.toContain('secret');
  expect(lines.at(-1)).toContain('"status":500');
  expect(lines.at(-1)).not.toContain('secret');
});

const context = { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => 6_000 } as unknown as Context;
const request = { version: '2.0', requestContext: { http: { method: 'GET' } } };

test.each<{ event: unknown; want: number }>([
  { event: request, want: 404 },
  { event: { ...request, routeKey: '$default' }, want: 404 },
  { event: { ...request, routeKey: 'POST /orders' }, want: 401 },
  { event: { ...request, routeKey: 'GET /health', headers: null }, want: 500 },
])('the event $event is answered $want, not with a crash', async ({ event, want }) => {
  const handler = serviceThrowing(() => new Error('secret'));
  const { statusCode, body } = await handler(event, context);
  expect(statusCode).toBe(want);
  expect(body).not.toContain('secret');
});

test.each<{ event: unknown; want: string }>([
  { event: undefined, want: 'a undefined' },
  { event: null, want: 'null' },
  { event: 'ping', want: 'a string' },
  { event: [], want: 'empty' },
  { event: { source: 'secret' }, want: 'an object of source' },
  { event: { Records: [{ eventSource: 'aws:sqs', body: 'secret' }] }, want: 'an object of Records' },
  { event: { version: '1.0', httpMethod: 'GET', path: '/secret' }, want: 'of payload format 1.0' },
  { event: { version: '2.0', requestContext: null }, want: 'an object of version, requestContext' },
  { event: { ...request, version: '0' }, want: 'an object of version, requestContext' },
])('the event $event is no request: the invocation fails with one line', async ({ event, want }) => {
  const failure = serviceThrowing(() => new Error('secret'))(event, context);
  await expect(failure).rejects.toThrow(
    new TypeError(
      `The event is not an HTTP request of payload format 2.0, and nothing was done: it is ${want}`,
    ),
  );
});

function unreadable(): Error {
  return new Proxy(new Error('secret'), {
    get() {
      throw new Error('secret');
    },
  });
}
