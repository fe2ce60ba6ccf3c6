import { describe, expect, test } from 'vitest';
import { isAlready, isFinal, lifecycle, moveOrder } from '../../src/orders/lifecycle.ts';
import { type Order, type OrderStatus, placeOrder } from '../../src/orders/order.ts';

const at = '2026-11-24T10:05:12.000Z';

function orderIn(status: OrderStatus): Order {
  const body = { currency: 'EUR', items: [{ sku: 'S', name: 'N', quantity: 1, unitPrice: 1 }] };
  const order = placeOrder({ orderId: 'o', customerId: 'c', body, at: '2026-11-24T09:30:00.000Z' });
  return { ...order, status };
}

describe('moveOrder', () => {
  test.for([
    { from: 'pending', to: 'confirmed', by: 'staff', want: 'moved' },
    { from: 'pending', to: 'canceled', by: 'customer', want: 'moved' },
    { from: 'pending', to: 'canceled', by: 'staff', want: 'moved' },
    { from: 'confirmed', to: 'canceled', by: 'customer', want: 'moved' },
    { from: 'confirmed', to: 'fulfilled', by: 'staff', want: 'moved' },
    {
      from: 'pending',
      to: 'fulfilled',
      by: 'staff',
      want: 'A pending order cannot be fulfilled, only confirmed or canceled.',
    },
    {
      from: 'confirmed',
      to: 'confirmed',
      by: 'staff',
      want: 'A confirmed order cannot be confirmed, only fulfilled or canceled.',
    },
    { from: 'fulfilled', to: 'canceled', by: 'customer', want: 'A fulfilled order cannot be canceled.' },
    { from: 'fulfilled', to: 'confirmed', by: 'staff', want: 'A fulfilled order cannot be confirmed.' },
    { from: 'canceled', to: 'confirmed', by: 'staff', want: 'A canceled order cannot be confirmed.' },
    { from: 'canceled', to: 'fulfilled', by: 'staff', want: 'A canceled order cannot be fulfilled.' },
  ] as const)('$from → $to by $by', ({ from, to, by, want }) => {
    const order = orderIn(from);
    const move = () => moveOrder(order, { to, at, by });
    if (want === 'moved') {
      expect(move()).toStrictEqual({
        ...order,
        status: to,
        version: 2,
        history: [...order.history, { status: to, at, by }],
        updatedAt: at,
      });
    } else {
      expect(move).toThrow(expect.objectContaining({ code: 'order_state_conflict', message: want }));
    }
  });

  test('keeps what is told of a move, and nothing that is not', () => {
    const told = { reason: 'fraud', note: 'Card stolen.' } as const;
    const { history } = moveOrder(orderIn('pending'), { to: 'canceled', at, by: 'staff', ...told });
    expect(history.at(-1)).toStrictEqual({ status: 'canceled', at, by: 'staff', ...told });
  });

  test('a mover whom the table does not know is a fault of ours', () => {
    expect(() => moveOrder(orderIn('pending'), { to: 'confirmed', at, by: 'customer' })).toThrow(TypeError);
  });

  test('leaves the order it was given alone', () => {
    const order = orderIn('pending');
    const before = structuredClone(order);
    moveOrder(order, { to: 'confirmed', at, by: 'staff' });
    expect(order).toStrictEqual(before);
  });
});

describe('lifecycle', () => {
  const statuses = Object.keys(lifecycle) as OrderStatus[];

  test('final stages are the ones that can be edited no more', () => {
    for (const status of statuses) expect(lifecycle[status].editable).toBe(!isFinal(status));
  });

  test('no way is longer than the history the contract allows', () => {
    const longest = (status: OrderStatus): number => 1 + Math.max(0, ...lifecycle[status].to.map(longest));
    expect(longest('pending')).toBe(3);
  });

  test('an order is already where it is, and nowhere else', () => {
    for (const status of statuses) {
      expect(statuses.filter((to) => isAlready(orderIn(status), to))).toEqual([status]);
    }
  });
});
