import { expectTypeOf, test } from 'vitest';
import type { CallResult, OperationInput, Order, OrdersClient } from '../../src/client/index.ts';

test('what does not fit the contract does not compile', () => {
  // Never called: these lines are for the compiler, which `make check` runs.
  const misuse = async (orders: OrdersClient, order: Order) => {
    await orders.createOrder({ body: { currency: 'EUR', items: [] } });
    // @ts-expect-error an order without items
    await orders.createOrder({ body: { currency: 'EUR' } });
    // @ts-expect-error totals are never sent
    await orders.createOrder({ body: { currency: 'EUR', items: [], totalAmount: 1 } });
    await orders.updateOrder({ order, body: { note: null } });
    await orders.updateOrder({ orderId: order.orderId, ifMatch: '"1"', body: { note: 'x' } });
    // @ts-expect-error an edit without If-Match
    await orders.updateOrder({ orderId: order.orderId, body: { note: 'x' } });
    await orders.confirmOrder({ orderId: order.orderId });
    // @ts-expect-error confirmOrder has no body
    await orders.confirmOrder({ orderId: order.orderId, body: {} });
    // @ts-expect-error no such reason
    await orders.cancelOrder({ order, body: { reason: 'whim' } });
    await orders.listOrders();
    await orders.listOrders({ status: 'pending', limit: 5 });
    // @ts-expect-error no such status
    await orders.listOrders({ status: 'lost' });
    // @ts-expect-error an id is asked for
    await orders.getOrder();
    // @ts-expect-error no such operation
    await orders.deleteOrder({ orderId: order.orderId });
    const result = await orders.getOrder({ orderId: order.orderId });
    // @ts-expect-error data is there only when the call was ok
    result.data;
    if (!result.ok && result.problem.code === 'invalid_request') result.problem.errors?.[0]?.pointer;
  };
  expectTypeOf(misuse).toBeFunction();
  expectTypeOf<OrdersClient['createOrder']>().returns.resolves.toEqualTypeOf<CallResult<Order>>();
  expectTypeOf<OperationInput<'getOrder'>>().toHaveProperty('ifNoneMatch');
});
