import { createRetry, type RetryOptions } from '../../src/astra/retry.ts';
import type { Call } from '../../src/contract/context.ts';

/** A network fault, after which the outcome is unknown. */
export const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

/** A retry whose clock advances only by sleeping and by attempts. */
export function onFakeClock(options: RetryOptions = {}) {
  const clock = { now: 1_000_000, slept: [] as number[] };
  const retry = createRetry({
    random: () => 0.5,
    ...options,
    now: () => clock.now,
    sleep: async (milliseconds) => {
      clock.slept.push(milliseconds);
      clock.now += milliseconds;
    },
  });
  const callWithin = (milliseconds: number): Call => ({
    deadline: clock.now + milliseconds,
    dataApiCalls: 0,
    retries: 0,
  });
  return { retry, clock, callWithin };
}

/** An attempt with these outcomes in turn; the last one repeats. */
export function scripted(...outcomes: (Error | string)[]) {
  const timeouts: number[] = [];
  async function attempt(timeout: number): Promise<string> {
    const outcome = outcomes[Math.min(timeouts.length, outcomes.length - 1)] ?? 'done';
    timeouts.push(timeout);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }
  return { attempt, timeouts };
}
