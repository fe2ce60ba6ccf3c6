import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestValidators } from '../../generated/validators/requests.js';
import { type OrderCreate, placeOrder } from '../../src/orders/order.ts';
import { orderCreate } from './valid-orders.ts';

const at = '2026-11-24T09:30:00.000Z';
const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
const place = (body: OrderCreate) => placeOrder({ orderId, customerId: 'customer-1', body, at });
const minimal: OrderCreate = {
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }],
};

describe('placeOrder', () => {
  test('makes a pending order of a minimal body; absent members stay absent', () => {
    expect(place(minimal)).toStrictEqual({
      orderId,
      customerId: 'customer-1',
      status: 'pending',
      version: 1,
      currency: 'EUR',
      items: [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890, lineTotal: 1780 }],
      shippingAmount: 0,
      taxAmount: 0,
      totalAmount: 1780,
      history: [{ status: 'pending', at, by: 'customer' }],
      createdAt: at,
      updatedAt: at,
    });
  });

  test.for([
    { given: { shippingAmount: 490, taxAmount: 1087 }, want: { totalAmount: 3357 } },
    { given: { note: '' }, want: { note: '', totalAmount: 1780 } },
    { given: { metadata: {} }, want: { metadata: {}, totalAmount: 1780 } },
    { given: { metadata: { channel: 'web' } }, want: { metadata: { channel: 'web' } } },
  ])('$given', ({ given, want }) => {
    expect(place({ ...minimal, ...given })).toMatchObject(want);
  });

  test('the total of the largest possible order is exact', () => {
    const items = Array.from({ length: 100 }, () => ({
      sku: 'S',
      name: 'N',
      quantity: 999,
      unitPrice: 99_999_999,
    }));
    const { totalAmount } = place({
      currency: 'EUR',
      items,
      shippingAmount: 99_999_999,
      taxAmount: 99_999_999,
    });
    expect(totalAmount).toBe(9_990_199_900_098);
    expect(Number.isSafeInteger(totalAmount)).toBe(true);
  });

  test('totals are integers and sums of their parts for every valid body', () => {
    fc.assert(
      fc.property(orderCreate, (body) => {
        const { items, totalAmount } = place(body);
        const lines = items.reduce((sum, item) => sum + BigInt(item.quantity) * BigInt(item.unitPrice), 0n);
        expect(BigInt(totalAmount)).toBe(
          lines + BigInt(body.shippingAmount ?? 0) + BigInt(body.taxAmount ?? 0),
        );
      }),
    );
  });

  test('generated bodies are valid by the contract', () => {
    fc.assert(
      fc.property(
        orderCreate,
        (body) => requestValidators.createOrder.body?.(structuredClone(body)) === true,
      ),
    );
  });
});
