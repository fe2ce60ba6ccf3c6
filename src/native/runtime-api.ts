/** An event with its metadata, as the Runtime API delivers it. */
export interface Invocation {
  requestId: string;
  /** When Lambda times the invocation out, in epoch milliseconds. */
  deadline: number;
  functionArn: string;
  traceId: string | undefined;
  event: unknown;
}

/** A client of the Runtime API. It throws when a request is refused. */
export interface RuntimeApiClient {
  /** Waits for the next event, without a time-out. */
  next(): Promise<Invocation>;
  /**
   * Sends the answer, a JSON text. Lambda turns an answer of more than 6 MB into an error for the caller; the
   * invocation is then over, and no further error may be reported.
   *
   * @returns false if the answer was too large
   */
  respond(requestId: string, answer: string): Promise<boolean>;
  fail(requestId: string, error: unknown): Promise<void>;
  /** Reports that the function could not start. */
  failInit(error: unknown): Promise<void>;
}

export interface Exchange {
  status: number;
  /** Reads a header by its lower-case name. */
  header: (name: string) => string | undefined;
  body: string;
}

/** Sends a GET, or a POST if a body is given. It has no time-out, because a sandbox may be frozen for hours. */
export type Transport = (
  url: string,
  post?: { body: string; headers: Record<string, string> },
) => Promise<Exchange>;

/**
 * Creates a client of the Runtime API.
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
      if (status !== 200)
        throw new Error(`The Runtime API answered ${status} to the request for the next event`);
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

/** Sends over Bun's `fetch`, because loading its node:http would take 15 ms of a cold start. */
const overFetch: Transport = async (url, post) => {
  // Bun's own option `timeout`: by default its `fetch` gives up after five minutes.
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
