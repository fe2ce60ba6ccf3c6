import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { placeOrder } from '../../src/orders/order.ts';
import { documentOf, ORDERS } from '../../src/orders/store/key-layout.ts';
import { tea } from '../orders/place.ts';
import { openEmbedded } from '../orders/store/embedded-store.ts';
import { report, sized } from './faulty-service.ts';

/** More than the 10,000 rows that the Data API sorts. */
const WAITING = 12_000;

test('paging returns each order once when more wait than the Data API can sort', {
  timeout: 120_000,
}, async () => {
  await using embedded = await openEmbedded();
  const { store } = embedded;
  const placed = Array.from({ length: WAITING }, (_, index) => {
    const at = new Date(Date.parse('2026-11-24T09:30:00.000Z') + Math.floor(index / 3)).toISOString();
    return placeOrder({ orderId: randomUUID(), customerId: 'c', body: tea, at });
  });
  const write = { id: 'w', fingerprint: 'f' };
  await embedded.insert(
    ORDERS,
    placed.map((order) => documentOf(order, write)),
  );

  const walked: string[] = [];
  const most = sized(Number.POSITIVE_INFINITY, 2);
  let [cursor, pages, calls]: [string | undefined, number, number] = [undefined, 0, 0];
  do {
    // The full pass has the time of a request; the small one runs beside other tests.
    const call = { deadline: Date.now() + sized(4_500, 20_000), dataApiCalls: 0, retries: 0 };
    const page = await store.queue({ limit: 100, cursor }, call);
    walked.push(...page.data.map(({ orderId }) => orderId));
    pages += 1;
    calls += call.dataApiCalls;
    cursor = page.nextCursor ?? undefined;
  } while (cursor && pages < most);

  const inOrder = placed.toSorted((one, other) =>
    `${one.createdAt} ${one.orderId}` < `${other.createdAt} ${other.orderId}` ? -1 : 1,
  );
  const wanted = inOrder.map(({ orderId }) => orderId);
  expect(walked).toEqual(sized(wanted, wanted.slice(0, walked.length)));
  expect(walked.length).toBeGreaterThan(100);
  report('queue: 12,000 waiting', `${WAITING} orders, each once, by ${pages} pages in ${calls} calls`);
});
