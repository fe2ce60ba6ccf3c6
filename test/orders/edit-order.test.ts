import { describe, expect, test } from 'vitest';
import { editOrder } from '../../src/orders/edit-order.ts';
import { type Order, type OrderPatch, placeOrder } from '../../src/orders/order.ts';
import { tea } from './place.ts';

const at = '2026-11-24T09:41:30.000Z';
const shippingAddress = { name: 'Ada', line1: '12 Square', city: 'London', postalCode: 'SW1', country: 'GB' };

function order(details: Partial<Order> = {}): Order {
  return {
    ...placeOrder({ orderId: 'o', customerId: 'c', body: tea, at: '2026-11-24T09:30:00.000Z' }),
    ...details,
  };
}

function labels(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
}

describe('editOrder', () => {
  test.for<{ name: string; given: Partial<Order>; patch: OrderPatch; want: Partial<Order> }>([
    { name: 'a note is set', given: {}, patch: { note: 'x' }, want: { note: 'x' } },
    { name: 'a note is emptied', given: { note: 'x' }, patch: { note: '' }, want: { note: '' } },
    { name: 'a note is removed', given: { note: 'x' }, patch: { note: null }, want: {} },
    {
      name: 'a label is added',
      given: { metadata: { a: '1' } },
      patch: { metadata: { b: '2' } },
      want: { metadata: { a: '1', b: '2' } },
    },
    {
      name: 'a label is removed',
      given: { metadata: { a: '1', b: '2' } },
      patch: { metadata: { a: null } },
      want: { metadata: { b: '2' } },
    },
    {
      name: 'the last label is removed',
      given: { metadata: { a: '1' } },
      patch: { metadata: { a: null } },
      want: {},
    },
    { name: 'all labels are removed', given: { metadata: { a: '1' } }, patch: { metadata: null }, want: {} },
    { name: 'no label is removed from none', given: {}, patch: { metadata: { a: null } }, want: {} },
    {
      name: 'empty metadata outside the patch stays',
      given: { metadata: {} },
      patch: { note: 'x' },
      want: { metadata: {}, note: 'x' },
    },
    {
      name: 'a line of the address changes',
      given: { shippingAddress },
      patch: { shippingAddress: { line1: 'New' } },
      want: { shippingAddress: { ...shippingAddress, line1: 'New' } },
    },
    {
      name: 'the address is removed',
      given: { shippingAddress },
      patch: { shippingAddress: null },
      want: {},
    },
    { name: 'a whole address is given', given: {}, patch: { shippingAddress }, want: { shippingAddress } },
    {
      name: 'a label is added beside one with U+FFFD in name and value',
      given: { metadata: { 'a\ufffd': '\ufffd' } },
      patch: { metadata: { b: '2' } },
      want: { metadata: { 'a\ufffd': '\ufffd', b: '2' } },
    },
    {
      name: 'a label is added beside those with U+FFFD whose names a pointer escapes',
      given: { metadata: { 'a/b~c': '\ufffd', 'a~1b': '\ufffd', '~0/': '\ufffd' } },
      patch: { metadata: { d: '2' } },
      want: { metadata: { 'a/b~c': '\ufffd', 'a~1b': '\ufffd', '~0/': '\ufffd', d: '2' } },
    },
    {
      name: 'the town changes beside a street with U+FFFD',
      given: { shippingAddress: { ...shippingAddress, line1: '12 Stra\ufffde' } },
      patch: { shippingAddress: { city: 'Bonn' } },
      want: { shippingAddress: { ...shippingAddress, line1: '12 Stra\ufffde', city: 'Bonn' } },
    },
    {
      name: 'a note is set beside an address with U+FFFD',
      given: { shippingAddress: { ...shippingAddress, name: '\ufffd' } },
      patch: { note: 'x' },
      want: { shippingAddress: { ...shippingAddress, name: '\ufffd' }, note: 'x' },
    },
    {
      name: 'a note with U+FFFD is replaced',
      given: { note: '\ufffd' },
      patch: { note: 'x' },
      want: { note: 'x' },
    },
    {
      name: 'labels named like members of Object.prototype',
      given: {},
      patch: { metadata: { constructor: 'a', toString: 'b' } },
      want: { metadata: { constructor: 'a', toString: 'b' } },
    },
    {
      name: 'twenty labels, one swapped',
      given: { metadata: labels(20) },
      patch: { metadata: { k0: null, z: 'v' } },
      want: { metadata: { ...Object.fromEntries(Object.entries(labels(20)).slice(1)), z: 'v' } },
    },
  ])('$name', ({ given, patch, want }) => {
    const before = order(given);
    expect(editOrder(before, patch, at)).toStrictEqual({ ...order(), ...want, version: 2, updatedAt: at });
    expect(before).toStrictEqual(order(given));
  });

  test.for<{ name: string; given: Partial<Order>; patch: OrderPatch; want: object[] }>([
    {
      name: 'half an address',
      given: {},
      patch: { shippingAddress: { ...shippingAddress, city: null } },
      want: [{ in: 'body', pointer: '/shippingAddress/city', detail: 'is required' }],
    },
    {
      name: 'an address without a required line',
      given: { shippingAddress },
      patch: { shippingAddress: { name: null, country: null } },
      want: [
        { in: 'body', pointer: '/shippingAddress/name', detail: 'is required' },
        { in: 'body', pointer: '/shippingAddress/country', detail: 'is required' },
      ],
    },
    {
      name: 'a 21st label',
      given: { metadata: labels(20) },
      patch: { metadata: { one: 'more' } },
      want: [{ in: 'body', pointer: '/metadata', detail: 'must NOT have more than 20 properties' }],
    },
  ])('refuses $name and points to the faults', ({ given, patch, want }) => {
    expect(() => editOrder(order(given), patch, at)).toThrow(
      expect.objectContaining({ code: 'unprocessable_edit', status: 422, errors: want }),
    );
  });

  test.for(['fulfilled', 'canceled'] as const)('throws order_state_conflict for a %s order', (status) => {
    expect(() => editOrder(order({ status }), { note: 'x' }, at)).toThrow(
      expect.objectContaining({
        code: 'order_state_conflict',
        message: `A ${status} order cannot be edited.`,
      }),
    );
  });
});
