import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/astra/database.ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { withTasks } from '../../src/http/tasks.ts';
import { service } from '../../src/orders/definition.ts';
import { moveOrder } from '../../src/orders/lifecycle.ts';
import { oldestWaiting } from '../../src/orders/oldest-waiting.ts';
import { placeOrder } from '../../src/orders/order.ts';
import { orderDatabase } from '../../src/orders/store/database.ts';
import { documentOf } from '../../src/orders/store/key-layout.ts';
import type { OrderStore } from '../../src/orders/store/order-store.ts';
import { tea } from './place.ts';
import { type DataApiUnderTest, openStore, startDataApi } from './store/data-api.ts';

const now = Date.parse('2026-11-24T12:00:00.000Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

let api: DataApiUnderTest;
const fetcher = createFetcher();
beforeAll(async () => {
  api = await startDataApi();
});
afterAll(async () => {
  await fetcher.close();
  await api?.close();
});

/** The Lambda function's handler with its log lines and Data API calls. */
function open(more: Parameters<typeof openStore>[1] = {}) {
  const { store, calls } = openStore(api, { now: () => now, ...more });
  const lines: Record<string, unknown>[] = [];
  const handler = withTasks(async () => 'the answer to a request', {
    tasks: service.tasks,
    store,
    now: () => now,
    metrics: { namespace: 'order-api-production' },
    write: (line) => void lines.push(JSON.parse(line)),
  });
  const context = { awsRequestId: 'r', getRemainingTimeInMillis: () => 6_000 } as unknown as Context;
  return {
    run: (event: { task: string }) => handler(event, context),
    other: (event: unknown) => handler(event, context),
    lines,
    calls,
  };
}

async function keep(placed: number, confirmed?: number): Promise<void> {
  const { orders } = orderDatabase(openDatabase({ ...api.options, fetcher }));
  const order = placeOrder({ orderId: randomUUID(), customerId: 'c', body: tea, at: minutesAgo(placed) });
  const moved =
    confirmed === undefined
      ? order
      : moveOrder(order, { to: 'confirmed', at: minutesAgo(confirmed), by: 'staff' });
  await orders.insertOne(documentOf(moved, { id: 'w', fingerprint: 'f' }));
}

test('measures the age of the oldest order of each queue with one call each, 0 for an empty queue', async () => {
  const { run, lines, calls } = open();
  const measured = (status: string, value: number) => ({
    name: 'OldestWaiting',
    unit: 'Seconds',
    dimension: { Status: status },
    value,
  });

  expect(await run({ task: 'oldest-waiting' })).toEqual([measured('pending', 0), measured('confirmed', 0)]);
  expect(calls).toEqual(['orders_2.find', 'orders_2.find']);

  await keep(20);
  await keep(30);
  // Measured from its confirmation, not from its placement.
  await keep(90, 45);
  expect(await run({ task: 'oldest-waiting' })).toEqual([
    measured('pending', 30 * 60),
    measured('confirmed', 45 * 60),
  ]);
  expect(lines.at(-1)).toEqual({
    time: '2026-11-24T12:00:00.000Z',
    level: 'info',
    requestId: 'r',
    task: 'oldest-waiting',
    ms: 0,
    dataApiCalls: 2,
    retries: 0,
    Status: 'confirmed',
    OldestWaiting: 2_700,
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [
        {
          Namespace: 'order-api-production',
          Dimensions: [['Status']],
          Metrics: [{ Name: 'OldestWaiting', Unit: 'Seconds' }],
        },
      ],
    },
  });
});

test('an order that no longer waits counts as none', async () => {
  const placed = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: minutesAgo(20) });
  const canceled = moveOrder(placed, { to: 'canceled', at: minutesAgo(10), by: 'staff' });
  const store = { queue: async () => ({ data: [canceled], nextCursor: null }) } as unknown as OrderStore;
  const call = { deadline: now + 1_000, dataApiCalls: 0, retries: 0 };
  expect((await oldestWaiting({ store, now: () => now }, call)).map(({ value }) => value)).toEqual([0, 0]);
});

test('throws and writes no metric when the database does not answer', async () => {
  const { run, lines } = open({ intercept: () => Promise.reject(new Error('down')), retry: { capacity: 0 } });
  await expect(run({ task: 'oldest-waiting' })).rejects.toMatchObject({ code: 'service_unavailable' });
  expect(lines).toEqual([]);
});

test.each(['another', '__proto__', 'toString', ''])('throws for the unknown task %j', async (task) => {
  await expect(open().run({ task })).rejects.toThrow('There is no task of this name, only: oldest-waiting');
});

test.each([null, 'text', {}, { task: 1 }])('passes the event %j to the request handler', async (event) => {
  expect(await open().other(event)).toBe('the answer to a request');
});
