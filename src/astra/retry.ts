import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { outcomeOf } from './outcome.ts';

/** One Data API call. It may use `timeout` milliseconds, and it must be safe to send again. */
export type Attempt<Result> = (timeout: number) => Promise<Result>;

export interface Retry {
  /** Sends a write until there is an answer, the budget is used up, or the deadline is near. */
  send<Result>(attempt: Attempt<Result>, call: Call): Promise<Result>;
  /** Sends a read in the same way. While a call has sent nothing else, its failure leaves no outcome open. */
  read<Result>(attempt: Attempt<Result>, call: Call): Promise<Result>;
  /** Sends once, for at most `longest` milliseconds; whatever goes wrong is thrown as it is. */
  sendOnce<Result>(attempt: Attempt<Result>, call: Call, longest: number): Promise<Result>;
  /** Waits before the next round of a race that was lost. */
  pause(round: number, call: Call): Promise<void>;
}

export interface RetryOptions {
  /** Called when the Data API refuses the token; once per call, then the call is sent again. */
  onUnauthorized?: (() => Promise<void>) | undefined;
  /** The most retries that can be saved up, and so all that a full outage gets. */
  capacity?: number;
  /** What an answered call adds to that. */
  refund?: number;
  /** Milliseconds: the longest first pause, and the longest of all. Pauses double in between. */
  firstPause?: number;
  longestPause?: number;
  /** Milliseconds below which an attempt is not worth being cut, and a tenth of which is not worth starting. */
  shortestAttempt?: number;
  now?: () => number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * The one retry policy: full jitter, a budget for the whole sandbox, and never past the deadline.
 *
 * The budget is a bucket that only answered calls refill. In a full outage nothing does, so what is sent beyond the
 * first tries is `capacity` in all, however many requests come in.
 *
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export function createRetry({
  onUnauthorized,
  capacity = 10,
  refund = 0.5,
  firstPause = 50,
  longestPause = 1_000,
  shortestAttempt = 250,
  now = Date.now,
  random = Math.random,
  sleep = delay,
}: RetryOptions = {}): Retry {
  const leastAttempt = shortestAttempt / 10;
  let budget = capacity;

  /** Milliseconds to wait; throws when that leaves no time for another attempt. */
  function pauseBefore(round: number, call: Call, cause?: unknown): number {
    const milliseconds = random() * Math.min(longestPause, firstPause * 2 ** round);
    if (now() + milliseconds + leastAttempt > call.deadline) throw unavailable(call, cause);
    return milliseconds;
  }

  async function pause(round: number, call: Call): Promise<void> {
    await sleep(pauseBefore(round, call));
  }

  /** Takes a retry out of the budget; before any pause, or everybody who waits would have found the last one. */
  function spend(call: Call, cause: unknown): void {
    if (budget < 1) throw unavailable(call, cause);
    budget -= 1;
  }

  function earn(): void {
    budget = Math.min(capacity, budget + refund);
  }

  /** Half of what remains, so that a second attempt fits; all of it where none would fit or none may be sent. */
  function shareOf(remaining: number): number {
    return budget < 1 || remaining < 2 * shortestAttempt
      ? remaining
      : Math.max(shortestAttempt, remaining / 2);
  }

  async function sendOnce<Result>(attempt: Attempt<Result>, call: Call, longest: number): Promise<Result> {
    const timeout = Math.floor(Math.min(longest, call.deadline - now()));
    if (timeout < leastAttempt) throw unavailable(call);
    call.dataApiCalls += 1;
    return within(timeout, attempt(timeout));
  }

  async function send<Result>(attempt: Attempt<Result>, call: Call): Promise<Result> {
    return read((timeout) => {
      call.written = true;
      return attempt(timeout);
    }, call);
  }

  async function read<Result>(attempt: Attempt<Result>, call: Call): Promise<Result> {
    let refreshed = false;
    for (let round = 0; ; round += 1) {
      try {
        const result = await sendOnce(attempt, call, shareOf(call.deadline - now()));
        earn();
        return result;
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome === 'answered') {
          earn();
          throw error;
        }
        if (outcome === 'unauthorized' && (refreshed || !onUnauthorized)) throw unavailable(call, error);
        if (outcome === 'unauthorized' && onUnauthorized) {
          refreshed = true;
          spend(call, error);
          await refresh(onUnauthorized, call);
        } else {
          const milliseconds = pauseBefore(round, call, error);
          spend(call, error);
          await sleep(milliseconds);
        }
        call.retries += 1;
      }
    }
  }

  async function refresh(onUnauthorized: () => Promise<void>, call: Call): Promise<void> {
    try {
      await within(call.deadline - now(), onUnauthorized());
    } catch (error) {
      throw unavailable(call, error);
    }
  }

  return { send, read, sendOnce, pause };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The database did not answer in time. A write that was sent may have happened: sending the request again settles it. */
function unavailable({ written }: Call, cause?: unknown): Problem {
  const state = written ? 'The outcome is unknown.' : 'Nothing has been done.';
  return new Problem('service_unavailable', {
    detail: `${state} Send the same request again.`,
    headers: { 'Retry-After': '1' },
    cause,
  });
}

/** Gives up waiting after so many milliseconds, whatever it is that hangs: the transport, or who provides the token. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}
