import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Client } from '../client.ts';
import type { Page } from '../operation-types.ts';
import { isPaged, nextCursorOf } from '../pages.ts';
import { type CallResult, unwrap } from '../result.ts';
import { mutationIds, newer, queryIds, settle, versionOf } from './affected.ts';
import type {
  InfiniteQueryOptions,
  MutationOptions,
  Mutations,
  NoRetries,
  Queries,
  QueryOptions,
} from './query-types.ts';

type Input = Readonly<Record<string, unknown>>;
type Call = (input: Input) => Promise<CallResult<unknown>>;

const retry: NoRetries = () => false;

/** Options for TanStack Query 5, one per operation, for any of its frameworks. */
export interface QueryFactories {
  /** The prefix of all query keys of this client: `invalidateQueries({ queryKey: key })`. */
  key: readonly unknown[];
  queries: Queries;
  mutations: Mutations;
}

/**
 * Makes options for TanStack Query 5 from a client.
 *
 * A refetch sends If-None-Match with the cached version, and a 304 keeps the data. The resource that a mutation returns
 * becomes the data of its query, and lists of it are invalidated. Errors are ApiErrors; the client retries, not
 * TanStack.
 *
 * @param key the prefix of every key; clients and users that share a QueryClient need different ones
 */
export function createQueries(
  client: Client,
  { key = ['api'] }: { key?: readonly unknown[] } = {},
): QueryFactories {
  const callOf = (id: OperationId) => client[id] as unknown as Call;

  function query(id: OperationId) {
    const call = callOf(id);
    const { parameters }: { parameters: readonly { name: string }[] } = operations[id];
    const isConditional = parameters.some(({ name }) => name === 'if-none-match');

    function options(input: Input = {}): QueryOptions<unknown> {
      return {
        queryKey: [...key, id, input] as unknown as QueryOptions<unknown>['queryKey'],
        async queryFn({ client: cache, queryKey, signal }) {
          const held = cache.getQueryData(queryKey);
          const version = isConditional ? versionOf(held) : undefined;
          const condition = version === undefined ? {} : { ifNoneMatch: `"${version}"` };
          const result = await call({ ...input, ...condition, signal });
          if (result.ok && result.status === 304) return cache.getQueryData(queryKey) ?? held;
          // A mutation may have cached a later version meanwhile.
          return newer(cache.getQueryData(queryKey), (await unwrap(result)) ?? null);
        },
        retry,
      };
    }

    function infinite(input: Input = {}): InfiniteQueryOptions<unknown> {
      return {
        queryKey: [...key, id, input, 'infinite'] as unknown as InfiniteQueryOptions<unknown>['queryKey'],
        async queryFn({ pageParam: cursor, signal }) {
          const page = await unwrap(call({ ...input, ...(cursor !== undefined && { cursor }), signal }));
          // Throws when a page's next cursor is its own.
          nextCursorOf(page as Page, new Set(cursor === undefined ? [] : [cursor]));
          return page;
        },
        initialPageParam: undefined,
        getNextPageParam: (page) => (page as Page).nextCursor,
        retry,
      };
    }

    return Object.assign(options, { key: [...key, id], ...(isPaged(id) && { infinite }) });
  }

  function mutation(id: OperationId) {
    return function options(): MutationOptions<unknown, Input | undefined> {
      return {
        mutationKey: [...key, id],
        async mutationFn(variables = {}, { client: cache }) {
          const data = await unwrap(callOf(id)(variables));
          settle(cache, key, id, variables, data);
          return data;
        },
        retry,
      };
    };
  }

  return {
    key,
    queries: Object.fromEntries(queryIds.map((id) => [id, query(id)])) as unknown as Queries,
    mutations: Object.fromEntries(mutationIds.map((id) => [id, mutation(id)])) as unknown as Mutations,
  };
}
