import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher } from '../../src/astra/fetcher.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => void server.close());
  if ('closeAllConnections' in server) closing.push(() => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serve(listener: RequestListener) {
  const sockets = new Set<Socket>();
  const server = createServer(listener);
  server.on('connection', (socket) => sockets.add(socket));
  return { url: await listen(server), sockets, server };
}

function startFetcher(options: Parameters<typeof createFetcher>[0] = {}) {
  const fetcher = createFetcher(options);
  closing.push(() => fetcher.close());
  return fetcher;
}

const timedOut = new Error('timed out');

function post(url: string, { body = '{}', timeout = 2_000 } = {}) {
  const headers = { 'content-type': 'application/json', token: 't' };
  return {
    url,
    body,
    method: 'POST' as const,
    headers,
    forceHttp1: false,
    timeout,
    mkTimeoutError: () => timedOut,
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('a call', () => {
  test('sends method, headers and body, and returns status, headers and body', async () => {
    const { url } = await serve(async (request, response) => {
      const seen = {
        method: request.method,
        url: request.url,
        token: request.headers['token'],
        body: await textOf(request),
      };
      response
        .writeHead(418, { 'x-seen': 'yes', 'content-type': 'application/json' })
        .end(JSON.stringify(seen));
    });
    const answer = await startFetcher().fetch(post(`${url}/v1/ks`, { body: '{"a":"é😀"}' }));
    expect(answer).toMatchObject({
      status: 418,
      statusText: "I'm a Teapot",
      httpVersion: 1,
      url: `${url}/v1/ks`,
      headers: { 'x-seen': 'yes' },
    });
    expect(JSON.parse(answer.body ?? '')).toEqual({
      method: 'POST',
      url: '/v1/ks',
      token: 't',
      body: '{"a":"é😀"}',
    });
  });

  test('decodes a text that is split inside a character', async () => {
    const { url } = await serve((_, response) => {
      const bytes = Buffer.from('"😀"');
      response.write(bytes.subarray(0, 3));
      setTimeout(() => response.end(bytes.subarray(3)), 20);
    });
    expect((await startFetcher().fetch(post(url))).body).toBe('"😀"');
  });

  test('opens at most maxSockets, further calls wait', async () => {
    const { url, sockets } = await serve((_, response) => setTimeout(() => response.end('{}'), 5));
    const fetcher = startFetcher({ maxSockets: 3 });
    await Promise.all(Array.from({ length: 30 }, () => fetcher.fetch(post(url))));
    expect(sockets.size).toBe(3);
  });
});

describe('a time-out', () => {
  test.for<{ name: string; listener: RequestListener }>([
    { name: 'no answer', listener: () => {} },
    { name: 'an answer that stops', listener: (_, response) => void response.write('{') },
    {
      name: 'an answer that arrives byte by byte',
      listener: (_, response) => {
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      },
    },
  ])("$name throws the client's time-out error, and closes the socket", async ({ listener }) => {
    const { url, sockets } = await serve(listener);
    const started = performance.now();
    await expect(startFetcher().fetch(post(url, { timeout: 100 }))).rejects.toBe(timedOut);
    expect(performance.now() - started).toBeLessThan(1_500);
    const [socket] = sockets;
    // `once` would reject for ECONNRESET, with which the socket may be closed.
    if (socket && !socket.closed) await new Promise((resolve) => socket.on('close', resolve));
  });
});

describe('an answer', () => {
  test('longer than the bound throws', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(2_000)));
    await expect(startFetcher({ maxResponseBytes: 1_000 }).fetch(post(url))).rejects.toThrow(
      'more than 1000 bytes',
    );
  });

  test.for([
    { name: 'cut short', head: 'content-length: 100\r\n' },
    { name: 'cut short between chunks', head: 'transfer-encoding: chunked\r\n' },
  ])('$name throws instead of returning a short text', async ({ head }) => {
    const chunk = head.startsWith('transfer') ? '2\r\n{}\r\n' : '{}';
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n${head}\r\n${chunk}`));
    });
    await expect(startFetcher().fetch(post(await listen(server)))).rejects.toThrow();
  });
});

describe('a broken keep-alive socket', () => {
  /** Answers one call per connection, and closes the connection at the next call, as after a frozen sandbox. */
  async function serveOnceThenReset() {
    const seen = { connections: 0, requests: 0 };
    const server = createTcpServer((socket) => {
      seen.connections += 1;
      let answered = false;
      socket.on('error', () => {});
      socket.on('data', () => {
        seen.requests += 1;
        if (answered) return socket.resetAndDestroy();
        answered = true;
        return socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\n{}');
      });
    });
    return { url: await listen(server), seen };
  }

  test('is replaced at once, and the call succeeds', async () => {
    const { url, seen } = await serveOnceThenReset();
    const fetcher = startFetcher();
    await Promise.all([1, 2, 3].map(() => fetcher.fetch(post(url))));
    expect(seen).toEqual({ connections: 3, requests: 3 });
    // All three idle sockets are broken; after the first failure the call gets a new socket, not another idle one.
    expect((await fetcher.fetch(post(url))).status).toBe(200);
    expect(seen).toEqual({ connections: 4, requests: 5 });
  });

  test('does not retry when a new socket is reset', async () => {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      socket.on('error', () => {});
      socket.once('data', () => socket.resetAndDestroy());
    });
    await expect(startFetcher().fetch(post(await listen(server)))).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    expect(connections).toBe(1);
  });

  test('does not retry after the first byte of the answer', async () => {
    let requests = 0;
    const server = createTcpServer((socket) => {
      let first = true;
      socket.on('error', () => {});
      socket.on('data', () => {
        requests += 1;
        if (first) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
        else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{', () => socket.resetAndDestroy());
        first = false;
      });
    });
    const url = await listen(server);
    const fetcher = startFetcher();
    await fetcher.fetch(post(url));
    await expect(fetcher.fetch(post(url))).rejects.toThrow();
    expect(requests).toBe(2);
  });

  test('a time-out on it closes the other idle sockets', async () => {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      let answered = false;
      socket.on('error', () => {});
      socket.on('data', () => {
        if (!answered) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
        answered = true;
      });
    });
    const url = await listen(server);
    const fetcher = startFetcher();
    await Promise.all([1, 2, 3].map(() => fetcher.fetch(post(url))));
    await expect(fetcher.fetch(post(url, { timeout: 50 }))).rejects.toBe(timedOut);
    expect((await fetcher.fetch(post(url))).status).toBe(200);
    expect(connections).toBe(4);
  });
});

describe('a connection that was opened before the call', () => {
  /** Waits until the server has this many connections. */
  const connected = (sockets: Set<Socket>, count: number) =>
    expect.poll(() => sockets.size, { interval: 5 }).toBe(count);
  const answering: RequestListener = (_, response) => response.end('{}');

  test('is used by the calls, one after the other', async () => {
    const { url, sockets } = await serve(answering);
    const fetcher = startFetcher();
    fetcher.preconnect(url);
    await connected(sockets, 1);
    for (let count = 0; count < 5; count += 1) await fetcher.fetch(post(url));
    expect(sockets.size).toBe(1);
  });

  test('is used by a call that begins before it is open, and not by a simultaneous one', async () => {
    const { url, sockets } = await serve((_, response) => setTimeout(() => response.end('{}'), 50));
    const fetcher = startFetcher();
    fetcher.preconnect(url);
    await fetcher.fetch(post(url));
    expect(sockets.size).toBe(1);
    await Promise.all([fetcher.fetch(post(url)), fetcher.fetch(post(url))]);
    expect(sockets.size).toBe(2);
  });

  test('is not used for another server', async () => {
    const [one, other] = [await serve(answering), await serve(answering)];
    const fetcher = startFetcher();
    fetcher.preconnect(one.url);
    await fetcher.fetch(post(other.url));
    await connected(one.sockets, 1);
    await fetcher.fetch(post(one.url));
    expect([one.sockets.size, other.sockets.size]).toEqual([1, 1]);
  });

  test('that the server has closed is replaced', async () => {
    const { url, sockets } = await serve(answering);
    const fetcher = startFetcher();
    fetcher.preconnect(url);
    await connected(sockets, 1);
    for (const socket of sockets) socket.destroy();
    expect((await fetcher.fetch(post(url))).status).toBe(200);
    expect(sockets.size).toBe(2);
  });

  test('that is reset by the call is replaced, and the call succeeds', async () => {
    let connections = 0;
    const server = createTcpServer((socket) => {
      connections += 1;
      const first = connections === 1;
      socket.on('error', () => {});
      socket.once('data', () => {
        if (first) socket.resetAndDestroy();
        else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
      });
    });
    const url = await listen(server);
    const fetcher = startFetcher();
    fetcher.preconnect(url);
    expect((await fetcher.fetch(post(url))).status).toBe(200);
    expect(connections).toBe(2);
  });

  test('that fails is ignored', async () => {
    const fetcher = startFetcher();
    fetcher.preconnect('http://127.0.0.1:1');
    fetcher.preconnect('http://[::1]:1');
    await expect(fetcher.fetch(post('http://127.0.0.1:1'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is closed with the fetcher', async () => {
    const { url, sockets } = await serve(answering);
    const fetcher = startFetcher();
    fetcher.preconnect(url);
    await connected(sockets, 1);
    await fetcher.close();
    const [socket] = sockets;
    await expect.poll(() => socket?.closed).toBe(true);
  });
});
