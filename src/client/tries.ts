import { type OperationId, operations } from '../../generated/operations.ts';
import { resultOf } from './answer.ts';
import { type Deadline, openDeadline } from './deadline.ts';
import type { CallRequest } from './request.ts';
import { type CallResult, failure } from './result.ts';
import { retryAfterOf } from './retry-after.ts';
import { heldToken, type TokenSource } from './token-source.ts';

/**
 * How often a call is retried, and with which back-off.
 *
 * @example
 * const patient: RetryOptions = { tries: 6, longestPause: 10_000 };
 */
export interface RetryOptions {
  /** Tries of one call, the first included. */
  tries?: number;
  /** The upper bound of the first back-off in milliseconds; it doubles with each try, and the back-off is random. */
  pause?: number;
  /** The longest back-off in milliseconds, unless Retry-After is longer. */
  longestPause?: number;
  /** The retry budget: how many retries the client makes until successes refill it. */
  budget?: number;
  random?: () => number;
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface SenderOptions {
  token: TokenSource;
  /** The time-out of a call in milliseconds, including all retries. */
  timeout: number;
  fetch: typeof globalThis.fetch;
  retry: RetryOptions;
}

type Send = (
  operationId: OperationId,
  request: CallRequest,
  signal: AbortSignal | undefined,
) => Promise<CallResult<unknown>>;

/** How much of a retry each success adds to the budget: retries add at most a tenth to the load. */
const REFILL = 0.1;
/** Statuses that a retry may clear. */
const TRANSIENT: readonly number[] = [429, 502, 503, 504];

/** The request of this try was not sent. */
class NotSent extends Error {}

/**
 * Sends a request, and retries it after a network fault or a transient status if that is safe: for reads, and for
 * writes with an Idempotency-Key. After a 401 it requests a new token once.
 *
 * The back-off has full jitter (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/) and is
 * at least Retry-After. If it would exceed the call's time-out, there is no retry, and the last answer is the result.
 *
 * @returns rejects only with the reason of the caller's signal
 */
export function createSender({
  token,
  timeout,
  fetch,
  retry: {
    tries = 5,
    pause = 200,
    longestPause = 20_000,
    budget = 10,
    random = Math.random,
    sleep = pauseFor,
  },
}: SenderOptions): Send {
  const tokens = heldToken(token);
  let left = budget;

  /** Each try makes its own request: a Request's body can be read only once, and its clones lose their signal. */
  async function attempt(
    operationId: OperationId,
    { url, ...request }: CallRequest,
    bearer: string | undefined,
    { signal, within }: Deadline,
  ): Promise<CallResult<unknown>> {
    const headers = {
      ...request.headers,
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    };
    const init = { ...request, headers, redirect: 'manual' } as const;
    try {
      // Throws for an invalid request, which `fetch` would report as a network fault.
      new Request(url, init);
    } catch (cause) {
      throw new NotSent(String(cause), { cause });
    }
    try {
      const response = await within((async () => fetch(url, { ...init, signal }))());
      return await resultOf(operationId, response, { conditional: 'if-none-match' in headers, within });
    } catch (cause) {
      if (signal.aborted) throw cause;
      return failure('network', { cause });
    }
  }

  async function attemptWithToken(
    operationId: OperationId,
    request: CallRequest,
    deadline: Deadline,
  ): Promise<CallResult<unknown>> {
    if (operations[operationId].scopes === null) return attempt(operationId, request, undefined, deadline);
    const used = await deadline.within(tokens.current()).catch((cause: unknown) => {
      throw new NotSent(deadline.signal.aborted ? 'No token came in time' : 'The token source failed', {
        cause,
      });
    });
    const result = await attempt(operationId, request, used, deadline);
    if (result.ok || result.status !== 401) return result;
    try {
      const renewed = tokens.renewed(used);
      if (!renewed) return result;
      return await attempt(operationId, request, await deadline.within(renewed), deadline);
    } catch (cause) {
      if (deadline.signal.aborted) throw cause;
      // The 401 is the result, even if the new token fails.
      return { ...result, cause };
    }
  }

  return async function send(operationId, request, signal) {
    signal?.throwIfAborted();
    const deadline = openDeadline({ timeout, signal });
    const repeatable = request.method === 'GET' || 'idempotency-key' in request.headers;
    try {
      for (let tried = 1; ; tried += 1) {
        const result = await attemptWithToken(operationId, request, deadline);
        const retryAfter = result.ok ? undefined : retryAfterOf(result.headers);
        if (!result.ok && retryAfter !== undefined) result.problem.retryAfter = retryAfter;
        const transient =
          !result.ok && (result.problem.code === 'network' || TRANSIENT.includes(result.status));
        if (!transient) left = Math.min(budget, left + REFILL);
        const jitter = random() * Math.min(longestPause, pause * 2 ** (tried - 1));
        const wait = (retryAfter ?? 0) * 1_000 + jitter;
        if (!transient || !repeatable || tried >= tries || left < 1 || wait >= deadline.left()) return result;
        left -= 1;
        await deadline.within(sleep(wait, deadline.signal));
      }
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      if (cause instanceof NotSent) return failure('not_sent', { detail: cause.message, cause: cause.cause });
      return failure(deadline.signal.aborted ? 'timeout' : 'network', { cause });
    } finally {
      deadline.close();
    }
  };
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    // The signal itself ends the wait (see Deadline.within); only the timer must be cleared.
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
