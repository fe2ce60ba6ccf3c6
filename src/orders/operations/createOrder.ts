import { entityTagOf } from '../../http/entity-tag.ts';
import { fingerprintOf } from '../../http/fingerprint.ts';
import { idempotencyKeyOf } from '../../http/idempotency-key.ts';
import { placeOrder } from '../order.ts';
import type { OperationFactory } from './operations.ts';

/** Places an order, once per customer and idempotency key; a replay answers the order's current state. */
export const createOrder: OperationFactory<'createOrder'> = ({ store }) => ({
  reads: { 'idempotency-key': true, body: true },
  answer: async function createOrder({ parameters, body }, { caller, call, rawPath }) {
    const { customerId } = caller;
    const { order, replayed } = await store.create(
      {
        customerId,
        idempotencyKey: idempotencyKeyOf(parameters.header['idempotency-key']),
        fingerprint: fingerprintOf(body),
        place: (orderId, at) => placeOrder({ orderId, customerId, body, at }),
      },
      call,
    );
    return {
      status: 201,
      headers: {
        Location: `${rawPath.replace(/\/$/, '')}/${order.orderId}`,
        ETag: entityTagOf(order),
        'Idempotency-Replayed': replayed ? 'true' : 'false',
      },
      body: order,
    };
  },
});
