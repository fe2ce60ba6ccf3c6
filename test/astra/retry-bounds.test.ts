import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRetry, within } from '../../src/astra/retry.ts';
import { onFakeClock, reset, scripted } from './fake-clock.ts';
import { callAt0, httpError } from './in-process.ts';

const nothingDone = 'Nothing has been done. Send the same request again.';
const unknown = 'The outcome is unknown. Send the same request again.';

afterEach(() => {
  vi.useRealTimers();
});

describe('the back-off', () => {
  test.each([
    { random: 0.5, want: [25, 50, 100, 200, 400, 500, 500] },
    { random: 0.999, want: [49.95, 99.9, 199.8, 399.6, 799.2, 999, 999] },
  ])('doubles up to its bound, times $random', async ({ random, want }) => {
    const { retry, clock, callWithin } = onFakeClock({ random: () => random });
    await retry.send(scripted(...want.map(() => reset), 'done').attempt, callWithin(60_000));
    expect(clock.slept.map((milliseconds) => Math.round(milliseconds * 100) / 100)).toEqual(want);
  });

  test('of a lost race is the same, and counts no retry', async () => {
    const { retry, clock, callWithin } = onFakeClock();
    const call = callWithin(4_500);
    for (const round of [0, 1, 5]) await retry.pause(round, call);
    expect(clock.slept).toEqual([25, 50, 500]);
    expect(call).toEqual({ deadline: call.deadline, dataApiCalls: 0, retries: 0 });
  });

  test.each([
    // 25 ms of back-off, and a tenth of the shortest attempt.
    { left: 50, throws: false },
    { left: 49, throws: true },
  ])('needs room for another attempt before the deadline: $left ms', async ({ left, throws }) => {
    const { retry, callWithin } = onFakeClock({ shortestAttempt: 250 });
    const paused = retry.pause(0, callWithin(left));
    if (throws) await expect(paused).rejects.toMatchObject({ code: 'service_unavailable' });
    else await paused;
  });
});

describe('an attempt', () => {
  test.each([
    { left: 4_500, want: 2_250 },
    { left: 501.8, want: 250 },
    // Room for two of the shortest attempts, but for no more.
    { left: 500, want: 250 },
    { left: 499, want: 499 },
    { left: 25, want: 25 },
    { left: 25.9, want: 25 },
  ])('has $want ms of $left', async ({ left, want }) => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted('done');
    await retry.send(attempt, callWithin(left));
    expect(timeouts).toEqual([want]);
  });

  test('does not start with less than a tenth of the shortest', async () => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted('done');
    const call = callWithin(24.9);
    await expect(retry.read(attempt, call)).rejects.toMatchObject({ message: nothingDone });
    expect([timeouts, call.dataApiCalls]).toEqual([[], 0]);
  });

  test('has all of the time when the budget has less than one retry left', async () => {
    const { retry, callWithin } = onFakeClock({ capacity: 1, refund: 0.25 });
    const { attempt, timeouts } = scripted(reset, 'done');
    await retry.send(attempt, callWithin(4_500));
    // The answer has added a quarter of a retry.
    await retry.send(attempt, callWithin(1_000));
    for (let answers = 0; answers < 2; answers += 1) await retry.send(attempt, callWithin(1_000));
    await retry.send(attempt, callWithin(1_000));
    expect(timeouts).toEqual([2_250, 4_475, 1_000, 1_000, 1_000, 500]);
  });
});

describe('the budget', () => {
  test.each([
    { capacity: 1, refund: 0.5 },
    { capacity: 3, refund: 0.5 },
    { capacity: 0.5, refund: 0.5 },
  ])('never holds more than its capacity: $capacity', async ({ capacity, refund }) => {
    const { retry, callWithin } = onFakeClock({ capacity, refund });
    for (let answers = 0; answers < 10; answers += 1)
      await retry.send(scripted('done').attempt, callWithin(4_500));
    const call = callWithin(60_000);
    await expect(retry.send(scripted(reset).attempt, call)).rejects.toThrow();
    expect(call.retries).toBe(Math.floor(capacity));
  });

  test.each([
    { what: 'an answer', outcome: 'done' },
    { what: 'a refusal', outcome: httpError(400) },
  ])('is refilled by $what', async ({ outcome }) => {
    const { retry, callWithin } = onFakeClock({ capacity: 1, refund: 1 });
    await expect(retry.send(scripted(reset, reset).attempt, callWithin(4_500))).rejects.toThrow();
    await retry.send(scripted(outcome).attempt, callWithin(4_500)).catch(() => undefined);
    await retry.send(scripted(reset, 'done').attempt, callWithin(4_500));
  });

  test('pays for a new token, too', async () => {
    const onUnauthorized = vi.fn(async () => {});
    const { retry, callWithin } = onFakeClock({ capacity: 0, onUnauthorized });
    const call = callWithin(4_500);
    await expect(retry.send(scripted(httpError(401)).attempt, call)).rejects.toMatchObject({
      message: unknown,
      cause: expect.objectContaining({ status: 401 }),
    });
    expect([onUnauthorized.mock.calls.length, call.retries]).toEqual([0, 0]);
  });
});

describe('the problem of a call without an answer', () => {
  test.each([
    { what: 'a read', send: 'read', detail: nothingDone },
    { what: 'a write', send: 'send', detail: unknown },
  ] as const)('$what', async ({ send, detail }) => {
    const { retry, callWithin } = onFakeClock({ capacity: 0 });
    await expect(retry[send](scripted(reset).attempt, callWithin(4_500))).rejects.toMatchObject({
      code: 'service_unavailable',
      message: detail,
      headers: { 'Retry-After': '1' },
      cause: reset,
    });
  });

  test('a read after a write', async () => {
    const { retry, callWithin } = onFakeClock({ capacity: 0 });
    const call = callWithin(4_500);
    await retry.send(scripted('done').attempt, call);
    await expect(retry.read(scripted(reset).attempt, call)).rejects.toMatchObject({ message: unknown });
  });

  test('when a refresh of the token takes until the deadline', async () => {
    vi.useFakeTimers({ now: 0 });
    const retry = createRetry({ onUnauthorized: () => new Promise(() => {}) });
    const refused = expect(retry.read(scripted(httpError(403)).attempt, callAt0())).rejects.toMatchObject({
      message: nothingDone,
      cause: new Error('No answer within 4500 ms'),
    });
    await vi.advanceTimersByTimeAsync(4_500);
    await refused;
  });
});

describe('by the real clock', () => {
  test('sleeps between attempts', async () => {
    vi.useFakeTimers({ now: 0 });
    const { attempt, timeouts } = scripted(reset, 'done');
    const done = createRetry({ random: () => 0.5 }).send(attempt, callAt0());
    await vi.advanceTimersByTimeAsync(24);
    expect(timeouts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(timeouts).toHaveLength(2);
    await done;
  });

  test('within() throws in time, and leaves no timer', async () => {
    vi.useFakeTimers();
    await expect(within(10, Promise.resolve('done'))).resolves.toBe('done');
    await expect(within(10, Promise.reject(reset))).rejects.toBe(reset);
    expect(vi.getTimerCount()).toBe(0);
    const late = expect(within(10, new Promise(() => {}))).rejects.toThrow('No answer within 10 ms');
    await vi.advanceTimersByTimeAsync(10);
    await late;
    expect(vi.getTimerCount()).toBe(0);
  });
});
