import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Order, placeOrder } from '../../../src/orders/order.ts';
import { documentOf, indexRowOf, orderIdOf, orderOf, seqOf } from '../../../src/orders/store/key-layout.ts';
import { tea } from '../place.ts';
import { orderCreate } from '../valid-orders.ts';

const write = { id: 'w', fingerprint: 'f' };

/** Orders in any status. */
const anyOrder = fc
  .record({
    body: orderCreate,
    orderId: fc.uuid(),
    millisecond: fc.integer({ min: 0, max: 9_999_999_999_999 }),
    version: fc.integer({ min: 1 }),
  })
  .map(({ body, orderId, millisecond, version }): Order => {
    const order = placeOrder({
      orderId,
      customerId: 'customer-1',
      body,
      at: new Date(millisecond).toISOString(),
    });
    return { ...order, version };
  });

describe('a document', () => {
  test('in the layout of a later version is not read', () => {
    const order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: '2026-11-24T09:30:00.000Z' });
    expect(() => orderOf({ ...documentOf(order, write), layout: 2 })).toThrow(
      expect.objectContaining({
        code: 'service_unavailable',
        message: 'Nothing has been done. Send the same request again.',
        headers: { 'Retry-After': '60' },
        cause: new TypeError('The document has layout 2, which this version does not read'),
      }),
    );
  });

  test('stores every valid order without loss', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const stored = JSON.parse(JSON.stringify(documentOf(order, write)));
        expect(orderOf(stored)).toStrictEqual(order);
      }),
      { numRuns: 500 },
    );
  });

  test('has no member name from a request', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const names: string[] = [];
        JSON.stringify(documentOf(order, write), (name, value) => {
          names.push(name);
          return value;
        });
        for (const name of names.slice(1)) expect(name).toMatch(/^(_id|[a-zA-Z]+[12]?|\d+)$/);
      }),
    );
  });

  test('has the version in one member only', () => {
    const order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: '2026-11-24T09:30:00.000Z' });
    expect(JSON.stringify(documentOf(order, write)).match(/"version"/g)).toHaveLength(1);
  });
});

describe('orderIdOf', () => {
  test('is a lower-case UUID of version 8', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (customerId, key) => {
        expect(orderIdOf(customerId, key)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  test.for<Record<'given' | 'other', [string, string]>>([
    { given: ['a', 'bc'], other: ['ab', 'c'] },
    { given: ['', 'a'], other: ['a', ''] },
    { given: ['1:a', '1:b'], other: ['1:a1:b', ''] },
    { given: ['é', 'x'], other: ['e\u0301', 'x'] },
  ])('$given and $other have different order ids', ({ given, other }) => {
    expect(orderIdOf(...given)).not.toBe(orderIdOf(...other));
  });

  test('never changes, because stored orders are found by it', () => {
    expect(orderIdOf('customer-1', '8e03978e-40d5-43e8-bc93-6894a57f9324')).toBe(
      '588eaac6-dcb9-8e1c-b4c1-6fbe69612289',
    );
  });
});

describe('a seq', () => {
  test("is the row's clustering key", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { customerId: customer_id, orderId: order_id } = order;
        expect(indexRowOf(order)).toStrictEqual({ customer_id, seq: seqOf(order), order_id });
      }),
    );
  });
});
