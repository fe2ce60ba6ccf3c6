import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { moves } from '../orders/provider/moves.ts';
import { allFaults, type Fault } from './fault-proxy.ts';
import { full, invoke, isStaffOnly, movesRequiredFor, report, startFaultyService } from './faulty-service.ts';

/** The small pass leaves the function 1.5 s, so that waiting for the deadline takes a second instead of five. */
const remaining = full ? 5_000 : 1_500;
const slowest = new Map<Fault, number>();

// getHealth pings the database at most once in five seconds, so its faults are in test/operations. All moves share
// their code, so the small pass has one of them.
const [aMove] = moves.keys();
const asked = (Object.keys(operations) as OperationId[]).filter(
  (id) => id !== 'getHealth' && (full || id === aMove || !moves.has(id)),
);
const before = await movesRequiredFor(asked);

describe.each(asked)('%s', (operationId) => {
  test.concurrent.each(allFaults)('with the fault %s in every call', { timeout: 60_000 }, async (fault) => {
    await using faulty = await startFaultyService();
    const { service, proxy } = faulty;
    const staff = isStaffOnly(operationId);
    const sub = `matrix-${randomUUID()}`;
    const { orderId } = (await invoke(service.handler, 'createOrder', { sub, key: randomUUID() })).body;
    for (const move of before.get(operationId) ?? [])
      await invoke(service.handler, move, { sub: 's', staff: true, orderId });
    const call = { sub: staff ? 's' : sub, staff, orderId, key: randomUUID(), ifMatch: '*', remaining };

    proxy.plan = () => fault;
    const started = performance.now();
    const met = await invoke(service.handler, operationId, call);
    const took = performance.now() - started;
    slowest.set(fault, Math.max(took, slowest.get(fault) ?? 0));
    // On a loaded machine an answer can be late: the small pass only finds what waits for something else.
    expect(took).toBeLessThan(full ? remaining : 4 * remaining);
    // A dead socket and a slow short answer are survived; any other fault results in a 503 with Retry-After.
    if (met.status >= 400) {
      expect(met.status).toBe(503);
      expect(met.headers.get('content-type')).toBe('application/problem+json');
      expect(Number(met.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(JSON.stringify(met.body)).not.toMatch(/secret|ECONN|127\.0\.0\.1|hang up|<h1>| at /);

    proxy.plan = () => undefined;
    const next = await invoke(service.handler, operationId, { ...call, remaining: 6_000 });
    expect([200, 201]).toContain(next.status);
  });
});

afterAll(() => {
  const times = [...slowest].map(([fault, took]) => `${fault} ${Math.round(took)} ms`).join(', ');
  report(
    'fault matrix',
    `${allFaults.length} faults × ${asked.length} operations: 503 or survived, the next call healthy; slowest answers ${times}`,
  );
});
