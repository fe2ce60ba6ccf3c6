import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inParallel, invoke, report, sized, startFaultyService } from './faulty-service.ts';

test('paging while orders are placed and changed returns each order once', {
  timeout: 300_000,
}, async () => {
  await using faulty = await startFaultyService();
  const { handler } = faulty.service;
  const orders = sized(500, 120);
  const sub = `paging-${randomUUID()}`;
  const before: string[] = [];
  const keys = Array.from({ length: orders }, (_, index) => `before-${index}`);
  await inParallel(keys, 8, async (key) => {
    before.push((await invoke(handler, 'createOrder', { sub, key })).body.orderId);
  });

  let paging = true;
  let [inserted, changed] = [0, 0];
  const inserting = async () => {
    for (; paging; inserted++) await invoke(handler, 'createOrder', { sub, key: `during-${inserted}` });
  };
  const changing = async () => {
    for (; paging; changed++) {
      const orderId = before[(changed * 7) % before.length] as string;
      await invoke(handler, changed % 2 ? 'cancelOrder' : 'updateOrder', { sub, orderId, ifMatch: '*' });
    }
  };
  const seen: string[] = [];
  const page = async () => {
    for (let cursor = ''; ; ) {
      const { status, body } = await invoke(handler, 'listOrders', { sub, query: `limit=7${cursor}` });
      expect(status).toBe(200);
      seen.push(...body.data.map(({ orderId }: { orderId: string }) => orderId));
      const sorted = body.data.map(({ createdAt }: { createdAt: string }) => createdAt);
      expect(sorted).toEqual([...sorted].sort().reverse());
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    paging = false;
  };
  await Promise.all([page(), inserting(), changing()]);

  expect(new Set(seen).size).toBe(seen.length);
  const shown = new Set(seen);
  expect(before.filter((orderId) => !shown.has(orderId))).toEqual([]);
  expect(Math.min(inserted, changed)).toBeGreaterThan(5);
  report(
    'paging under inserts and changes',
    `${orders} orders by sevens, meanwhile ${inserted} placed and ${changed} changed: no duplicate, none skipped`,
  );
});
