import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { outcomeOf } from './outcome.ts';

/** Sends one Data API call with a time-out in milliseconds. It must be safe to repeat. */
export type Attempt<Result> = (timeout: number) => Promise<Result>;

export interface Retry {
  /** Sends a write, and retries until there is an answer, the budget is spent, or the deadline is near. */
  send<Result>(attempt: Attempt<Result>, call: Call): Promise<Result>;
  /** Sends a read with the same retries. Its failure is not reported as "outcome unknown" unless a write was sent. */
  read<Result>(attempt: Attempt<Result>, call: Call): Promise<Result>;
  /** Sends without a retry, with a time-out of at most `longest` milliseconds, and throws errors unchanged. */
  sendOnce<Result>(attempt: Attempt<Result>, call: Call, longest: number): Promise<Result>;
  /** Backs off after a lost race. */
  pause(round: number, call: Call): Promise<void>;
}

export interface RetryOptions {
  /** Called when the Data API refuses the token, at most once per Data API call; the call is then sent again. */
  onUnauthorized?: (() => Promise<void>) | undefined;
  /** The size of the retry budget: the number of retries that a sandbox makes in a full outage. */
  capacity?: number;
  /** How much of a retry each answered call adds to the budget. */
  refund?: number;
  /** Upper bounds in milliseconds of the first back-off and of every back-off; the bound doubles in between. */
  firstPause?: number;
  longestPause?: number;
  /** The least time-out, in milliseconds, that is left to a first attempt; no attempt starts with less than a tenth. */
  shortestAttempt?: number;
  now?: () => number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * The one retry policy: full jitter, a retry budget for the whole sandbox, and no retry past the deadline.
 *
 * The budget is a token bucket that only answered calls refill. In a full outage nothing refills it, so the sandbox
 * sends `capacity` retries in all, however many requests arrive.
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

  /** The back-off in milliseconds; throws when it leaves no time for another attempt. */
  function backOff(round: number, call: Call, cause?: unknown): number {
    const milliseconds = random() * Math.min(longestPause, firstPause * 2 ** round);
    if (now() + milliseconds + leastAttempt > call.deadline) throw unavailable(call, cause);
    return milliseconds;
  }

  async function pause(round: number, call: Call): Promise<void> {
    await sleep(backOff(round, call));
  }

  /** Takes a retry out of the budget. Call it before the back-off: otherwise calls that wait could share one retry. */
  function spendRetry(call: Call, cause: unknown): void {
    if (budget < 1) throw unavailable(call, cause);
    budget -= 1;
  }

  function refillBudget(): void {
    budget = Math.min(capacity, budget + refund);
  }

  /** The attempt's time-out: half of the remaining time if that leaves room for a retry, else all of it. */
  function attemptTimeout(remaining: number): number {
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
        const result = await sendOnce(attempt, call, attemptTimeout(call.deadline - now()));
        refillBudget();
        return result;
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome === 'answered') {
          refillBudget();
          throw error;
        }
        if (outcome === 'unauthorized' && (refreshed || !onUnauthorized)) throw unavailable(call, error);
        if (outcome === 'unauthorized' && onUnauthorized) {
          refreshed = true;
          spendRetry(call, error);
          await refresh(onUnauthorized, call);
        } else {
          const milliseconds = backOff(round, call, error);
          spendRetry(call, error);
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

/** The problem for a database that did not answer in time; `detail` says whether a write may have been applied. */
function unavailable({ written }: Call, cause?: unknown): Problem {
  const state = written ? 'The outcome is unknown.' : 'Nothing has been done.';
  return new Problem('service_unavailable', {
    detail: `${state} Send the same request again.`,
    headers: { 'Retry-After': '1' },
    cause,
  });
}

/** Rejects after so many milliseconds if the work has not settled. The work itself goes on. */
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
