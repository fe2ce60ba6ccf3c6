import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listenGateway } from '../../../src/local/gateway/listen.ts';
import { startGateway } from './gateway-fixture.ts';
import { sendRaw } from './raw-http.ts';

/** A request whose head has exactly that many bytes, without the final empty line. */
function headOf(bytes: number): string {
  const head = 'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Pad: \r\n';
  return `${head.replace('X-Pad: ', `X-Pad: ${'x'.repeat(bytes - head.length)}`)}\r\n`;
}

it.each([
  { given: 10_240, want: 200 },
  { given: 10_241, want: 431 },
  { given: 50_000, want: 431 },
])('returns $want for a head of $given bytes', async ({ given, want }) => {
  const { url } = await startGateway();
  const { status, body } = await sendRaw(url, headOf(given));
  expect(status).toBe(want);
  if (want === 431) expect(JSON.parse(body)).toEqual({ message: 'Request Header Fields Too Large' });
});

it.each([
  { given: 10 * 1024 * 1024, want: 200 },
  { given: 10 * 1024 * 1024 + 1, want: 413 },
])('returns $want for a body of $given bytes', async ({ given, want }) => {
  const { url, calls } = await startGateway();
  const response = await fetch(`${url}/x`, { method: 'POST', body: new Uint8Array(given) });
  expect(response.status).toBe(want);
  if (want === 413) expect(await response.json()).toEqual({ message: 'Request Entity Too Large' });
  expect(calls).toHaveLength(want === 200 ? 1 : 0);
});

it('returns 413 for an endless body before its end', async () => {
  const { url } = await startGateway();
  const { hostname, port } = new URL(url);
  const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(0x100000), Buffer.from('\r\n')]);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n');
      // One after the other, so that the answer can arrive between two chunks.
      const more = (error?: Error | null) => {
        if (!error && socket.writable) socket.write(chunk, more);
      };
      more();
    });
    socket.on('error', () => {});
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
  });
  expect(answer).toMatch(/^HTTP\/1.1 413 .*{"message":"Request Entity Too Large"}$/s);
});

it('returns 400 for bytes that are not HTTP', async () => {
  const { url } = await startGateway();
  expect(await sendRaw(url, 'hello?\r\n\r\n')).toMatchObject({
    status: 400,
    body: '{"message":"Bad Request"}',
  });
});

it.each([
  { given: 'a head', text: 'GET /health HTTP/1.1\r\nX-Slow: ' },
  { given: 'a body', text: 'POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nabc' },
])('closes a connection that does not complete $given', async ({ text }) => {
  const { url, calls } = await startGateway({ listen: { headersTimeout: 100, requestTimeout: 200 } });
  expect(await sendRaw(url, text)).toMatchObject({ status: 408, body: '{"message":"Request Timeout"}' });
  expect(calls).toHaveLength(0);
});

it.each([
  { given: 'no Host', text: 'GET /health HTTP/1.1\r\n\r\n', want: [400, 'Bad Request'] },
  {
    given: 'no Host beside an absolute-form target',
    text: 'GET http://x/health HTTP/1.1\r\n\r\n',
    want: [400, 'Bad Request'],
  },
  {
    given: 'two Hosts',
    text: 'GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n',
    want: [400, 'Bad Request'],
  },
  {
    given: 'an expectation it cannot meet',
    text: 'GET /health HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\n\r\n',
    want: [417, 'Expectation Failed'],
  },
])('returns $want for $given in the format of its messages', async ({ text, want: [status, message] }) => {
  const { url, calls } = await startGateway();
  expect(await sendRaw(url, text)).toMatchObject({ status, body: JSON.stringify({ message }) });
  expect(calls).toHaveLength(0);
});

it('serves HTTP/1.0 without Host', async () => {
  const { url } = await startGateway();
  expect((await sendRaw(url, 'GET /health HTTP/1.0\r\n\r\n')).status).toBe(200);
});

it.each([
  { given: 'http://shop.example:8080/health?a=1', want: ['/health', 'a=1', 'shop.example:8080'] },
  { given: 'HTTP://shop.example/health', want: ['/health', '', 'shop.example'] },
])('serves the absolute-form target $given', async ({ given, want }) => {
  const { url, calls } = await startGateway();
  const head = `GET ${given} HTTP/1.1\r\nHost: proxy.example\r\nConnection: close\r\n\r\n`;
  expect((await sendRaw(url, head)).status).toBe(200);
  const { rawPath, rawQueryString, headers } = calls[0]?.event ?? {};
  expect([rawPath, rawQueryString, headers?.['host']]).toEqual(want);
});

it('completes a running request when it closes, and accepts no other', async () => {
  const { promise: release, resolve } = Promise.withResolvers<void>();
  const { url, close, calls } = await startGateway({
    handler: async () => {
      await release;
      return { statusCode: 200, body: 'late' };
    },
  });
  const running = fetch(`${url}/health`);
  while (calls.length === 0) await sleep(5);
  const closed = close();
  await expect(fetch(`${url}/health`)).rejects.toThrow();
  resolve();
  expect(await (await running).text()).toBe('late');
  await closed;
});

it('ends connections after its grace period', async () => {
  const { url, close, calls } = await startGateway({
    handler: () => new Promise(() => {}),
    listen: { grace: 50 },
  });
  const running = fetch(`${url}/health`);
  const refused = expect(running).rejects.toThrow();
  while (calls.length === 0) await sleep(5);
  await close();
  await refused;
});

it('rejects when the port is in use', async () => {
  const { url, gateway } = await startGateway();
  await expect(listenGateway(gateway, { port: Number(new URL(url).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

it('reports the requests that it refused itself', async () => {
  const refusals: unknown[] = [];
  const { url } = await startGateway({ onRefusal: (refusal) => refusals.push(refusal) });
  const response = await fetch(`${url}/orders`);
  await fetch(`${url}/health`);
  expect(refusals).toEqual([
    { requestId: response.headers.get('apigw-requestid'), method: 'GET', status: 401 },
  ]);
});
