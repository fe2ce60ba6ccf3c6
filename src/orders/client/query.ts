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
 * Options for TanStack Query 5, made of a client: queries and mutations by operationId, for any of its frameworks.
 *
 * @param options `key` is what every key begins with: another one for each person whose orders share a QueryClient
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
