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
   * The data of an operation's success, of whichever status.
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
   * The result of an operation: one member of the union per success status of the contract, and the failure.
   *
   * @example
   * const read: OperationResult<'getOrder'> = await orders.getOrder({ orderId, ifNoneMatch: '"1"' });
   * if (read.ok && read.status === 200) console.log(read.data.version);
   */
  OperationResult,
} from '../../client/operation-types.ts';
export {
  /**
   * The exception that `unwrap` throws for a call that failed.
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
   * The result of a call: a success or a failure, by `ok`.
   *
   * @example
   * const placed: CallResult<Order> = await orders.createOrder({ body: { currency: 'EUR', items: [] } });
   * console.log(placed.ok ? placed.data.status : placed.problem.code);
   */
  type CallResult,
  type CallSuccess,
  /**
   * Returns the data of a successful call, and throws the problem of a failed one.
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
 * One page of a list. A short or empty page may still have a next one: only `nextCursor: null` marks the last page.
 *
 * @example
 * const isLast = ({ nextCursor }: OrderPage) => nextCursor === null;
 */
export type OrderPage = components['schemas']['OrderPage'];
