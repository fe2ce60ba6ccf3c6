import { expect, test } from 'vitest';
import { Problem } from '../../../src/contract/problem.ts';
import { serviceInMemory } from '../in-memory.ts';

test('getHealth pings the database once in five seconds, and reports the version', async () => {
  const clock = { now: 1_000 };
  const pings: number[] = [];
  const { ask } = serviceInMemory({
    now: () => clock.now,
    store: {
      ping: async () => {
        pings.push(clock.now);
        if (pings.length === 2) throw new Problem('service_unavailable', { detail: 'Away.' });
      },
    },
  });
  const statusAt = async (now: number) => {
    clock.now = now;
    return (await ask('GET /health', { scope: null })).status;
  };

  expect((await ask('GET /health', { scope: null })).body).toEqual({ status: 'ok', version: 'test' });
  expect(await statusAt(5_999)).toBe(200);
  expect(pings).toEqual([1_000]);
  // The result of a failed ping is reused as long.
  expect(await statusAt(6_000)).toBe(503);
  expect(await statusAt(10_999)).toBe(503);
  expect(await statusAt(11_000)).toBe(200);
  expect(pings).toEqual([1_000, 6_000, 11_000]);
});
