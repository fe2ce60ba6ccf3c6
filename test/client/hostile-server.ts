import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One answer with arbitrary bytes and timing. */
export interface HostileAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Whether the server performs the request before it answers. */
  applies: boolean;
  timing: 'now' | 'drip' | 'never' | 'stop' | 'cut' | 'reset';
}

export interface HostileServer extends AsyncDisposable {
  url: string;
  /**
   * Prepares the answers to one call; the last one repeats.
   *
   * @returns its base URL, and records of the writes that the server received and performed
   */
  prepare(answers: readonly HostileAnswer[]): PreparedCall;
}

export interface PreparedCall {
  baseUrl: string;
  requests: { method: string; key: string | undefined; body: string }[];
  /** Orders by key, as the service stores them. */
  placed: Set<string>;
}

/** A server that sends any bytes on real sockets, valid HTTP or not. */
export async function openHostileServer(): Promise<HostileServer> {
  const calls: (PreparedCall & { answers: readonly HostileAnswer[] })[] = [];
  const server = createServer(async (request, response) => {
    const [, index, ...rest] = (request.url ?? '').split('/');
    const call = calls[Number(index)];
    if (!call) return void response.writeHead(404).end();
    let body = '';
    for await (const chunk of request) body += chunk;
    const key = request.headers['idempotency-key'] as string | undefined;
    call.requests.push({ method: `${request.method} ${rest.join('/')}`, key, body });
    const answer = call.answers[call.requests.length - 1] ?? call.answers.at(-1);
    if (!answer) return;
    if (answer.applies && key !== undefined) call.placed.add(key);
    // The response of a second request on a connection has no socket, because the first is never ended.
    write(request.socket, answer);
  });
  server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    prepare(answers) {
      const call = { baseUrl: `${url}/${calls.length}`, requests: [], placed: new Set<string>(), answers };
      calls.push(call);
      return call;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function write(socket: Socket, { status, headers, body, timing }: HostileAnswer): void {
  if (timing === 'never') return;
  if (timing === 'reset') return void socket.resetAndDestroy();
  const length = { 'content-length': String(Buffer.byteLength(body)), ...headers };
  const head = Object.entries(length).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.from(`HTTP/1.1 ${status} x\r\n${head.join('')}\r\n${body}`);
  if (timing === 'now') return void socket.write(bytes);
  const half = Math.ceil(bytes.length / 2);
  socket.write(bytes.subarray(0, half));
  if (timing === 'cut') setTimeout(() => socket.destroy(), 5);
  if (timing === 'drip') setTimeout(() => socket.write(bytes.subarray(half)), 20);
}
