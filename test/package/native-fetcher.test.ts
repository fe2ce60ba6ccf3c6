import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../src/native/fetcher.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const timedOut = new Error('timed out');
const post = (url: string, { body = '{}', timeout = 2_000 } = {}) => ({
  url,
  body,
  timeout,
  method: 'POST' as const,
  headers: { 'content-type': 'application/json', token: 't' },
  forceHttp1: false,
  mkTimeoutError: () => timedOut,
});

test('sends method, headers and body, and returns status, headers and body', async () => {
  const url = await serve(async (request, response) => {
    const body = await text(request);
    response.writeHead(207, { 'x-answer': 'a' });
    response.end(`${request.method} ${request.headers['token']} ${body} ü`);
  });
  const answer = await createFetcher().fetch(post(`${url}/v1`, { body: '{"a":1}' }));
  expect(answer).toMatchObject({ status: 207, httpVersion: 1, headers: { 'x-answer': 'a' } });
  expect(answer.body).toBe('POST t {"a":1} ü');
});

test("throws the client's time-out error, during the head and during the body", async () => {
  const silent = await serve(() => {});
  await expect(createFetcher().fetch(post(silent, { timeout: 50 }))).rejects.toBe(timedOut);
  const stalled = await serve((_, response) => void response.write('{'));
  await expect(createFetcher().fetch(post(stalled, { timeout: 50 }))).rejects.toBe(timedOut);
});

test('throws for an answer that is too long or cut short', async () => {
  const long = await serve((_, response) => void response.end('x'.repeat(2_000)));
  await expect(createFetcher({ maxResponseBytes: 1_000 }).fetch(post(long))).rejects.toThrow(
    'more than 1000',
  );
  const cut = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(createFetcher().fetch(post(cut))).rejects.toThrow();
});

test('returns redirects as answers, and preconnect never throws', async () => {
  const url = await serve((_, response) => void response.writeHead(302, { location: '/elsewhere' }).end());
  expect(await createFetcher().fetch(post(url))).toMatchObject({ status: 302 });
  createFetcher().preconnect('http://127.0.0.1:1');
});
