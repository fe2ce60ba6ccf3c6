import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { startGateway } from './gateway-fixture.ts';

const cases: { given: string; result: unknown; want: { status: number; headers?: object; body: string } }[] =
  [
    {
      given: 'a structured result',
      result: { statusCode: 201, headers: { Location: '/orders/1', 'X-Count': 3 }, body: '{"é":1}' },
      want: {
        status: 201,
        headers: {
          location: '/orders/1',
          'x-count': '3',
          'content-type': 'text/plain; charset=utf-8',
          'content-length': '8',
        },
        body: '{"é":1}',
      },
    },
    {
      given: 'base64',
      result: {
        statusCode: 200,
        headers: { 'content-type': 'image/png' },
        body: 'aGVsbG8=',
        isBase64Encoded: true,
      },
      want: { status: 200, headers: { 'content-type': 'image/png', 'content-length': '5' }, body: 'hello' },
    },
    {
      given: 'a status and nothing else',
      result: { statusCode: 204 },
      want: { status: 204, body: '' },
    },
    {
      given: '304 with headers',
      result: { statusCode: 304, headers: { ETag: '"1"' } },
      want: { status: 304, headers: { etag: '"1"' }, body: '' },
    },
    {
      given: 'an object without statusCode',
      result: { hello: 'world' },
      want: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"hello":"world"}' },
    },
    {
      given: 'a text',
      result: 'hello',
      want: { status: 200, headers: { 'content-type': 'application/json' }, body: 'hello' },
    },
    { given: 'nothing', result: undefined, want: { status: 200, body: 'null' } },
    ...[
      { given: 'a status that is none', result: { statusCode: 'ok' } },
      { given: 'a status out of range', result: { statusCode: 700 } },
      { given: 'a body that is no text', result: { statusCode: 200, body: { a: 1 } } },
      { given: 'headers that are none', result: { statusCode: 200, headers: 'x' } },
      { given: 'more than Lambda returns', result: { statusCode: 200, body: 'x'.repeat(6_291_557) } },
    ].map((broken) => ({ ...broken, want: { status: 500, body: '{"message":"Internal Server Error"}' } })),
  ];

it.each(cases)('answers with the result: $given', async ({ result, want }) => {
  const { url } = await startGateway({ handler: async () => result });
  const response = await fetch(`${url}/health`);
  expect(response.status).toBe(want.status);
  expect(Object.fromEntries(response.headers)).toMatchObject(want.headers ?? {});
  expect(await response.text()).toBe(want.body);
});

it.each(['GET', 'HEAD'])('sends header values in Latin-1, whatever the body: %s', async (method) => {
  const headers = { 'x-name': 'café', 'content-type': 'text/plain; charset=utf-8' };
  const { url } = await startGateway({ handler: async () => ({ statusCode: 200, headers, body: 'ü' }) });
  const { port } = new URL(url);
  const socket = connect({ port: Number(port), host: '127.0.0.1' });
  socket.end(`${method} /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
  const answer = await buffer(socket);
  expect(answer.includes(Buffer.from('x-name: café\r\n', 'latin1'))).toBe(true);
  if (method === 'GET') expect(answer.subarray(-4)).toEqual(Buffer.from('\r\nü', 'utf8'));
});

it('turns each cookie into a header', async () => {
  const { url } = await startGateway({
    handler: async () => ({ statusCode: 200, cookies: ['a=1; Path=/', 'b=2'] }),
  });
  expect((await fetch(`${url}/health`)).headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
});

it('returns 500 without details when the handler throws, and logs the error', async () => {
  const errors: unknown[] = [];
  const thrown = new Error('secret');
  const { url } = await startGateway({
    handler: async () => Promise.reject(thrown),
    onError: (error) => errors.push(error),
  });
  const response = await fetch(`${url}/health`);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ message: 'Internal Server Error' });
  expect(errors).toEqual([thrown]);
});

it.each([
  { given: { functionTimeout: 50 }, want: { status: 500, message: 'Internal Server Error' } },
  { given: { integrationTimeout: 50 }, want: { status: 503, message: 'Service Unavailable' } },
])('returns $want.status for $given', async ({ given, want }) => {
  const { url } = await startGateway({ ...given, handler: () => new Promise(() => {}) });
  const response = await fetch(`${url}/health`);
  expect(response.status).toBe(want.status);
  expect(await response.json()).toEqual({ message: want.message });
});
