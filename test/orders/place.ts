import { randomUUID } from 'node:crypto';
import type { Order } from '../../src/orders/order.ts';
import type { Answer, Caller } from '../harness/service.ts';

/** A small valid order. */
export const tea = {
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 }],
};

/** Places an order and returns the whole response. */
export function place(
  caller: Caller,
  { key = randomUUID(), body = tea }: { key?: string; body?: unknown } = {},
): Promise<Answer> {
  return caller.request('POST', '/orders', { headers: { 'idempotency-key': key }, body });
}

/** Places a valid order and returns it. */
export async function placeValidOrder(caller: Caller, body: unknown = tea): Promise<Order> {
  const answer = await place(caller, { body });
  if (answer.status !== 201)
    throw new Error(`201 expected, got ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}
