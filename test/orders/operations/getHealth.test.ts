import type { Fetcher } from '@datastax/astra-db-ts';
import { expect, test } from 'vitest';
import { conformingFetch } from '../../contract/conforming-fetch.ts';
import { startTestService } from '../../harness/service.ts';

test('pings the database at most once in five seconds, and needs no token', async () => {
  await using service = await startTestService();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => conformingFetch(`${service.url}/health?x=1`)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await answers[0]?.json()).toEqual({ status: 'ok', version: 'test' });
  expect(service.lines.reduce((calls, line) => calls + line.dataApiCalls, 0)).toBe(1);
});

test('returns 503 while the database is unreachable, and 200 afterwards', async () => {
  let away = true;
  let clock = Date.now();
  const real = (await import('../../../src/astra/fetcher.ts')).createFetcher();
  const fetcher: Fetcher = {
    fetch: async (request) => {
      if (away) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      return real.fetch(request);
    },
  };
  await using service = await startTestService({
    store: { fetcher },
    now: () => clock,
  });
  clock += 1;
  const down = await conformingFetch(`${service.url}/health`);
  expect(down.status).toBe(503);
  expect(down.headers.get('retry-after')).toBe('1');
  expect(await down.json()).toMatchObject({ code: 'service_unavailable' });
  away = false;
  clock += 5_000;
  expect((await conformingFetch(`${service.url}/health`)).status).toBe(200);
  await real.close?.();
});
