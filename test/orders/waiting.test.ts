import fc from 'fast-check';
import { expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { editOrder } from '../../src/orders/edit-order.ts';
import { lifecycle, moveOrder, waitingOf } from '../../src/orders/lifecycle.ts';
import { type Order, type OrderStatus, placeOrder } from '../../src/orders/order.ts';
import { documentOf, stateOf } from '../../src/orders/store/key-layout.ts';
import { tea } from './place.ts';

const statuses = Object.keys(lifecycle) as OrderStatus[];
const start = Date.parse('2026-11-24T09:30:00.000Z');

test("the waiting statuses are those of the queue's status parameter in the contract", () => {
  expect(statuses.filter((status) => lifecycle[status].waits)).toEqual(
    openapi.components.schemas.QueueStatus.enum,
  );
});

test('an order waits since the entry of its status, whatever a later version has added behind it', () => {
  const at = new Date(start).toISOString();
  const { history } = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at });
  const added = {
    status: 'returned' as OrderStatus,
    at: new Date(start + 1).toISOString(),
    by: 'staff' as const,
  };
  expect(waitingOf({ status: 'pending', history: [...history, added] })).toEqual({
    status: 'pending',
    since: at,
  });
});

test('a document has the member queue only in a waiting status, with the time of that status in the history', () => {
  const step = fc.record({ edit: fc.boolean(), choice: fc.nat(), pause: fc.nat({ max: 10_000 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let now = start;
      let order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: new Date(now).toISOString() });
      expectQueueMember(order);
      for (const { edit, choice, pause } of steps) {
        now += pause;
        order = changed(order, { edit, choice, at: new Date(now).toISOString() });
        expectQueueMember(order);
      }
    }),
  );
});

function changed(order: Order, { edit, choice, at }: { edit: boolean; choice: number; at: string }): Order {
  const { to, editable } = lifecycle[order.status];
  if (edit && editable) return editOrder(order, { note: `note ${choice}` }, at);
  const next = to[choice % to.length];
  return next ? moveOrder(order, { to: next, at, by: lifecycle[next].by[0] ?? 'staff' }) : order;
}

function expectQueueMember(order: Order): void {
  const since = order.history.find(({ status }) => status === order.status)?.at;
  const want = lifecycle[order.status].waits ? { status: order.status, since } : undefined;
  expect(waitingOf(order)).toEqual(want);
  expect(stateOf(order).queue).toEqual(want);
  const document = documentOf(order, { id: 'w', fingerprint: 'f' });
  expect('queue' in document ? document.queue : undefined).toEqual(want);
  expect('queue' in document).toBe(want !== undefined);
}
