import type { ProblemCode, ProblemDetails } from './operation-types.ts';

/** A problem that the client makes itself. */
interface OwnProblem<Code extends string> {
  code: Code;
  title: string;
  /** The response's status; 0 without a response. */
  status: number;
  detail: string;
  /** The Retry-After header in seconds. */
  retryAfter?: number;
  errors?: undefined;
}

/**
 * The problem of a failed call, in one form for failures of the service, its gateway, the network and the client.
 * `code` is one of a closed set.
 *
 * @example
 * function sentence(problem: CallProblem): string {
 *   if (problem.code === 'network' || problem.code === 'timeout') return 'Please try again.';
 *   if (problem.code === 'invalid_request') return problem.errors?.[0]?.pointer ?? problem.detail;
 *   return problem.detail;
 * }
 */
export type CallProblem =
  | (ProblemDetails & { code: ProblemCode; retryAfter?: number })
  /** The gateway answered before the service was reached. */
  | OwnProblem<'gateway'>
  /** The response is not from this API: `body` is the beginning of its text. */
  | (OwnProblem<'unexpected_response'> & { body: string })
  /** The server answered a redirect, which is not followed: `location` is its target, unless the browser hides it. */
  | (OwnProblem<'redirected'> & { location?: string })
  /** No answer: the outcome of a write is unknown, and a call with the same key is safe. */
  | OwnProblem<'network' | 'timeout'>
  /** Nothing was sent. `cause` of the result has the reason. */
  | OwnProblem<'not_sent'>;

/**
 * A call that succeeded with this status of the contract. `data` is undefined if the status has no body.
 *
 * @example
 * const tagOf = ({ headers }: CallSuccess) => headers.get('etag');
 */
export interface CallSuccess<Data = unknown, Status extends number = number> {
  ok: true;
  status: Status;
  data: Data;
  headers: Headers;
}

/**
 * A call that failed. `status` is 0 if there was no response.
 *
 * @example
 * const requestIdOf = ({ headers }: CallFailure) => headers.get('x-request-id');
 */
export interface CallFailure {
  ok: false;
  status: number;
  problem: CallProblem;
  headers: Headers;
  cause?: unknown;
}

/** The result of a call: a success or a failure, by `ok`. */
export type CallResult<Data, Status extends number = number> = CallSuccess<Data, Status> | CallFailure;

/** The exception that `unwrap` throws for a call that failed. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: CallProblem;

  constructor(problem: CallProblem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`, options);
    this.problem = problem;
  }
}

/**
 * Returns the data of a successful call.
 *
 * @throws ApiError with the problem of a failed call
 */
export async function unwrap<Success extends CallSuccess>(
  call: Success | CallFailure | Promise<Success | CallFailure>,
): Promise<Success['data']> {
  const result = await call;
  if (result.ok) return result.data;
  throw new ApiError(result.problem, { cause: result.cause });
}

const OUTCOME_UNKNOWN = 'The outcome is unknown: the same call with the same key settles it.';

/** Titles and details of the client's own problems. */
const OWN = {
  gateway: { title: 'The gateway refused the request', detail: '' },
  unexpected_response: {
    title: 'The answer is not of this API',
    detail: 'It does not conform to the contract.',
  },
  redirected: {
    title: 'The server answered with a redirect',
    detail: 'Redirects are not followed: check the base URL.',
  },
  network: { title: 'The connection failed', detail: OUTCOME_UNKNOWN },
  timeout: { title: 'No answer in time', detail: OUTCOME_UNKNOWN },
  not_sent: { title: 'The request was not sent', detail: '' },
} as const;

/** Makes a failure with one of the client's own problems. */
export function failure(
  code: keyof typeof OWN,
  {
    status = 0,
    headers = new Headers(),
    cause,
    ...more
  }: {
    status?: number;
    headers?: Headers;
    cause?: unknown;
    detail?: string;
    body?: string;
    location?: string;
  } = {},
): CallFailure {
  const problem = { code, status, ...OWN[code], ...more } as CallProblem;
  return { ok: false, status, problem, headers, ...(cause !== undefined && { cause }) };
}
