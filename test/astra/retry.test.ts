import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hasErrorCode, outcomeOf } from '../../src/astra/outcome.ts';
import { createRetry } from '../../src/astra/retry.ts';
import type { Call } from '../../src/contract/context.ts';
import { onFakeClock, reset, scripted } from './fake-clock.ts';
import { httpError, responseError, responseErrors } from './in-process.ts';

const unavailable = expect.objectContaining({
  code: 'service_unavailable',
  status: 503,
  headers: { 'Retry-After': '1' },
});

describe('outcomeOf', () => {
  test.for([
    { given: responseError('TIMEOUT_WRITING_DATA'), want: 'unknown' },
    { given: responseError('FAILED_COMPARE_AND_SET'), want: 'unknown' },
    { given: responseError('FAILED_CONCURRENT_OPERATIONS'), want: 'unknown' },
    { given: responseError('FAILED_CONCURRENT_OPERATIONS', 'REQUEST'), want: 'unknown' },
    { given: responseError('OVERLOADED', 'REQUEST'), want: 'unknown' },
    { given: responseError('UNEXPECTED_SERVER_ERROR'), want: 'unknown' },
    { given: responseError('DOCUMENT_ALREADY_EXISTS', 'REQUEST', 'DOCUMENT'), want: 'answered' },
    { given: responseError('SHRED_BAD_FIELD_NAME', 'REQUEST', 'DOCUMENT'), want: 'answered' },
    { given: responseError('UNAUTHENTICATED_REQUEST', 'REQUEST', 'SECURITY'), want: 'unauthorized' },
    { given: httpError(400), want: 'answered' },
    { given: responseError('NOT_FAILED', 'REQUEST'), want: 'answered' },
    {
      given: responseErrors(['A', 'REQUEST', 'SECURITY'], ['B', 'REQUEST', 'DATABASE']),
      want: 'unauthorized',
    },
    { given: responseErrors(['A', 'SERVER', 'DATABASE'], ['B', 'REQUEST', 'DATABASE']), want: 'unknown' },
    { given: httpError(408), want: 'unknown' },
    { given: httpError(499), want: 'answered' },
    { given: httpError(403), want: 'unauthorized' },
    { given: httpError(401), want: 'unauthorized' },
    { given: httpError(429), want: 'unknown' },
    { given: httpError(500), want: 'unknown' },
    { given: httpError(503), want: 'unknown' },
    { given: reset, want: 'unknown' },
    { given: new SyntaxError('Unexpected end of JSON input'), want: 'unknown' },
    { given: 'thrown text', want: 'unknown' },
  ])('$given is $want', ({ given, want }) => {
    expect(outcomeOf(given)).toBe(want);
  });
});

test('an error has a code if any of its errors has it', () => {
  const error = responseErrors(['A', 'REQUEST', 'DOCUMENT'], ['B', 'REQUEST', 'DOCUMENT']);
  expect(['A', 'B', 'C'].map((code) => hasErrorCode(error, code))).toEqual([true, true, false]);
  expect(hasErrorCode(new Error('A'), 'A')).toBe(false);
});

describe('send', () => {
  test('retries until there is an answer, and counts the attempts', async () => {
    const { retry, clock, callWithin } = onFakeClock();
    const call = callWithin(4_500);
    const { attempt } = scripted(reset, httpError(503), responseError('TIMEOUT_WRITING_DATA'), 'done');
    await expect(retry.send(attempt, call)).resolves.toBe('done');
    expect(call).toMatchObject({ dataApiCalls: 4, retries: 3 });
    expect(clock.slept).toEqual([25, 50, 100]);
  });

  test('does not retry a refusal', async () => {
    const { retry, callWithin } = onFakeClock();
    const call = callWithin(4_500);
    const refusal = responseError('SHRED_BAD_FIELD_NAME', 'REQUEST');
    await expect(retry.send(scripted(refusal).attempt, call)).rejects.toBe(refusal);
    expect(call).toMatchObject({ dataApiCalls: 1, retries: 0 });
  });

  test('gives an attempt half of the remaining time, or all of it where a second attempt would not fit', async () => {
    const { retry, callWithin } = onFakeClock({ random: () => 0 });
    const { attempt, timeouts } = scripted(reset, 'done');
    await retry.send(attempt, callWithin(4_500));
    await retry.send(attempt, callWithin(600));
    await retry.send(attempt, callWithin(300));
    expect(timeouts).toEqual([2250, 2250, 300, 300]);
  });

  test('with an empty retry budget, gives the only attempt all of the remaining time', async () => {
    const { retry, callWithin } = onFakeClock({ capacity: 0 });
    const { attempt, timeouts } = scripted(reset);
    await expect(retry.send(attempt, callWithin(4_500))).rejects.toEqual(unavailable);
    expect(timeouts).toEqual([4_500]);
  });

  test('sends nothing after the deadline', async () => {
    const { retry, callWithin } = onFakeClock();
    const call = callWithin(-1);
    const { attempt, timeouts } = scripted('done');
    await expect(retry.send(attempt, call)).rejects.toEqual(unavailable);
    expect(timeouts).toEqual([]);
    expect(call.dataApiCalls).toBe(0);
  });

  test('gives up at the deadline an attempt that ignores its time-out', async () => {
    const retry = createRetry();
    const call: Call = { deadline: Date.now() + 120, dataApiCalls: 0, retries: 0 };
    await expect(retry.send(() => new Promise(() => {}), call)).rejects.toEqual(unavailable);
    expect(Date.now() - call.deadline).toBeLessThan(1_000);
  });

  test('keeps the cause for the log', async () => {
    const { retry, callWithin } = onFakeClock();
    await expect(retry.send(scripted(reset).attempt, callWithin(4_500))).rejects.toHaveProperty(
      'cause',
      reset,
    );
  });

  test('never sleeps past the deadline or longer than the cap, for any jitter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 10_000 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        async (milliseconds, dice) => {
          const { retry, clock, callWithin } = onFakeClock({
            capacity: 1_000,
            random: () => dice.next().value ?? 0,
          });
          const call = callWithin(milliseconds);
          await expect(retry.send(scripted(reset).attempt, call)).rejects.toEqual(unavailable);
          expect(clock.now).toBeLessThanOrEqual(call.deadline);
          for (const [round, pause] of clock.slept.entries()) {
            expect(pause).toBeLessThan(Math.min(1_000, 50 * 2 ** round));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the retry budget', () => {
  test('limits the calls of a full outage to 1.2 times the first attempts', async () => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted(reset);
    for (let request = 0; request < 100; request += 1) {
      await expect(retry.send(attempt, callWithin(4_500))).rejects.toEqual(unavailable);
    }
    expect(timeouts.length).toBeLessThanOrEqual(120);
  });

  test('is not spent on calls that are never sent', async () => {
    const { retry, callWithin } = onFakeClock({ capacity: 1 });
    await expect(retry.send(scripted(reset).attempt, callWithin(-1))).rejects.toEqual(unavailable);
    await expect(retry.send(scripted(reset).attempt, callWithin(30))).rejects.toEqual(unavailable);
    await expect(retry.send(scripted(reset, 'done').attempt, callWithin(4_500))).resolves.toBe('done');
  });

  test('holds for concurrent calls', async () => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted(reset);
    await Promise.allSettled(Array.from({ length: 100 }, () => retry.send(attempt, callWithin(4_500))));
    expect(timeouts.length).toBeLessThanOrEqual(120);
  });

  test('refills with answered calls', async () => {
    const { retry, callWithin } = onFakeClock({ capacity: 1 });
    await expect(retry.send(scripted(reset).attempt, callWithin(4_500))).rejects.toEqual(unavailable);
    await expect(retry.send(scripted(reset, 'late').attempt, callWithin(4_500))).rejects.toEqual(unavailable);
    for (let answers = 0; answers < 2; answers += 1)
      await retry.send(scripted('done').attempt, callWithin(4_500));
    await expect(retry.send(scripted(reset, 'done').attempt, callWithin(4_500))).resolves.toBe('done');
  });
});

describe('a refused token', () => {
  const refused = httpError(401);

  test('throws unavailable without a refresh function', async () => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted(refused);
    await expect(retry.send(attempt, callWithin(4_500))).rejects.toEqual(unavailable);
    expect(timeouts).toHaveLength(1);
  });

  test('is refreshed once, then the call is retried', async () => {
    let refreshes = 0;
    const { retry, clock, callWithin } = onFakeClock({
      onUnauthorized: async () => {
        refreshes += 1;
      },
    });
    await expect(retry.send(scripted(refused, 'done').attempt, callWithin(4_500))).resolves.toBe('done');
    await expect(retry.send(scripted(refused, refused).attempt, callWithin(4_500))).rejects.toEqual(
      unavailable,
    );
    expect(refreshes).toBe(2);
    expect(clock.slept).toEqual([]);
  });

  test('is not refreshed after another failure', async () => {
    const onUnauthorized = vi.fn(async () => {});
    const { retry, clock, callWithin } = onFakeClock({ onUnauthorized });
    await retry.send(scripted(reset, httpError(503), 'done').attempt, callWithin(4_500));
    expect([onUnauthorized.mock.calls.length, clock.slept]).toEqual([0, [25, 50]]);
  });

  test('throws unavailable when the refresh fails', async () => {
    const failure = new Error('no secret');
    const { retry, callWithin } = onFakeClock({ onUnauthorized: () => Promise.reject(failure) });
    await expect(retry.send(scripted(refused).attempt, callWithin(4_500))).rejects.toMatchObject({
      code: 'service_unavailable',
      cause: failure,
    });
  });
});

describe('sendOnce', () => {
  test('sends once, within its own bound and the deadline', async () => {
    const { retry, callWithin } = onFakeClock();
    const { attempt, timeouts } = scripted(reset);
    const call = callWithin(4_500);
    await expect(retry.sendOnce(attempt, call, 250)).rejects.toBe(reset);
    await expect(retry.sendOnce(attempt, callWithin(100), 250)).rejects.toBe(reset);
    expect(timeouts).toEqual([250, 100]);
    expect(call).toMatchObject({ dataApiCalls: 1, retries: 0 });
  });
});
