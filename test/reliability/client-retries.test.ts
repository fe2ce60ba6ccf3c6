import { expect, test } from 'vitest';
import { createOrdersClient, unwrap } from '../../src/orders/client/index.ts';
import { startTestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';
import { openFaultProxy, seededRandom } from './fault-proxy.ts';
import { report, sized } from './faulty-service.ts';

const placements = sized(1_000, 200);

test(`${placements} placements with 30 % network faults make exactly ${placements} orders`, {
  timeout: 60_000,
}, async () => {
  await using service = await startTestService();
  await using proxy = await openFaultProxy();
  proxy.upstream = service.url;
  const random = seededRandom(20261124);
  // Before: the service did not receive it. After: the order exists and only the answer is lost.
  const happening = [
    'resetBefore',
    'resetAfter',
    'status429',
    'status503',
    'status503After',
    'deadSocket',
  ] as const;
  proxy.plan = () => (random() < 0.3 ? happening[Math.floor(random() * happening.length)] : undefined);

  const { token } = await service.customer();
  const retry = { tries: 12, budget: placements, pause: 0 };
  // Under load, a thousand concurrent calls take longer than one.
  const orders = createOrdersClient({ baseUrl: proxy.url, token, retry, timeout: 55_000 });
  const places = Array.from({ length: placements }, (_, index) =>
    unwrap(orders.createOrder({ body: { ...tea, note: String(index) } })),
  );
  const placed = new Set((await Promise.all(places)).map(({ orderId }) => orderId));
  expect(proxy.calls.length).toBeGreaterThan(1.25 * placements);

  const listed = new Set<string>();
  for await (const { orderId } of orders.orders({ limit: 100 })) listed.add(orderId);
  expect(placed.size).toBe(placements);
  expect(listed).toEqual(placed);
  report(
    'retries of the client',
    `${placements} placements, ${proxy.calls.length} tries: ${listed.size} orders`,
  );
});
