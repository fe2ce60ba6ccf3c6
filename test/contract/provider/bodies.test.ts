import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { placed } from '../../harness/orders.ts';
import { boundaries } from '../boundaries.ts';
import { callerFor } from '../plan.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

const cases = [...boundaries()];

test('there are bounds of every operation with a body', () => {
  const withBody = Object.entries(operations).filter(([, { body }]) => body !== null);
  expect(new Set(cases.map(({ operationId }) => operationId))).toEqual(new Set(withBody.map(([id]) => id)));
  expect(cases.length).toBeGreaterThan(150);
});

for (const { operationId, keyword, pointer, inside, body } of cases) {
  const caller = callerFor(target, operationId);
  const name = `${operationId} ${pointer} ${keyword}, ${inside ? 'inside' : 'outside'}`;
  test.skipIf(!caller)(`${name}${caller ? '' : ' (needs STAFF_TOKEN)'}`, async () => {
    const { method, path } = operations[operationId];
    const orderId = path.includes('{orderId}') ? (await placed(target.customer)).orderId : '';
    const answer = await caller?.request(method, path.replace('{orderId}', orderId), {
      headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      body,
    });
    if (inside) {
      // A bound says what fits, not what the order's state allows: an unconfirmed order is not fulfilled (409), and half
      // an address is no address (422).
      expect([200, 201, 409, 422], JSON.stringify(answer?.body)).toContain(answer?.status);
      return;
    }
    expect(answer?.status).toBe(400);
    const pointers: string[] = answer?.body.errors.map((fault: { pointer: string }) => fault.pointer);
    expect(pointers).toContain(pointer);
  });
}
