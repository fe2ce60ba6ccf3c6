import type { DataTag, InfiniteData } from '@tanstack/query-core';
import type { operations } from '../../../generated/operations.ts';
import type {
  Arguments,
  OperationData,
  OperationId,
  OperationInput,
  OperationSuccess,
  PagedId,
} from '../operation-types.ts';
import type { ApiError } from '../result.ts';

type MethodOf<Id extends OperationId> = (typeof operations)[Id]['method'];
/** The operations that read. */
export type QueryId = { [Id in OperationId]: MethodOf<Id> extends 'GET' ? Id : never }[OperationId];
/** The operations that write. */
export type MutationId = Exclude<OperationId, QueryId>;

/** The part of TanStack's QueryClient that the options use. */
export interface QueryCache {
  getQueryData(key: readonly unknown[]): unknown;
  setQueryData(key: readonly unknown[], update: (held: unknown) => unknown): unknown;
  invalidateQueries(filters: { queryKey: readonly unknown[] }): Promise<void>;
}

/** TanStack's `retry`, which is off because the client retries. The parameters let TanStack infer the error's type. */
export type NoRetries = (failureCount: number, error: ApiError) => boolean;

/** The data of a query without 304, which keeps the cached data. TanStack requires null instead of undefined. */
type Read<Id extends QueryId> = Exclude<OperationSuccess<Id>, { status: 304 }>['data'];
export type QueryData<Id extends QueryId> =
  | Exclude<Read<Id>, undefined>
  | (undefined extends Read<Id> ? null : never);
/** A query's input, without the members that the options set: the signal, and the cached version. */
export type QueryInput<Id extends QueryId> = Omit<OperationInput<Id>, 'signal' | 'ifNoneMatch' | 'ifMatch'>;

/** Options for `useQuery`, `ensureQueryData` and so on. */
export interface QueryOptions<Data> {
  /** The client's key, the operation and its input, so that prefixes select groups of queries. */
  queryKey: DataTag<readonly unknown[], Data, ApiError>;
  queryFn: (context: {
    client: QueryCache;
    queryKey: readonly unknown[];
    signal: AbortSignal;
  }) => Promise<Data>;
  retry: NoRetries;
}

/** Options for `useInfiniteQuery` and so on, with the cursor as page parameter. */
export interface InfiniteQueryOptions<Data> {
  queryKey: DataTag<readonly unknown[], InfiniteData<Data, string | undefined>, ApiError>;
  queryFn: (context: { pageParam: string | undefined; signal: AbortSignal }) => Promise<Data>;
  initialPageParam: string | undefined;
  getNextPageParam: (lastPage: Data) => string | null;
  retry: NoRetries;
}

/** Options for `useMutation` and so on. */
export interface MutationOptions<Data, Variables> {
  mutationKey: readonly unknown[];
  mutationFn: (variables: Variables, context: { client: QueryCache }) => Promise<Data>;
  retry: NoRetries;
}

type Infinite<Id extends QueryId> = Id extends PagedId
  ? {
      /** The list's pages: `useInfiniteQuery(queries.….infinite(input))`. */
      infinite: (...args: Arguments<Omit<QueryInput<Id>, 'cursor'>>) => InfiniteQueryOptions<QueryData<Id>>;
    }
  : unknown;

/** Query options by operationId. */
export type Queries = {
  [Id in QueryId]: ((...args: Arguments<QueryInput<Id>>) => QueryOptions<QueryData<Id>>) & {
    /** The prefix of the keys of all queries of this operation. */
    key: readonly unknown[];
  } & Infinite<Id>;
};

/** Mutation options by operationId. */
export type Mutations = {
  [Id in MutationId]: () => MutationOptions<
    OperationData<Id>,
    Record<never, never> extends OperationInput<Id> ? OperationInput<Id> | undefined : OperationInput<Id>
  >;
};
