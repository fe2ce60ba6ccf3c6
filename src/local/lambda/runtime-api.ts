import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Lambda's Runtime API, in front of one function. */
export interface RuntimeApi {
  /** "127.0.0.1:4711", for AWS_LAMBDA_RUNTIME_API. */
  address: string;
  /** Resolves when the function first requests an event; rejects with a FunctionError when its init failed. */
  started: Promise<void>;
  /** Queues an event, because a sandbox runs one at a time; resolves to the answer. Rejects with a FunctionError. */
  invoke(event: unknown, options?: InvokeOptions): Promise<unknown>;
  /** Rejects all pending invocations and closes the server. */
  close(reason?: Error): Promise<void>;
}

export interface InvokeOptions {
  requestId?: string;
  /** The time-out that the function is given, in milliseconds from when it gets the event. */
  timeout?: number;
  traceId?: string;
}

/** The error that a function reported. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  readonly type: string;

  constructor({ errorType = 'Unknown', errorMessage = '' }: { errorType?: string; errorMessage?: string }) {
    super(errorMessage);
    this.type = errorType;
  }
}

interface Invocation {
  requestId: string;
  timeout: number;
  traceId: string | undefined;
  event: string;
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

/** The longest answer in bytes: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const LARGEST_RESPONSE = 6_291_556;
/** The error that Lambda reports for a longer answer. */
const TOO_LARGE = {
  errorType: 'Function.ResponseSizeTooLarge',
  errorMessage: `Response payload size exceeded maximum allowed payload size (${LARGEST_RESPONSE} bytes).`,
};
const FUNCTION_ARN = 'arn:aws:lambda:local:000000000000:function:local';

/**
 * Serves the Runtime API on a free port of this machine.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export async function listenRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  const started = Promise.withResolvers<void>();
  // Prevents an unhandled rejection if nobody awaits `started`.
  started.promise.catch(() => {});
  let idle: ServerResponse | undefined;

  function deliverNext(): void {
    const invocation = idle && waiting.shift();
    if (!idle || !invocation) return;
    running.set(invocation.requestId, invocation);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.requestId,
      'lambda-runtime-deadline-ms': Date.now() + invocation.timeout,
      'lambda-runtime-invoked-function-arn': FUNCTION_ARN,
      ...(invocation.traceId && { 'lambda-runtime-trace-id': invocation.traceId }),
    });
    idle.end(invocation.event);
    idle = undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.replace('/2018-06-01/runtime/', '') ?? '';
    if (request.method === 'GET' && path === 'invocation/next') {
      idle = response;
      started.resolve();
      return deliverNext();
    }
    const bytes = await buffer(request);
    const body = bytes.toString('utf8');
    if (path === 'init/error') {
      started.reject(new FunctionError(JSON.parse(body)));
      return accept(response);
    }
    const [, requestId = '', kind] = path.match(/^invocation\/([^/]+)\/(response|error)$/) ?? [];
    const invocation = running.get(requestId);
    // After its one answer, the function may only request the next event.
    if (kind && running.size === 0) return refuse(response, 403, 'InvalidStateTransition');
    if (request.method !== 'POST' || !invocation) return refuse(response, 400, 'InvalidRequestID');
    running.delete(requestId);
    if (kind === 'response' && bytes.length > LARGEST_RESPONSE) {
      invocation.reject(new FunctionError(TOO_LARGE));
      return refuse(response, 413, 'RequestEntityTooLarge');
    }
    accept(response);
    if (kind === 'response') invocation.resolve(JSON.parse(body));
    else invocation.reject(new FunctionError(JSON.parse(body)));
  }

  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    serve(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    started: started.promise,
    invoke(event, { requestId = randomUUID(), timeout = 6_000, traceId } = {}) {
      return new Promise((resolve, reject) => {
        waiting.push({ requestId, timeout, traceId, event: JSON.stringify(event), resolve, reject });
        deliverNext();
      });
    },
    close(reason = new Error('The Runtime API closed')) {
      started.reject(reason);
      for (const { reject } of [...waiting.splice(0), ...running.values()]) reject(reason);
      running.clear();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function accept(response: ServerResponse): void {
  response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
}

function refuse(response: ServerResponse, status: number, errorType: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errorMessage: 'Refused', errorType }));
}
