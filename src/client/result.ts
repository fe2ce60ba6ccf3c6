import type { ProblemCode, ProblemDetails } from './operation-types.ts';

/**
 * What went wrong, told in one form wherever it was made: the service, its gateway, or the way there.
 *
 * @example
 * function sentence(problem: CallProblem): string {
 *   if (problem.code === 'network' || problem.code === 'timeout') return 'Please try again.';
 *   if (problem.code === 'invalid_request') return problem.errors?.[0]?.pointer ?? problem.detail;
 *   return problem.detail;
 * }
 */
export type CallProblem =
  | (ProblemDetails & { code: ProblemCode })
  /** The gateway answered before the service was reached. */
  | { code: 'gateway'; title: string; status: number; detail: string; errors?: undefined }
  /** No answer: the outcome of a write is unknown, and the same call with the same key settles it. */
  | { code: 'network' | 'timeout'; title: string; status: 0; detail: string; errors?: undefined };

/**
 * How a call ended; `ok` tells the two apart.
 *
 * @example
 * const read: CallResult<Order | undefined> = await orders.getOrder({ orderId });
 * console.log(read.ok ? read.data?.status : read.problem.code);
 */
export type CallResult<Data> =
  | { ok: true; status: number; data: Data; headers: Headers }
  | { ok: false; status: number; problem: CallProblem; headers: Headers; cause?: unknown };

/**
 * A call that failed, for those who prefer exceptions.
 *
 * @example
 * try {
 *   await unwrap(orders.getOrder({ orderId }));
 * } catch (error) {
 *   if (error instanceof OrderApiError && error.problem.code === 'order_not_found') console.log('gone');
 *   else throw error;
 * }
 */
export class OrderApiError extends Error {
  override readonly name = 'OrderApiError';
  readonly problem: CallProblem;

  constructor(problem: CallProblem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`, options);
    this.problem = problem;
  }
}

/**
 * The data of a call, or its problem as an exception.
 *
 * @throws OrderApiError with the problem, whose `code` tells what to do
 * @example
 * const order = await unwrap(orders.getOrder({ orderId }));
 */
export async function unwrap<Data>(call: CallResult<Data> | Promise<CallResult<Data>>): Promise<Data> {
  const result = await call;
  if (result.ok) return result.data;
  throw new OrderApiError(result.problem, { cause: result.cause });
}

/** A body that is no success, as a problem. */
export function problemOf(status: number, body: unknown): CallProblem {
  if (typeof body === 'object' && body !== null && 'code' in body) return body as ProblemDetails;
  const detail =
    typeof body === 'object' && body !== null && 'message' in body
      ? String(body.message)
      : 'The answer is not of this API.';
  return { code: 'gateway', title: 'The gateway refused', status, detail };
}
