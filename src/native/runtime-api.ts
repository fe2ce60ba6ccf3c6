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
  /**
   * Hands over the answer, a JSON text. One of more than 6 MB is told to the caller as an error by Lambda itself: then
   * this invocation is over, and no error may be reported for it.
   *
   * @returns whether the answer was taken; false: it was too large
   */
  respond(requestId: string, answer: string): Promise<boolean>;
  fail(requestId: string, error: unknown): Promise<void>;
  /** Reports that the function could not start. */
  failInit(error: unknown): Promise<void>;
}

export interface Exchange {
  status: number;
  /** By lower-case name. */
  header: (name: string) => string | undefined;
  body: string;
}

/** One HTTP exchange: a GET, or a POST of what is given. It may take any time: a sandbox is frozen for hours. */
export type Transport = (
  url: string,
  post?: { body: string; headers: Record<string, string> },
) => Promise<Exchange>;

/**
 * Speaks to the Runtime API.
 *
 * @param address AWS_LAMBDA_RUNTIME_API, "host:port"
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export function runtimeApiClient(address: string, transport: Transport = overFetch): RuntimeApiClient {
  const root = `http://${address}/2018-06-01/runtime`;

  async function post(path: string, body: string, headers = {}): Promise<number> {
    const sent = { body, headers: { 'content-type': 'application/json', ...headers } };
    const { status } = await transport(`${root}/${path}`, sent);
    if (status !== 202 && status !== 413) throw new Error(`The Runtime API answered ${status} to ${path}`);
    return status;
  }

  async function report(path: string, error: unknown): Promise<void> {
    const { name: errorType, message: errorMessage, stack = '' } = asError(error);
    const stackTrace = stack.split('\n').slice(1, 20);
    const headers = { 'lambda-runtime-function-error-type': `Runtime.${errorType}` };
    await post(path, JSON.stringify({ errorType, errorMessage, stackTrace }), headers);
  }

  return {
    async next() {
      const { status, header, body } = await transport(`${root}/invocation/next`);
      if (status !== 200) throw new Error(`The Runtime API answered ${status} to the question for an event`);
      return {
        requestId: header('lambda-runtime-aws-request-id') ?? '',
        deadline: Number(header('lambda-runtime-deadline-ms')),
        functionArn: header('lambda-runtime-invoked-function-arn') ?? '',
        traceId: header('lambda-runtime-trace-id'),
        event: JSON.parse(body),
      };
    },
    respond: async (requestId, answer) => (await post(`invocation/${requestId}/response`, answer)) !== 413,
    fail: (requestId, error) => report(`invocation/${requestId}/error`, error),
    failInit: (error) => report('init/error', error),
  };
}

/** Bun's own fetch, which is there from the start: its node:http would cost 15 ms of a cold start. */
const overFetch: Transport = async (url, post) => {
  // `timeout` is Bun's: without it, it gives up after five minutes.
  const unlimited = { timeout: false } as RequestInit;
  const response = await fetch(url, { ...unlimited, ...(post && { method: 'POST', ...post }) });
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body: await response.text(),
  };
};

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
