import type { IncomingMessage } from 'node:http';

/** One event, as the Runtime API hands it over. */
export interface Invocation {
  requestId: string;
  /** Epoch milliseconds at which Lambda ends the function. */
  deadline: number;
  functionArn: string;
  traceId: string | undefined;
  event: unknown;
}

/** The Runtime API as a runtime uses it. What it refuses is thrown. */
export interface RuntimeApiClient {
  /** The next event, however long it takes to come. */
  next(): Promise<Invocation>;
  respond(requestId: string, answer: unknown): Promise<void>;
  fail(requestId: string, error: unknown): Promise<void>;
  /** Reports that the function could not start. */
  failInit(error: unknown): Promise<void>;
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/**
 * Speaks to the Runtime API over one connection that stays open, and without a time-out of its own: the sandbox may be
 * frozen for hours between two events.
 *
 * @param address AWS_LAMBDA_RUNTIME_API, "host:port"
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export function runtimeApiClient(address: string): RuntimeApiClient {
  const { Agent, request: open } = process.getBuiltinModule('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  function call(method: string, path: string, body = '', headers = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const url = `http://${address}/2018-06-01/runtime/${path}`;
      const length = { 'content-length': Buffer.byteLength(body) };
      const request = open(url, { method, agent, headers: { ...headers, ...(method === 'POST' && length) } });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body: Buffer.concat(chunks).toString('utf8') });
        });
      });
      request.end(body);
    });
  }

  async function post(path: string, body: string, headers = {}): Promise<void> {
    const { status } = await call('POST', path, body, { 'content-type': 'application/json', ...headers });
    if (status !== 202) throw new Error(`The Runtime API answered ${status} to ${path}`);
  }

  function report(path: string, error: unknown): Promise<void> {
    const { name: errorType, message: errorMessage, stack = '' } = asError(error);
    const stackTrace = stack.split('\n').slice(1, 20);
    const headers = { 'lambda-runtime-function-error-type': `Runtime.${errorType}` };
    return post(path, JSON.stringify({ errorType, errorMessage, stackTrace }), headers);
  }

  return {
    async next() {
      const { status, headers, body } = await call('GET', 'invocation/next');
      if (status !== 200) throw new Error(`The Runtime API answered ${status} to the question for an event`);
      const header = (name: string) => headers[`lambda-runtime-${name}`]?.toString();
      return {
        requestId: header('aws-request-id') ?? '',
        deadline: Number(header('deadline-ms')),
        functionArn: header('invoked-function-arn') ?? '',
        traceId: header('trace-id'),
        event: JSON.parse(body),
      };
    },
    respond: (requestId, answer) =>
      post(`invocation/${requestId}/response`, JSON.stringify(answer) ?? 'null'),
    fail: (requestId, error) => report(`invocation/${requestId}/error`, error),
    failInit: (error) => report('init/error', error),
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
