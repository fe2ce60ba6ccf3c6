import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { conformingFetch } from '../contract/conforming-fetch.ts';
import { startDev, tokenIn } from '../local/local-process.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { tea } from '../orders/place.ts';
import { seededRandom } from './fault-proxy.ts';
import { report, seed, sized } from './faulty-service.ts';

test(`after make dev is killed under load, every order with a 201 exists, seed ${seed}`, {
  timeout: 400_000,
}, async () => {
  const folder = temporaryFolder();
  const random = seededRandom(seed);
  const kills = sized(20, 2);
  const acknowledged = new Set<string>();
  let token = '';
  for (let kill = 0; kill < kills; kill++) {
    const dev = await startDev(folder);
    token ||= tokenIn(dev.welcome);
    let alive = true;
    const placing = Array.from({ length: 8 }, async () => {
      while (alive) {
        try {
          const response = await conformingFetch(`${dev.url}/orders`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              'idempotency-key': randomUUID(),
            },
            body: JSON.stringify(tea),
          });
          // An answer counts when it was received completely.
          const { orderId } = (await response.json()) as { orderId: string };
          if (response.status === 201) acknowledged.add(orderId);
        } catch {
          return;
        }
      }
    });
    await delay(200 + random() * 400);
    // However slow the machine is, there is load when the process is killed.
    while (acknowledged.size <= 10 * (kill + 1)) await delay(20);
    dev.child.kill('SIGKILL');
    alive = false;
    await Promise.all([...placing, dev.ended]);
  }

  const dev = await startDev(folder);
  const listed = new Set<string>();
  for (let cursor = ''; ; ) {
    const response = await conformingFetch(`${dev.url}/orders?limit=100${cursor}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const page = (await response.json()) as { data: { orderId: string }[]; nextCursor: string | null };
    for (const { orderId } of page.data) listed.add(orderId);
    if (page.nextCursor === null) break;
    cursor = `&cursor=${page.nextCursor}`;
  }
  expect([...acknowledged].filter((orderId) => !listed.has(orderId))).toEqual([]);
  report(
    'kill -9 of make dev under load',
    `${kills} kills, ${acknowledged.size} orders acknowledged, all there; seed ${seed}`,
  );
});
