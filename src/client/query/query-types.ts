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

/** What options need of TanStack's QueryClient. */
export interface QueryCache {
  getQueryData(key: readonly unknown[]): unknown;
  setQueryData(key: readonly unknown[], update: (held: unknown) => unknown): unknown;
  invalidateQueries(filters: { queryKey: readonly unknown[] }): Promise<void>;
}

/** TanStack's retries are off: the client makes its own. Typed so that the error's type is inferred. */
export type NoRetries = (failureCount: number, error: ApiError) => boolean;

/** A 304 is no data of its own, and TanStack has null for none. */
type Read<Id extends QueryId> = Exclude<OperationSuccess<Id>, { status: 304 }>['data'];
export type QueryData<Id extends QueryId> =
  | Exclude<Read<Id>, undefined>
  | (undefined extends Read<Id> ? null : never);
/** What the options themselves bring is no input: the signal, and the version that is held. */
export type QueryInput<Id extends QueryId> = Omit<OperationInput<Id>, 'signal' | 'ifNoneMatch' | 'ifMatch'>;

/** Options for `useQuery`, `ensureQueryData` and so on. */
export interface QueryOptions<Data> {
  /** Nests: the client's root, the operation, its input. */
  queryKey: DataTag<readonly unknown[], Data, ApiError>;
  queryFn: (context: {
    client: QueryCache;
    queryKey: readonly unknown[];
    signal: AbortSignal;
  }) => Promise<Data>;
  retry: NoRetries;
}

/** Options for `useInfiniteQuery` and so on: page after page by the cursor. */
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
      /** Every page of the list so far: `useInfiniteQuery(queries.….infinite(input))`. */
      infinite: (...args: Arguments<Omit<QueryInput<Id>, 'cursor'>>) => InfiniteQueryOptions<QueryData<Id>>;
    }
  : unknown;

/** Query options by operationId. */
export type Queries = {
  [Id in QueryId]: ((...args: Arguments<QueryInput<Id>>) => QueryOptions<QueryData<Id>>) & {
    /** Of every query of this operation, whatever its input. */
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
