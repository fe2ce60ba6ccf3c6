import { expectTypeOf, test } from 'vitest';
import type {
  CallFailure,
  CallProblem,
  CallResult,
  CallSuccess,
  OperationInput,
  Order,
  OrdersClient,
} from '../../src/orders/client/index.ts';

test('calls that violate the contract do not compile', () => {
  // Never called: these lines are for the compiler, which `make check` runs.
  const misuse = async (orders: OrdersClient, order: Order) => {
    await orders.createOrder({ body: { currency: 'EUR', items: [] } });
    await orders.createOrder({ body: { currency: 'EUR', items: [] }, key: 'mine' });
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
    await orders.listOrders({ status: 'pending', limit: 5, createdAfter: new Date() });
    // @ts-expect-error no such status
    await orders.listOrders({ status: 'lost' });
    // @ts-expect-error a status is no date
    await orders.listOrders({ status: new Date() });
    // @ts-expect-error a read has no key
    await orders.listOrders({ key: 'mine' });
    // @ts-expect-error an id is asked for
    await orders.getOrder();
    // @ts-expect-error no such operation
    await orders.deleteOrder({ orderId: order.orderId });
    // @ts-expect-error a sequence finds its cursors itself
    orders.orders({ cursor: 'x' });
    orders.queue({ status: 'confirmed', limit: 5 });
    // @ts-expect-error fulfilled is no status of the queue
    orders.queue({ status: 'fulfilled' });
    // @ts-expect-error nor here
    orders.queue({ cursor: 'x' });
    const result = await orders.getOrder({ orderId: order.orderId });
    // @ts-expect-error data is there only when the call was ok
    result.data;
    if (!result.ok && result.problem.code === 'invalid_request') result.problem.errors?.[0]?.pointer;
  };
  expectTypeOf(misuse).toBeFunction();
});

test('a result has the statuses of the contract, each with its data', () => {
  type ResultOf<Id extends 'createOrder' | 'getOrder' | 'listOrders'> = Awaited<ReturnType<OrdersClient[Id]>>;
  expectTypeOf<ResultOf<'createOrder'>>().toEqualTypeOf<CallResult<Order, 201>>();
  expectTypeOf<ResultOf<'getOrder'>>().toEqualTypeOf<
    CallSuccess<Order, 200> | CallSuccess<undefined, 304> | CallFailure
  >();
  expectTypeOf<OperationInput<'getOrder'>>().toHaveProperty('ifNoneMatch');
  expectTypeOf<ReturnType<OrdersClient['orders' | 'queue']>>().toEqualTypeOf<
    AsyncGenerator<Order, void, undefined>
  >();
});

test('the codes of problems are a closed set', () => {
  const handled = ({ code }: CallProblem): true => {
    switch (code) {
      case 'invalid_request':
      case 'unauthorized':
      case 'forbidden':
      case 'order_not_found':
      case 'route_not_found':
      case 'method_not_allowed':
      case 'order_state_conflict':
      case 'precondition_failed':
      case 'content_too_large':
      case 'unsupported_media_type':
      case 'idempotency_key_reused':
      case 'unprocessable_edit':
      case 'precondition_required':
      case 'internal_error':
      case 'service_unavailable':
      case 'gateway':
      case 'unexpected_response':
      case 'redirected':
      case 'network':
      case 'timeout':
      case 'not_sent':
        return true;
    }
  };
  expectTypeOf(handled).parameter(0).toEqualTypeOf<CallProblem>();
});
