import { expect, test } from 'vitest';
import { type Filters, meets } from '../../src/orders/filters.ts';
import { placeOrder } from '../../src/orders/order.ts';
import { tea } from './place.ts';

const at = '2026-11-24T09:30:00.500Z';
const order = placeOrder({ orderId: 'o', customerId: 'c', body: tea, at });

test.each<{ given: Filters; want: boolean }>([
  { given: {}, want: true },
  { given: { status: 'pending' }, want: true },
  { given: { status: 'confirmed' }, want: false },
  { given: { createdAfter: '2026-11-24T09:30:00.499Z' }, want: true },
  { given: { createdAfter: at }, want: false },
  { given: { createdAfter: '2026-11-24T09:30:00.501Z' }, want: false },
  { given: { createdBefore: '2026-11-24T09:30:00.501Z' }, want: true },
  { given: { createdBefore: '2026-11-24T10:30:00.5005+01:00' }, want: true },
  { given: { createdBefore: at }, want: false },
  { given: { createdBefore: '2026-11-24T09:30:00.499Z' }, want: false },
  { given: { status: 'pending', createdAfter: at }, want: false },
  { given: { status: 'confirmed', createdBefore: '2027-01-01T00:00:00Z' }, want: false },
])('an order of 09:30:00.500 meets $given: $want', ({ given, want }) => {
  expect(meets(order, given)).toBe(want);
});
