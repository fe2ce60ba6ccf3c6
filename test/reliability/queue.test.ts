import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OperationId } from '../../generated/operations.ts';
import type { QueueStatus } from '../../src/orders/order.ts';
import { orderIdOf } from '../../src/orders/store/key-layout.ts';
import { allFaults, type Fault, seededRandom } from './fault-proxy.ts';
import {
  type FaultyService,
  inParallel,
  invoke,
  report,
  type Sandbox,
  seed,
  sized,
  startFaultyService,
} from './faulty-service.ts';

type Order = { orderId: string; status: string; history: { status: string; at: string; by: string }[] };

const statuses: readonly QueueStatus[] = ['pending', 'confirmed'];
/** Faults that apply to every command and need no time-out. */
const quick = allFaults.filter((fault) => !/hang|drip|lostRace/.test(fault));

async function* pagesOf({ handler }: Pick<Sandbox, 'handler'>, status: QueueStatus, limit: number) {
  for (let cursor = ''; ; ) {
    const query = `status=${status}&limit=${limit}${cursor}`;
    const { body } = await invoke(handler, 'listQueue', { sub: 'staff', staff: true, query });
    yield body.data as Order[];
    if (body.nextCursor === null) return;
    cursor = `&cursor=${body.nextCursor}`;
  }
}

async function queueOf(sandbox: Sandbox, status: QueueStatus, limit = 100): Promise<Order[]> {
  const orders: Order[] = [];
  for await (const page of pagesOf(sandbox, status, limit)) orders.push(...page);
  return orders;
}

/** The expected queue: the orders of a status, sorted by the time they got it, then by id. */
function expectedQueue(orders: readonly Order[], status: QueueStatus): Order[] {
  const key = ({ history, orderId }: Order) =>
    `${history.findLast((entry) => entry.status === status)?.at} ${orderId}`;
  return orders
    .filter((order) => order.status === status)
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

const owner = { sub: 'owner', staff: false };
const actors = [
  { operationId: 'updateOrder', caller: owner },
  { operationId: 'cancelOrder', caller: owner },
  { operationId: 'cancelOrder', caller: { sub: 'staff-1', staff: true } },
  ...['staff-1', 'staff-2'].flatMap((sub) =>
    (['confirmOrder', 'fulfillOrder'] as const).map((operationId) => ({
      operationId,
      caller: { sub, staff: true },
    })),
  ),
] satisfies { operationId: OperationId; caller: { sub: string; staff: boolean } }[];

/** One write of a new or existing order, and the fault of one of its Data API calls. */
const step = fc.record({
  /** An index among the orders; beyond them: a placement. */
  of: fc.nat({ max: 9 }),
  actor: fc.nat({ max: actors.length - 1 }),
  spoiled: fc.option(
    fc.record({
      at: fc.nat({ max: 2 }),
      fault: fc.constantFrom(...quick),
      /** true: every later call fails, too, as if the process had ended. false: the service can retry. */
      crash: fc.boolean(),
    }),
    { freq: 2 },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take({ proxy, service }: FaultyService, { of, actor, spoiled }: Step, orderIds: string[]) {
  const first = proxy.calls.length;
  proxy.plan = ({ index }): Fault | undefined => {
    const at = index - first - (spoiled?.at ?? 0);
    if (!spoiled || at < 0) return undefined;
    if (at === 0) return spoiled.fault;
    return spoiled.crash ? 'resetBefore' : undefined;
  };
  const orderId = orderIds[of];
  const { operationId, caller } = actors[actor] as (typeof actors)[number];
  const key = randomUUID();
  const { status } = orderId
    ? await invoke(service.handler, operationId, { ...caller, orderId, ifMatch: '*' })
    : await invoke(service.handler, 'createOrder', { ...owner, key });
  proxy.plan = () => undefined;
  // 404: an earlier placement crashed and left no order.
  if (!spoiled) expect([200, 201, 404, 409]).toContain(status);
  if (!orderId) orderIds.push(orderIdOf(owner.sub, key));
}

async function ordersOf(sandbox: Sandbox, orderIds: readonly string[]): Promise<Order[]> {
  const orders: Order[] = [];
  for (const orderId of orderIds) {
    const { status, body } = await invoke(sandbox.handler, 'getOrder', { ...owner, orderId });
    if (status === 200) orders.push(body);
  }
  return orders;
}

test(`after every write, with or without a fault, the queue has exactly the orders of its status, seed ${seed}`, {
  timeout: 600_000,
}, async () => {
  const numRuns = sized(100, 12);
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }), async (run) => {
      await using faulty = await startFaultyService({ retry: { firstPause: 1, longestPause: 5 } });
      await using calm = faulty.nextProcess();
      const orderIds: string[] = [];
      for (const one of run) {
        await take(faulty, one, orderIds);
        steps += 1;
        const orders = await ordersOf(calm, orderIds);
        for (const status of statuses)
          expect(await queueOf(calm, status, 3)).toEqual(expectedQueue(orders, status));
      }
    }),
    { seed, numRuns },
  );
  report('queue: model', `${numRuns} runs, ${steps} writes, the queue compared after each`);
});

test(`paging returns no order twice and misses none that stays, seed ${seed}`, {
  timeout: 600_000,
}, async () => {
  const numRuns = sized(100, 6);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 4 }), { minLength: 4, maxLength: 8 }),
      async (between) => {
        await using faulty = await startFaultyService({ retry: { firstPause: 1, longestPause: 5 } });
        await using calm = faulty.nextProcess();
        const orderIds: string[] = [];
        for (let placed = 0; placed < 10; placed++)
          await take(faulty, { of: 99, actor: 0, spoiled: null }, orderIds);
        const atStart = await queueOf(calm, 'pending');
        const walked: string[] = [];
        for await (const page of pagesOf(calm, 'pending', 3)) {
          walked.push(...page.map(({ orderId }) => orderId));
          for (const one of between.shift() ?? []) await take(faulty, one, orderIds);
        }
        expect(new Set(walked).size).toBe(walked.length);
        const atEnd = new Set((await queueOf(calm, 'pending')).map(({ orderId }) => orderId));
        const stayed = atStart.map(({ orderId }) => orderId).filter((id) => atEnd.has(id));
        expect(walked).toEqual(expect.arrayContaining(stayed));
      },
    ),
    { seed, numRuns },
  );
  report('queue: page walk', `${numRuns} walks while orders were placed, edited and moved`);
});

test(`20 staff process the queue concurrently with 30 % faults, seed ${seed}`, {
  timeout: 600_000,
}, async () => {
  await using faulty = await startFaultyService({ retry: { firstPause: 5, longestPause: 20 } });
  const { service, proxy } = faulty;
  await using calm = faulty.nextProcess();
  const count = sized(2_000, 40);
  const orderIds: string[] = [];
  await inParallel(
    Array.from({ length: count }, (_, index) => `key-${index}`),
    8,
    async (key) => {
      const { body } = await invoke(calm.handler, 'createOrder', { ...owner, key });
      orderIds.push(body.orderId);
    },
  );
  const random = seededRandom(seed);
  let spoiled = 0;
  proxy.plan = () => {
    if (random() >= 0.3) return undefined;
    spoiled += 1;
    return quick[Math.floor(random() * quick.length)];
  };
  const asked = { moves: 0, unavailable: 0 };

  /** Repeats a request until the status is not 503. */
  async function retryUntilAnswered(
    operationId: OperationId,
    sub: string,
    more: { orderId?: string; query?: string },
  ) {
    for (let tries = 0; tries < 50; tries++) {
      const answer = await invoke(service.handler, operationId, { sub, staff: true, ...more });
      if (answer.status !== 503) return answer;
      asked.unavailable += 1;
    }
    throw new Error(`${operationId} always answered 503`);
  }

  /** Processes an order of the first page; the callers pick different ones near the front. */
  async function processOrder(place: number, status: QueueStatus, operationId: OperationId): Promise<void> {
    const sub = `staff-${place}`;
    for (;;) {
      const { body } = await retryUntilAnswered('listQueue', sub, { query: `status=${status}&limit=20` });
      const front = body.data[place % Math.max(1, body.data.length)];
      if (!front) return;
      const moved = await retryUntilAnswered(operationId, sub, { orderId: front.orderId });
      expect(moved.status).toBe(200);
      asked.moves += 1;
    }
  }

  const staff = Array.from({ length: 20 }, (_, index) => index);
  await Promise.all(staff.map((place) => processOrder(place, 'pending', 'confirmOrder')));
  await Promise.all(staff.map((place) => processOrder(place, 'confirmed', 'fulfillOrder')));
  proxy.plan = () => undefined;

  for (const status of statuses) expect(await queueOf(calm, status)).toEqual([]);
  for (const order of await ordersOf(calm, orderIds))
    expect(order.history.map(({ status }) => status)).toEqual(['pending', 'confirmed', 'fulfilled']);
  expect(new Set(orderIds).size).toBe(count);
  report(
    'queue: 20 staff',
    `${count} orders confirmed and fulfilled, ${spoiled} faults in ${proxy.calls.length} calls, ${asked.moves} answers of 200 and ${asked.unavailable} of 503; each order moved once, none forgotten`,
  );
});
