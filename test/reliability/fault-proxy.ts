import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * The faults of a call between client and Data API. `Before`: the server did not receive the call. `After`: the server
 * has performed it and only the answer is lost or wrong, so the outcome is unknown.
 */
export const faults = {
  resetBefore: { applied: false },
  resetAfter: { applied: true },
  hangBefore: { applied: false },
  hangAfter: { applied: true },
  drip: { applied: true },
  truncated: { applied: true },
  htmlWith200: { applied: false },
  htmlWith200After: { applied: true },
  status429: { applied: false },
  status500: { applied: false },
  status503: { applied: false },
  status503After: { applied: true },
  writeTimeout: { applied: false },
  writeTimeoutAfter: { applied: true },
  compareAndSetFailed: { applied: false },
  compareAndSetFailedAfter: { applied: true },
  concurrentOperations: { applied: false },
  overloaded: { applied: false },
  lostRace: { applied: false },
  lostRaceAfter: { applied: true },
  deadSocket: { applied: true },
} as const;
export type Fault = keyof typeof faults;
export const allFaults = Object.keys(faults) as Fault[];

/** Errors of the Data API's database family, sent with HTTP 200. */
const ERROR_CODES: Partial<Record<Fault, string>> = {
  writeTimeout: 'TIMEOUT_WRITING_DATA',
  writeTimeoutAfter: 'TIMEOUT_WRITING_DATA',
  compareAndSetFailed: 'FAILED_COMPARE_AND_SET',
  compareAndSetFailedAfter: 'FAILED_COMPARE_AND_SET',
  concurrentOperations: 'FAILED_CONCURRENT_OPERATIONS',
  overloaded: 'OVERLOADED',
};

/** Only a compare-and-set can lose a race; other commands get no fault. */
const OF_COMPARE_AND_SET: readonly Fault[] = ['lostRace', 'lostRaceAfter'];
const LOST = { data: { document: null }, status: { matchedCount: 1, modifiedCount: 0 } };

export interface ProxiedCall {
  /** Counted from 0 since the proxy was opened. */
  index: number;
  /** The command: "findOneAndUpdate". */
  command: string;
}

export interface FaultProxy extends AsyncDisposable {
  url: string;
  /** Selects the fault of a call; none by default. */
  plan: (call: ProxiedCall) => Fault | undefined;
  /** The URL that calls are forwarded to; set once it is known. */
  upstream: string;
  calls: ProxiedCall[];
}

/** An HTTP proxy in front of the Data API that simulates faults on real sockets. */
export async function openFaultProxy(): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void handle(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plan: () => undefined,
    upstream: '',
    calls: [],
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const call = { index: proxy.calls.length, command: commandOf(body) };
    proxy.calls.push(call);
    const planned = proxy.plan(call);
    const spared = planned && OF_COMPARE_AND_SET.includes(planned) && call.command !== 'findOneAndUpdate';
    const fault = spared ? undefined : planned;
    const answer =
      fault === undefined || faults[fault].applied
        ? await forward(proxy.upstream, request, body).catch(() => undefined)
        : undefined;
    if (fault !== undefined)
      return applyFault(fault, request.socket, response, answer ?? { status: 200, body: Buffer.from('{}') });
    if (!answer) return void request.socket.resetAndDestroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  }

  return proxy;
}

/** The command of a Data API call: the first member of its body. */
function commandOf(body: Buffer): string {
  return body.length === 0 ? '' : (Object.keys(JSON.parse(body.toString()))[0] ?? '');
}

function applyFault(
  fault: Fault,
  socket: Socket,
  response: ServerResponse,
  { status, body }: { status: number; body: Buffer },
): void {
  const json = { 'content-type': 'application/json' };
  switch (fault) {
    case 'resetBefore':
    case 'resetAfter':
      socket.resetAndDestroy();
      return;
    case 'hangBefore':
    case 'hangAfter':
      return;
    case 'drip': {
      response.writeHead(200, { ...json, 'content-length': body.length });
      let sent = 0;
      const drop = setInterval(() => {
        if (socket.destroyed || sent >= body.length) clearInterval(drop);
        else response.write(body.subarray(sent, ++sent));
      }, 50);
      return;
    }
    case 'truncated':
      response.writeHead(200, json).end(body.subarray(0, Math.floor(body.length / 2)));
      return;
    case 'htmlWith200':
    case 'htmlWith200After':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>secret-of-the-inside</h1>');
      return;
    case 'status429':
    case 'status500':
    case 'status503':
    case 'status503After':
      response.writeHead(Number(fault.slice(6, 9)), json).end('{"message":"secret-of-the-inside"}');
      return;
    case 'lostRace':
    case 'lostRaceAfter':
      response.writeHead(200, json).end(JSON.stringify(LOST));
      return;
    case 'deadSocket':
      // As after a frozen sandbox: the server has closed the keep-alive connection and the client does not know it.
      response.writeHead(status, json).end(body, () => setImmediate(() => socket.resetAndDestroy()));
      return;
    default: {
      const error = {
        family: 'SERVER',
        scope: 'DATABASE',
        errorCode: ERROR_CODES[fault],
        message: 'secret-of-the-inside',
      };
      response.writeHead(200, json).end(JSON.stringify({ errors: [{ ...error, title: 'x', id: 'x' }] }));
    }
  }
}

function forward(upstream: string, { method, url, headers }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    const { hostname, port } = new URL(upstream);
    const request = httpRequest({
      hostname,
      port,
      method,
      path: url,
      headers: { ...headers, host: hostname },
    });
    request.on('error', reject);
    request.on('response', async (response) => {
      resolve({ status: response.statusCode ?? 500, body: await bytesOf(response) });
    });
    request.end(body);
  });
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Pseudo-random numbers in [0, 1) of a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
