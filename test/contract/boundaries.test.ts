import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { place } from '../harness/orders.ts';
import { type Caller, startTestService, type TestService } from '../harness/service.ts';
import { boundaries } from './boundaries.ts';

let service: TestService;
let caller: Caller;
beforeAll(async () => {
  service = await startTestService();
  caller = await service.customer('orders/read orders/write orders/manage');
});
afterAll(() => service[Symbol.asyncDispose]());

const cases = [...boundaries()];

test('there are bounds of every operation with a body', () => {
  const withBody = Object.entries(operations).filter(([, { body }]) => body !== null);
  expect(new Set(cases.map(({ operationId }) => operationId))).toEqual(new Set(withBody.map(([id]) => id)));
  expect(cases.length).toBeGreaterThan(150);
});

test.each(cases)(
  '$operationId $pointer $keyword, inside: $inside',
  async ({ operationId, pointer, inside, body }) => {
    const { method, path } = operations[operationId];
    const { orderId } = operationId === 'createOrder' ? { orderId: '' } : (await place(caller)).body;
    const answer = await caller.request(method, path.replace('{orderId}', orderId), {
      headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      body,
    });
    if (inside) {
      // A bound says what fits, not what the order's state allows: an unconfirmed order is not fulfilled (409), and half
      // an address is no address (422).
      expect([200, 201, 409, 422], JSON.stringify(answer.body)).toContain(answer.status);
      return;
    }
    expect(answer.status).toBe(400);
    const pointers: string[] = answer.body.errors.map((fault: { pointer: string }) => fault.pointer);
    expect(pointers).toContain(pointer);
  },
);
