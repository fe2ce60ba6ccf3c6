import type { ClientRequest, Agent as HttpAgent, IncomingMessage } from 'node:http';
import type { Fetcher, FetcherRequestInfo, FetcherResponseInfo } from '@datastax/astra-db-ts';

/** The client's transport, on sockets that stay open. */
export interface KeepAliveFetcher extends Required<Fetcher> {
  /** Opens a connection ahead of the first call. It never fails: what it cannot do, that call will. */
  preconnect(url: string): Promise<void>;
}

/** How long, in milliseconds, a connection may take to open ahead of time. */
const PRECONNECT_TIMEOUT = 3_000;

/** A kept socket that turned out to be closed before a byte of the answer: the server has not seen the request. */
class DeadSocket extends Error {
  override readonly name = 'DeadSocket';
}

/**
 * Carries the client's calls over node:https, or node:http for an `http:` endpoint.
 *
 * The global fetch would cost a cold start the loading of undici, and so would `import … from 'node:http'`, whose ES
 * module reads every lazy export. `process.getBuiltinModule` gives the modules without that.
 *
 * A socket that the server closed while it lay idle (as it does while a Lambda function is frozen) is found out by
 * using it: such a call is sent once more, at once, on a fresh socket.
 *
 * @param maxResponseBytes an answer longer than this fails the call
 * @param maxSockets connections per host; further calls wait within their own time-out
 * @see https://nodejs.org/api/http.html#requestreusedsocket
 */
export function createFetcher({
  maxResponseBytes = 8 * 1024 * 1024,
  maxSockets = 128,
}: {
  maxResponseBytes?: number;
  maxSockets?: number;
} = {}): KeepAliveFetcher {
  const agents = new Map<string, HttpAgent>();

  function transportOf(url: string) {
    const scheme = url.startsWith('http:') ? 'node:http' : 'node:https';
    const module = process.getBuiltinModule(scheme);
    const agent = agents.get(scheme) ?? new module.Agent({ keepAlive: true, maxSockets });
    agents.set(scheme, agent);
    return { request: module.request, agent };
  }

  function send(info: FetcherRequestInfo, timeout: number): Promise<FetcherResponseInfo> {
    const { url, method, headers, body } = info;
    const { request: open, agent } = transportOf(url);
    return new Promise((resolve, reject) => {
      const request = open(url, { method, headers, agent });
      let response: IncomingMessage | undefined;
      const timer = setTimeout(() => {
        fail(info.mkTimeoutError());
        // A socket that swallows requests in silence has likely died with all that idled beside it.
        if (request.reusedSocket) dropIdleSockets(agent);
      }, timeout);

      function fail(error: Error): void {
        clearTimeout(timer);
        reject(error);
        request.destroy();
      }

      request.on('error', (error) =>
        fail(!response && isDeadSocket(request, error) ? deadSocket(error) : error),
      );
      request.on('response', (answer) => {
        response = answer;
        read(answer, maxResponseBytes).then((text) => {
          clearTimeout(timer);
          resolve(answerOf(url, answer, text));
        }, fail);
      });
      request.end(body);
    });
  }

  return {
    fetch: async function fetch(info) {
      const expiry = performance.now() + info.timeout;
      try {
        return await send(info, info.timeout);
      } catch (error) {
        if (!(error instanceof DeadSocket)) throw error;
        dropIdleSockets(transportOf(info.url).agent);
        return send(info, expiry - performance.now());
      }
    },

    preconnect: function preconnect(url) {
      const { request: open, agent } = transportOf(url);
      return new Promise((resolve) => {
        // Node closes the socket after a HEAD; the answer to this, whatever it is, is thrown away.
        const request = open(url, { method: 'OPTIONS', agent });
        const timer = setTimeout(() => request.destroy(), PRECONNECT_TIMEOUT);
        request.on('response', (answer) => answer.resume());
        request.on('error', () => {
          /* 'close' follows */
        });
        request.on('close', () => {
          clearTimeout(timer);
          resolve();
        });
        request.end();
      });
    },

    close: async function close() {
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
  };
}

/** Reads a body to its end. A body cut short by the connection's end is an error ("aborted") of the stream. */
async function read(answer: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Error(`The Data API answered more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answerOf(url: string, answer: IncomingMessage, body: string): FetcherResponseInfo {
  return {
    url,
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? '',
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
    httpVersion: 1,
    body,
  };
}

function isDeadSocket(request: ClientRequest, error: NodeJS.ErrnoException): boolean {
  return request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function deadSocket(cause: Error): DeadSocket {
  return new DeadSocket(cause.message, { cause });
}

function dropIdleSockets(agent: HttpAgent): void {
  for (const sockets of Object.values(agent.freeSockets)) {
    for (const socket of sockets ?? []) socket.destroy();
  }
}
