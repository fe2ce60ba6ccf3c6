import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import {
  type FaultyService,
  invoke,
  isStaffOnly,
  listed,
  movesRequiredFor,
  report,
  startFaultyService,
} from './faulty-service.ts';

const writes = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].method !== 'GET');
const before = await movesRequiredFor(writes);

/**
 * Simulates a sandbox that crashes at one of its Data API calls: that call and all later ones are not sent. With
 * `after` the server has performed the call. The database is left as by a killed process.
 */
async function crashAtCall({ proxy, service }: FaultyService, at: number, when: 'before' | 'after') {
  const first = proxy.calls.length;
  let reached = false;
  proxy.plan = ({ index }) => {
    if (index - first < at) return undefined;
    const dying = !reached;
    reached = true;
    return dying && when === 'after' ? 'resetAfter' : 'resetBefore';
  };
  return {
    handler: service.handler,
    reached: () => reached,
    revive: () => {
      proxy.plan = () => undefined;
    },
  };
}

describe.each(writes)('%s', (operationId) => {
  test.each(['before', 'after'] as const)(
    'a retry completes it after a crash %s each of its calls',
    { timeout: 120_000 },
    async (when) => {
      let points = 0;
      for (let at = 0; ; at++) {
        // No retries, because a crashed process does not retry.
        await using faulty = await startFaultyService({ retry: { capacity: 0 } });
        await using calm = faulty.nextProcess();
        const sub = `crash-${randomUUID()}`;
        const key = randomUUID();
        let orderId = '';
        const way = before.get(operationId) ?? [];
        if (operationId !== 'createOrder') {
          orderId = (await invoke(calm.handler, 'createOrder', { sub, key: randomUUID() })).body.orderId;
          for (const step of way) await invoke(calm.handler, step, { sub: 'staff', staff: true, orderId });
        }
        const staff = isStaffOnly(operationId);
        const version = 1 + way.length;
        const call = { sub: staff ? 'staff' : sub, staff, orderId, key, ifMatch: `"${version}"` };

        const sandbox = await crashAtCall(faulty, at, when);
        const died = await invoke(sandbox.handler, operationId, call);
        sandbox.revive();
        if (!sandbox.reached()) {
          // There is no call with the number `at`: all earlier ones were tested.
          expect([200, 201]).toContain(died.status);
          break;
        }
        points += 1;
        expect(died.status).toBe(503);
        // No list has a resource that cannot be read, whatever the crash left behind.
        for (const id of await listed(calm.handler, sub))
          expect((await invoke(calm.handler, 'getOrder', { sub, orderId: id })).status).toBe(200);

        const retried = await invoke(calm.handler, operationId, call);
        expect([200, 201]).toContain(retried.status);
        expect(retried.body.version).toBe(operationId === 'createOrder' ? 1 : version + 1);
        expect(await listed(calm.handler, sub)).toEqual([retried.body.orderId]);
        const again = await invoke(calm.handler, operationId, call);
        expect(again.body).toEqual(retried.body);
      }
      expect(points).toBe(2);
      report(
        `crash points: ${operationId}, ${when} the call`,
        `${points} points, each converged to one order, listed once`,
      );
    },
  );
});

test('a replay that crashes at any of its calls changes nothing', async () => {
  for (let at = 0; ; at++) {
    await using faulty = await startFaultyService({ retry: { capacity: 0 } });
    await using calm = faulty.nextProcess();
    const call = { sub: `replay-${randomUUID()}`, key: randomUUID() };
    const first = await invoke(calm.handler, 'createOrder', call);
    const sandbox = await crashAtCall(faulty, at, 'after');
    await invoke(sandbox.handler, 'createOrder', call);
    sandbox.revive();
    expect(await listed(calm.handler, call.sub)).toEqual([first.body.orderId]);
    expect((await invoke(calm.handler, 'createOrder', call)).body).toEqual(first.body);
    if (!sandbox.reached()) break;
    expect(at).toBeLessThan(5);
  }
});
