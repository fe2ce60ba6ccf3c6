import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tea } from '../orders/place.ts';
import { allFaults, type Fault, seededRandom } from './fault-proxy.ts';
import { inParallel, invoke, listed, report, seed, sized, startFaultyService } from './faulty-service.ts';

test('concurrent requests with one key make one order, and all get the same order', {
  timeout: 300_000,
}, async () => {
  await using faulty = await startFaultyService();
  const { handler } = faulty.service;
  const random = seededRandom(seed);
  const [keys, posts, atOnce] = sized([200, 50, 4], [8, 20, 2]);
  const sub = `duplicates-${randomUUID()}`;
  const orderIds = new Set<string>();
  await inParallel(
    Array.from({ length: keys }, (_, index) => `key-${index}`),
    atOnce,
    async (key) => {
      let unavailable = 0;
      const answers = await Promise.all(
        Array.from({ length: posts }, async () => {
          await delay(random() * 20);
          for (;;) {
            const answer = await invoke(handler, 'createOrder', { sub, key });
            // On a loaded machine a request can meet its deadline: its client waits, and sends it again.
            if (answer.status !== 503) return answer;
            unavailable += 1;
            await delay(random() * 1_000);
          }
        }),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      const made = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'false').length;
      // The request that made the order may be one of those that were answered 503.
      expect(unavailable > 0 ? [0, 1] : [1]).toContain(made);
      orderIds.add(answers[0]?.body.orderId);
    },
  );
  const list = await listed(handler, sub);
  expect(list).toHaveLength(keys);
  expect(new Set(list)).toEqual(orderIds);
  report('concurrent duplicates', `${keys} keys × ${posts} POSTs: ${orderIds.size} orders, each listed once`);
});

test(`after commits with lost answers every acknowledged order exists, seed ${seed}`, {
  timeout: 600_000,
}, async () => {
  // The retry budget is for outages; here every third call fails, so it is large.
  await using faulty = await startFaultyService({ retry: { firstPause: 5, longestPause: 20 } });
  const { service, proxy } = faulty;
  const random = seededRandom(seed);
  // Faults that wait for time-outs are left out; the fault matrix has them. Only a change can lose a race.
  const quick = allFaults.filter((fault) => !/hang|drip|lostRace/.test(fault));
  const met = new Map<Fault, number>();
  proxy.plan = () => {
    if (random() >= 0.3) return undefined;
    const fault = quick[Math.floor(random() * quick.length)] as Fault;
    met.set(fault, (met.get(fault) ?? 0) + 1);
    return fault;
  };
  const placements = sized(1_000, 150);
  const sub = `lost-${randomUUID()}`;
  const keys = Array.from({ length: placements }, (_, index) => `key-${index}`);
  const acknowledged = new Map<string, string>();
  const given = { tries: 0, unknown: 0 };
  await inParallel(keys, 8, async (key) => {
    for (let tries = 1; tries <= 6; tries++) {
      given.tries += 1;
      const { status, body } = await invoke(service.handler, 'createOrder', {
        sub,
        key,
        body: { ...tea, note: key },
      });
      if (status === 201) {
        expect(body.note).toBe(key);
        acknowledged.set(key, body.orderId);
        return;
      }
      expect(status).toBe(503);
    }
    given.unknown += 1;
  });

  await using calm = faulty.nextProcess();
  const list = await listed(calm.handler, sub);
  expect(new Set(list).size).toBe(list.length);
  expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);
  for (const [key, orderId] of acknowledged) {
    expect(list).toContain(orderId);
    const { status, body } = await invoke(calm.handler, 'getOrder', { sub, orderId });
    expect([status, body.note]).toEqual([200, key]);
  }
  // A placement that was not acknowledged after six attempts is completed with its key: no key has two orders.
  for (const key of keys.filter((one) => !acknowledged.has(one))) {
    const { status, body } = await invoke(calm.handler, 'createOrder', {
      sub,
      key,
      body: { ...tea, note: key },
    });
    expect(status).toBe(201);
    acknowledged.set(key, body.orderId);
  }
  expect(new Set(await listed(calm.handler, sub))).toEqual(new Set(acknowledged.values()));
  expect(met.size).toBe(quick.length);
  report(
    'commit, then the answer is lost',
    `${placements} placements, ${[...met.values()].reduce((a, b) => a + b)} faults in ${proxy.calls.length} calls, ${given.tries} tries, ${given.unknown} unknown after six and then settled: ${acknowledged.size} orders, all listed`,
  );
});
