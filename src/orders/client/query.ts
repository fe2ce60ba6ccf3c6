import type { Client } from '../../client/client.ts';
import { createQueries, type QueryFactories } from '../../client/query/queries.ts';

export type {
  InfiniteQueryOptions,
  MutationOptions,
  QueryData,
  QueryOptions,
} from '../../client/query/query-types.ts';

/**
 * Options for TanStack Query 5, one per operation.
 *
 * @example
 * function pending({ queries }: OrdersQueries) {
 *   return queries.listOrders.infinite({ status: 'pending' });
 * }
 */
export type OrdersQueries = QueryFactories;

/**
 * Makes options for TanStack Query 5 from a client: queries and mutations by operationId, for any of its frameworks.
 *
 * @param options `key` is the prefix of every query key; users who share a QueryClient need different ones
 * @example
 * const { queries, mutations, key } = createOrdersQueries(orders);
 * const read = queries.getOrder({ orderId });
 * const edit = mutations.updateOrder();
 */
export function createOrdersQueries(
  client: Client,
  { key = ['orders'] }: { key?: readonly unknown[] } = {},
): OrdersQueries {
  return createQueries(client, { key });
}
