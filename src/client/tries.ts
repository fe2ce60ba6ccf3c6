import { type OperationId, operations } from '../../generated/operations.ts';
import { resultOf } from './answer.ts';
import { type Deadline, openDeadline } from './deadline.ts';
import type { CallRequest } from './request.ts';
import { type CallResult, failure } from './result.ts';
import { retryAfterOf } from './retry-after.ts';
import { heldToken, type TokenSource } from './token-source.ts';

/**
 * How often, and how patiently, a call is sent again.
 *
 * @example
 * const patient: RetryOptions = { tries: 6, longestPause: 10_000 };
 */
export interface RetryOptions {
  /** Tries of one call, the first included. */
  tries?: number;
  /** The first pause in milliseconds; it doubles with each try, and the pause is a random part of it. */
  pause?: number;
  /** The longest pause in milliseconds, unless Retry-After asks for a longer one. */
  longestPause?: number;
  /** Retries that may be made at once before successes earn new ones. */
  budget?: number;
  random?: () => number;
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface SenderOptions {
  token: TokenSource;
  /** Milliseconds that a call may take, all its tries together. */
  timeout: number;
  fetch: typeof globalThis.fetch;
  retry: RetryOptions;
}

type Send = (
  operationId: OperationId,
  request: CallRequest,
  signal: AbortSignal | undefined,
) => Promise<CallResult<unknown>>;

/** What a success gives back to the budget: an outage costs a tenth more calls, not several times as many. */
const EARNED = 0.1;
/** A gateway that has not reached the service, or a service that wants to be asked later. */
const TRANSIENT: readonly number[] = [429, 502, 503, 504];

/** Nothing of this try has left. */
class NotSent extends Error {}

/**
 * Sends a request, and again after a network fault or a transient status where sending it twice is harmless: reads,
 * and writes that carry an Idempotency-Key. A 401 asks the token source once for a fresh token.
 *
 * The pause has full jitter (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/) and is
 * never shorter than Retry-After. A pause that would outlast the call is not made: the answer at hand is the result.
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

  /** Every try is built anew from text; a Request would be read once, and its copies lose their signal. */
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
      // Only to be told what cannot be sent, before `fetch` calls it a network fault.
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
      throw new NotSent(deadline.signal.aborted ? 'No token came in time' : 'No token could be had', {
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
      // The request was refused, and that is known whatever became of the new token.
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
        if (!transient) left = Math.min(budget, left + EARNED);
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
    // Who waits has been told by the signal; only the timer is left.
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
