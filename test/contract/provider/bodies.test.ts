import { afterAll, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { boundaries } from '../boundaries.ts';
import { callerFor, createPathValues, filledPath, needsOf, requiredHeaders, successesOf } from '../sample.ts';
import { openTarget } from '../target.ts';

const target = await openTarget();
afterAll(() => target[Symbol.asyncDispose]());

const cases = [...boundaries()];

test('every operation with a body has bounds', () => {
  const withBody = Object.entries(operations).filter(([, { body }]) => body !== null);
  expect(new Set(cases.map(({ operationId }) => operationId))).toEqual(new Set(withBody.map(([id]) => id)));
});

for (const { operationId, keyword, pointer, inside, body } of cases) {
  const caller = callerFor(target, operationId);
  const name = `${operationId} ${pointer} ${keyword}, ${inside ? 'inside' : 'outside'}`;
  test.skipIf(!caller)(`${name}${needsOf(target, operationId)}`, async () => {
    const path = filledPath(operationId, await createPathValues(target, operationId));
    const headers = requiredHeaders(operationId);
    const answer = await caller?.request(operations[operationId].method, path, { headers, body });
    if (inside) {
      // A body within its bounds may still conflict with the state of the resource.
      expect([...successesOf(operationId), 409, 422], JSON.stringify(answer?.body)).toContain(answer?.status);
      return;
    }
    expect(answer?.status).toBe(400);
    const pointers: string[] = answer?.body.errors.map((fault: { pointer: string }) => fault.pointer);
    expect(pointers).toContain(pointer);
  });
}
