import { describe, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { hasStatus, isFinal, lifecycle, moveOrder } from '../../src/orders/lifecycle.ts';
import { type Order, type OrderStatus, placeOrder } from '../../src/orders/order.ts';
import { tea } from './place.ts';

const statuses = Object.keys(lifecycle) as OrderStatus[];
const at = '2026-11-24T10:05:12.000Z';

function orderIn(status: OrderStatus): Order {
  const order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: '2026-11-24T09:30:00.000Z' });
  return { ...order, status };
}

describe('moveOrder', () => {
  test.for([
    { from: 'pending', to: 'confirmed', by: 'staff' },
    { from: 'pending', to: 'canceled', by: 'customer' },
    { from: 'pending', to: 'canceled', by: 'staff' },
    { from: 'confirmed', to: 'canceled', by: 'customer' },
    { from: 'confirmed', to: 'fulfilled', by: 'staff' },
  ] as const)('moves an order from $from to $to by $by', ({ from, to, by }) => {
    const order = orderIn(from);
    expect(moveOrder(order, { to, at, by })).toStrictEqual({
      ...order,
      status: to,
      version: 2,
      history: [...order.history, { status: to, at, by }],
      updatedAt: at,
    });
  });

  test.for([
    { from: 'pending', to: 'fulfilled', want: 'cannot be fulfilled, only confirmed or canceled.' },
    { from: 'confirmed', to: 'confirmed', want: 'cannot be confirmed, only fulfilled or canceled.' },
    { from: 'canceled', to: 'confirmed', want: 'cannot be confirmed.' },
    // A later version of the service may have moved it there.
    { from: 'returned' as OrderStatus, to: 'confirmed', want: 'cannot be confirmed.' },
  ] as const)('says why an order cannot go from $from to $to', ({ from, to, want }) => {
    expect(() => moveOrder(orderIn(from), { to, at, by: 'staff' })).toThrow(
      expect.objectContaining({ code: 'order_state_conflict', message: `A ${from} order ${want}` }),
    );
  });

  const refused = statuses.flatMap((from) =>
    statuses.filter((to) => !lifecycle[from].to.includes(to)).map((to) => ({ from, to })),
  );
  test.for(refused)('refuses $from → $to, which is not in the table', ({ from, to }) => {
    const [by = 'staff'] = lifecycle[to].by;
    expect(() => moveOrder(orderIn(from), { to, at, by })).toThrow(
      expect.objectContaining({ code: 'order_state_conflict' }),
    );
  });

  test("adds the move's given details to the history, and no others", () => {
    const details = { reason: 'fraud', note: 'Card stolen.' } as const;
    const { history } = moveOrder(orderIn('pending'), { to: 'canceled', at, by: 'staff', ...details });
    expect(history.at(-1)).toStrictEqual({ status: 'canceled', at, by: 'staff', ...details });
  });

  test('throws a TypeError for an actor that the table does not list', () => {
    expect(() => moveOrder(orderIn('pending'), { to: 'confirmed', at, by: 'customer' })).toThrow(
      new TypeError('An order cannot be confirmed by customer'),
    );
  });

  test('does not change the given order', () => {
    const order = orderIn('pending');
    const before = structuredClone(order);
    moveOrder(order, { to: 'confirmed', at, by: 'staff' });
    expect(order).toStrictEqual(before);
  });
});

describe('lifecycle', () => {
  test('an order is editable until the order is fulfilled or final', () => {
    expect(lifecycle).toMatchObject({ pending: { editable: true }, confirmed: { editable: true } });
    expect(lifecycle.fulfilled.editable).toBe(false);
    for (const status of statuses.filter(isFinal)) expect(lifecycle[status].editable).toBe(false);
  });

  test("the contract's bound of the history is the length of the longest path", () => {
    const longest = (status: OrderStatus): number => 1 + Math.max(0, ...lifecycle[status].to.map(longest));
    expect(longest('pending')).toBe(openapi.components.schemas.Order.properties.history.maxItems);
  });

  test('pending is the status of a new order, by those that the table lists', () => {
    for (const { status, by } of orderIn('pending').history) expect(lifecycle[status].by).toEqual([by]);
  });

  test('isAlready is true for the current status only', () => {
    for (const status of statuses) {
      expect(statuses.filter((to) => hasStatus(orderIn(status), to))).toEqual([status]);
    }
  });
});
