import type { components } from '../../../generated/types.ts';

export {
  /**
   * Every operation of the contract by its operationId, and each list as one sequence.
   *
   * @example
   * async function cancelPending(orders: OrdersClient) {
   *   for await (const order of orders.orders({ status: 'pending' }))
   *     await orders.cancelOrder({ order, body: { reason: 'customer' } });
   * }
   */
  type Client as OrdersClient,
  /**
   * What a client is made of.
   *
   * @example
   * const options: OrdersClientOptions = { baseUrl: 'https://api.example.com/v1', token, timeout: 10_000 };
   */
  type ClientOptions as OrdersClientOptions,
  /**
   * A client of the Order API, made from its contract.
   *
   * @example
   * const orders = createOrdersClient({ baseUrl: 'http://127.0.0.1:3000', token });
   * const items = [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }];
   * const placed = await orders.createOrder({ body: { currency: 'EUR', items } });
   * if (placed.ok) await orders.cancelOrder({ order: placed.data, body: { reason: 'customer' } });
   */
  createClient as createOrdersClient,
} from '../../client/client.ts';
export type {
  /**
   * What an operation brings when it succeeds, whichever status it has.
   *
   * @example
   * const known = new Map<string, OperationData<'createOrder'>>([[order.orderId, order]]);
   */
  OperationData,
  OperationId,
  /**
   * What an operation is called with.
   *
   * @example
   * const edit: OperationInput<'updateOrder'> = { order, body: { note: 'Ring twice.' } };
   */
  OperationInput,
  /**
   * How a call of an operation ends: one member for each success of the contract, and the failure.
   *
   * @example
   * const read: OperationResult<'getOrder'> = await orders.getOrder({ orderId, ifNoneMatch: '"1"' });
   * if (read.ok && read.status === 200) console.log(read.data.version);
   */
  OperationResult,
} from '../../client/operation-types.ts';
export {
  /**
   * A call that failed, for those who prefer exceptions.
   *
   * @example
   * try {
   *   await unwrap(orders.getOrder({ orderId }));
   * } catch (error) {
   *   if (error instanceof OrderApiError && error.problem.code === 'order_not_found') console.log('gone');
   *   else throw error;
   * }
   */
  ApiError as OrderApiError,
  type CallFailure,
  type CallProblem,
  /**
   * How a call ended; `ok` tells the two apart.
   *
   * @example
   * const placed: CallResult<Order> = await orders.createOrder({ body: { currency: 'EUR', items: [] } });
   * console.log(placed.ok ? placed.data.status : placed.problem.code);
   */
  type CallResult,
  type CallSuccess,
  /**
   * The data of a call, or its problem as an exception.
   *
   * @throws OrderApiError with the problem, whose `code` tells what to do
   * @example
   * for (const { orderId } of (await unwrap(orders.listOrders())).data) console.log(orderId);
   */
  unwrap,
} from '../../client/result.ts';
export type { TokenSource } from '../../client/token-source.ts';
export type { RetryOptions } from '../../client/tries.ts';

/**
 * An order, as every operation on one answers it. Amounts are in minor units.
 *
 * @example
 * const isOpen = ({ status }: Order) => status === 'pending' || status === 'confirmed';
 */
export type Order = components['schemas']['Order'];
/**
 * One page of a list. It may be short, or empty, and still have a next one: only `nextCursor: null` is the end.
 *
 * @example
 * const isLast = ({ nextCursor }: OrderPage) => nextCursor === null;
 */
export type OrderPage = components['schemas']['OrderPage'];
