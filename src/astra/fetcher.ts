import type { Agent as HttpAgent, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Fetcher, FetcherRequestInfo, FetcherResponseInfo } from '@datastax/astra-db-ts';
import { preconnect } from './preconnect.ts';

/** A transport for astra-db-ts that keeps its sockets open. */
export interface KeepAliveFetcher extends Required<Fetcher> {
  /** Opens a connection before the first call. If it fails, that call opens another one. */
  preconnect(url: string): void;
}

/** A socket that was opened earlier was already closed, and no byte of an answer arrived: the server has not processed the request. */
class DeadSocket extends Error {
  override readonly name = 'DeadSocket';
}

/**
 * Sends the client's calls over node:https, or over node:http for an `http:` endpoint.
 *
 * The global fetch would load undici at a cold start, and so would `import … from 'node:http'`, whose ES module
 * evaluates every lazy export. `process.getBuiltinModule` returns the module without loading undici.
 *
 * The server may close an idle socket, for example while the Lambda function is frozen. The next call on that socket
 * then fails; it is sent once more, at once, on a new socket.
 *
 * @param maxResponseBytes a longer response fails the call
 * @param maxSockets connections per host; further calls wait for one within their own time-out
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
  /** The socket of the last preconnect, whether a call uses it yet or not. */
  let preconnected: Socket | undefined;

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
        // A reused socket without any answer is probably dead, and so are the other idle ones.
        if (request.reusedSocket) dropIdleSockets(agent);
      }, timeout);

      function fail(error: Error): void {
        clearTimeout(timer);
        reject(error);
        request.destroy();
      }

      request.on('error', (error: NodeJS.ErrnoException) => {
        const isOld = request.reusedSocket || request.socket === preconnected;
        const isClosed = error.code === 'ECONNRESET' || error.code === 'EPIPE';
        fail(!response && isOld && isClosed ? new DeadSocket(error.message, { cause: error }) : error);
      });
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

    preconnect: function openBeforeCall(url) {
      preconnected = preconnect(transportOf(url).agent, url);
    },

    close: async function close() {
      preconnected?.destroy();
      for (const agent of agents.values()) agent.destroy();
      agents.clear();
    },
  };
}

/** Reads a whole body. If the connection ends before the body does, the stream emits an error ("aborted"). */
function read(answer: IncomingMessage, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    // Events, because iterating over the stream would take a sixth of a call's processor time.
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) reject(new Error(`The Data API answered more than ${most} bytes`));
      else chunks.push(chunk);
    });
    answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    answer.on('error', reject);
  });
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

function dropIdleSockets(agent: HttpAgent): void {
  for (const sockets of Object.values(agent.freeSockets)) {
    for (const socket of sockets ?? []) socket.destroy();
  }
}
