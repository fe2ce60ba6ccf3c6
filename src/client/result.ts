import type { ProblemCode, ProblemDetails } from './operation-types.ts';

/** What the client itself has to tell. */
interface OwnProblem<Code extends string> {
  code: Code;
  title: string;
  /** The answer's; 0 where there is none. */
  status: number;
  detail: string;
  /** Seconds after which the server wants to be asked again. */
  retryAfter?: number;
  errors?: undefined;
}

/**
 * What went wrong, told in one form wherever it was made: the service, its gateway, or the way there. `code` is one of
 * a closed set.
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
  /** No answer of this API: `body` is the beginning of its text. */
  | (OwnProblem<'unexpected_response'> & { body: string })
  /** The server points elsewhere, which is not followed: `location` is where, unless the browser hides it. */
  | (OwnProblem<'redirected'> & { location?: string })
  /** No answer: the outcome of a write is unknown, and the same call with the same key settles it. */
  | OwnProblem<'network' | 'timeout'>
  /** Nothing was sent. `cause` of the result tells why. */
  | OwnProblem<'not_sent'>;

/**
 * A call that succeeded with this status of the contract. `data` is undefined where the status has no body.
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
 * A call that failed. `status` is 0 where there was no answer.
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

/** How a call ended; `ok` tells the two apart. */
export type CallResult<Data, Status extends number = number> = CallSuccess<Data, Status> | CallFailure;

/** A call that failed, for those who prefer exceptions. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: CallProblem;

  constructor(problem: CallProblem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`, options);
    this.problem = problem;
  }
}

/**
 * The data of a call, or its problem as an exception.
 *
 * @throws ApiError with the problem, whose `code` tells what to do
 */
export async function unwrap<Success extends CallSuccess>(
  call: Success | CallFailure | Promise<Success | CallFailure>,
): Promise<Success['data']> {
  const result = await call;
  if (result.ok) return result.data;
  throw new ApiError(result.problem, { cause: result.cause });
}

const OUTCOME_UNKNOWN = 'The outcome is unknown: the same call with the same key settles it.';

/** Titles and details of what only the client can tell. */
const OWN = {
  gateway: { title: 'The gateway refused the request', detail: '' },
  unexpected_response: {
    title: 'The answer is not of this API',
    detail: 'It is not what the contract says.',
  },
  redirected: {
    title: 'The server points elsewhere',
    detail: 'Redirects are not followed: check the base URL.',
  },
  network: { title: 'The connection failed', detail: OUTCOME_UNKNOWN },
  timeout: { title: 'No answer in time', detail: OUTCOME_UNKNOWN },
  not_sent: { title: 'The request was not sent', detail: '' },
} as const;

/** A failure that the client itself has found. */
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
