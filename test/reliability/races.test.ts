import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { seededRandom } from './fault-proxy.ts';
import { invoke, report, seed, sized, startFaultyService } from './faulty-service.ts';

test('compare-and-set: one writer per version wins, the others get 412', { timeout: 300_000 }, async () => {
  await using faulty = await startFaultyService();
  const { handler } = faulty.service;
  const [writers, rounds] = [50, sized(20, 4)];
  const sub = `race-${randomUUID()}`;
  const { orderId } = (await invoke(handler, 'createOrder', { sub, key: randomUUID() })).body;
  for (let version = 1; version <= rounds; version++) {
    const answers = await Promise.all(
      Array.from({ length: writers }, (_, writer) =>
        invoke(handler, 'updateOrder', {
          sub,
          orderId,
          ifMatch: `"${version}"`,
          body: { note: `${version} ${writer}` },
        }),
      ),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(writers - 1);
    expect(winners[0]?.body.version).toBe(version + 1);
    const now = await invoke(handler, 'getOrder', { sub, orderId });
    expect(now.body).toEqual(winners[0]?.body);
  }
  report(
    'compare-and-set race',
    `${writers} writers × ${rounds} rounds: one winner each, versions contiguous to ${rounds + 1}, all others 412`,
  );
});

test(`a replayed write is never refused as outdated after its answer was lost, seed ${seed}`, {
  timeout: 300_000,
}, async () => {
  await using faulty = await startFaultyService({
    retry: { firstPause: 5, longestPause: 20, capacity: 1_000 },
  });
  const { service, proxy } = faulty;
  const random = seededRandom(seed);
  const sub = `own-${randomUUID()}`;
  const { orderId } = (await invoke(service.handler, 'createOrder', { sub, key: randomUUID() })).body;
  const rounds = sized(200, 40);
  let lost = 0;
  // Half of the writes are applied and lose their answer.
  proxy.plan = ({ command }) => {
    if (command !== 'findOneAndUpdate' || random() < 0.5) return undefined;
    lost += 1;
    return (['resetAfter', 'writeTimeoutAfter', 'compareAndSetFailedAfter', 'truncated'] as const)[lost % 4];
  };
  for (let version = 1; version <= rounds; version++) {
    const { status, body } = await invoke(service.handler, 'updateOrder', {
      ...{ sub, orderId, ifMatch: `"${version}"` },
      body: { note: `round ${version}` },
    });
    expect([status, body.version, body.note]).toEqual([200, version + 1, `round ${version}`]);
  }
  expect(lost).toBeGreaterThan(rounds / 4);
  report(
    'own applied writes',
    `${rounds} edits, ${lost} answers lost after the write was applied: all 200, versions contiguous; seed ${seed}`,
  );
});

test('all of many concurrent writers without If-Match succeed', { timeout: 120_000 }, async () => {
  await using faulty = await startFaultyService();
  const { handler } = faulty.service;
  const sub = `star-${randomUUID()}`;
  const { orderId } = (await invoke(handler, 'createOrder', { sub, key: randomUUID() })).body;
  const writers = 8;
  const answers = await Promise.all(
    Array.from({ length: writers }, (_, writer) =>
      invoke(handler, 'updateOrder', {
        sub,
        orderId,
        ifMatch: '*',
        body: { metadata: { [`w${writer}`]: 'x' } },
      }),
    ),
  );
  const versions = answers.map(({ body }) => body.version).sort((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: writers }, (_, index) => index + 2));
  const { body } = await invoke(handler, 'getOrder', { sub, orderId });
  expect(Object.keys(body.metadata)).toHaveLength(writers);
});
