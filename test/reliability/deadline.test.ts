import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import {
  full,
  invoke,
  isStaffOnly,
  listed,
  movesRequiredFor,
  report,
  startFaultyService,
} from './faulty-service.ts';

const asked = (Object.keys(operations) as OperationId[]).filter((id) => id !== 'getHealth');
const before = await movesRequiredFor(asked);

describe.each(asked)('%s', (operationId) => {
  test.concurrent.each([
    { given: '300 ms left', remaining: 300, fault: undefined },
    { given: '900 ms left and a database that hangs before the write', remaining: 900, fault: 'hangBefore' },
    { given: '900 ms left and a database that hangs after the write', remaining: 900, fault: 'hangAfter' },
  ] as const)('with $given: 503 in time, and the state is old or new', async ({ remaining, fault }) => {
    await using faulty = await startFaultyService();
    await using calm = faulty.nextProcess();
    const staff = isStaffOnly(operationId);
    const sub = `deadline-${randomUUID()}`;
    const { orderId } = (await invoke(calm.handler, 'createOrder', { sub, key: 'first' })).body;
    for (const move of before.get(operationId) ?? [])
      await invoke(calm.handler, move, { sub: 's', staff: true, orderId });
    const old = (await invoke(calm.handler, 'getOrder', { sub, orderId })).body;

    faulty.proxy.plan = () => fault;
    const call = { sub: staff ? 's' : sub, staff, orderId, key: 'second', ifMatch: '*' };
    const started = performance.now();
    const answer = await invoke(faulty.service.handler, operationId, { ...call, remaining });
    // On a loaded machine an answer can be late.
    expect(performance.now() - started).toBeLessThan(full ? remaining : remaining + 1_500);
    expect([answer.status, answer.body.code]).toEqual([503, 'service_unavailable']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);

    const now = (await invoke(calm.handler, 'getOrder', { sub, orderId })).body;
    if (now.version === old.version) expect(now).toEqual(old);
    else expect(now.version).toBe(old.version + 1);
    const retried = await invoke(calm.handler, operationId, call);
    expect([200, 201]).toContain(retried.status);
    if (retried.body.version) expect(retried.body.version).toBeLessThanOrEqual(old.version + 1);
    expect((await listed(calm.handler, sub)).length).toBe(operationId === 'createOrder' ? 2 : 1);
  });
});

test('report', () => {
  report(
    'deadline',
    `${asked.length} operations × {300 ms left, hang before, hang after}: 503 + Retry-After in time, state old or new, the retry settles it`,
  );
});
