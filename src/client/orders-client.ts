import createClient from 'openapi-fetch';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { paths } from '../../generated/types.ts';
import { authorizedFetch, type TokenSource } from './authorized-fetch.ts';
import type { HeldOrder, OperationData, OperationInput, Order } from './operation-types.ts';
import { type CallResult, problemOf, unwrap } from './result.ts';
import { type RetryOptions, retryingFetch } from './retrying-fetch.ts';

/**
 * What a client is made of.
 *
 * @example
 * const options: OrdersClientOptions = { baseUrl: 'https://api.example.com/v1', token, timeout: 10_000 };
 */
export interface OrdersClientOptions {
  /** Where the API is: "https://api.example.com/v1". */
  baseUrl: string;
  token: TokenSource;
  /** Milliseconds that a call may take, all its tries together. */
  timeout?: number;
  /** What sends a request in the end; the platform's by default. */
  fetch?: typeof globalThis.fetch;
  retry?: Omit<RetryOptions, 'fetch'>;
}

type Operation<Id extends OperationId> =
  Record<never, never> extends OperationInput<Id>
    ? (input?: OperationInput<Id>) => Promise<CallResult<OperationData<Id>>>
    : (input: OperationInput<Id>) => Promise<CallResult<OperationData<Id>>>;

/**
 * Every operation of the contract by its operationId, and the pages of listOrders as one sequence.
 *
 * @example
 * async function cancelPending(orders: OrdersClient) {
 *   for await (const order of orders.orders({ status: 'pending' }))
 *     await orders.cancelOrder({ order, body: { reason: 'customer' } });
 * }
 */
export type OrdersClient = { [Id in OperationId]: Operation<Id> } & {
  /**
   * Every order of the list, page after page, newest first.
   *
   * @throws OrderApiError when a page cannot be had
   */
  orders(input?: Omit<OperationInput<'listOrders'>, 'cursor'>): AsyncGenerator<Order, void, undefined>;
};

interface LooseInput {
  order?: HeldOrder;
  ifMatch?: string;
  ifNoneMatch?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
  body?: unknown;
  [parameter: string]: unknown;
}

/**
 * A client of the Order API, made from its contract.
 *
 * Nothing is thrown for an answer: a result is `ok` or has a `problem` whose `code` tells what to do. Only an aborted
 * signal rejects, with its reason. Every write carries an Idempotency-Key, made once per call, so that its retries
 * are one write.
 *
 * @example
 * const orders = createOrdersClient({ baseUrl: 'http://127.0.0.1:3000', token });
 * const items = [{ sku: 'TEA-001', name: 'Assam', quantity: 2, unitPrice: 890 }];
 * const placed = await orders.createOrder({ body: { currency: 'EUR', items } });
 * if (placed.ok) await orders.cancelOrder({ order: placed.data, body: { reason: 'customer' } });
 */
export function createOrdersClient({
  baseUrl,
  token,
  timeout = 30_000,
  fetch = globalThis.fetch,
  retry = {},
}: OrdersClientOptions): OrdersClient {
  const send = authorizedFetch({ token, fetch: retryingFetch({ ...retry, fetch }) });
  const client = createClient<paths>({ baseUrl, fetch: send });

  function operation(operationId: OperationId) {
    const { method, path, parameters, body: media } = operations[operationId];
    const takes = (name: string) =>
      (parameters as readonly { name: string }[]).some((one) => one.name === name);
    const writes = takes('idempotency-key');

    return async function call({
      order,
      // A read with If-Match would answer 412 to each refresh.
      ifMatch = order && method !== 'GET' && takes('if-match') ? `"${order.version}"` : undefined,
      ifNoneMatch,
      idempotencyKey = writes ? crypto.randomUUID() : undefined,
      signal,
      body,
      ...rest
    }: LooseInput = {}): Promise<CallResult<unknown>> {
      const given: Record<string, unknown> = { ...(order && { orderId: order.orderId }), ...rest };
      const named = (place: string) =>
        Object.fromEntries(
          (parameters as readonly { name: string; in: string }[])
            .filter((one) => one.in === place && given[one.name] !== undefined)
            .map(({ name }) => [name, given[name]]),
        );
      const overall = AbortSignal.timeout(timeout);
      const headers = {
        ...(media && { 'Content-Type': media.mediaTypes[0] }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
        ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
        ...(ifNoneMatch !== undefined && { 'If-None-Match': ifNoneMatch }),
      };
      try {
        const { data, error, response } = await client.request(
          method.toLowerCase() as 'get',
          path as '/orders',
          {
            params: { path: named('path'), query: named('query') },
            headers,
            ...(media && { body }),
            signal: signal ? AbortSignal.any([signal, overall]) : overall,
          } as never,
        );
        const { status, headers: answered } = response;
        if (response.ok || status === 304) return { ok: true, status, data, headers: answered };
        return { ok: false, status, problem: problemOf(status, error), headers: answered };
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        const code = overall.aborted ? 'timeout' : 'network';
        const detail = 'The outcome is unknown: the same call with the same idempotencyKey settles it.';
        const problem = { code, title: 'No answer', status: 0, detail } as const;
        return { ok: false, status: 0, problem, headers: new Headers(), cause };
      }
    };
  }

  const ids = Object.keys(operations) as OperationId[];
  const calls = Object.fromEntries(ids.map((id) => [id, operation(id)])) as unknown as {
    [Id in OperationId]: Operation<Id>;
  };

  return {
    ...calls,
    async *orders(input = {}) {
      let cursor: string | undefined;
      do {
        const page = await unwrap(calls.listOrders({ ...input, ...(cursor && { cursor }) }));
        yield* page.data;
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
    },
  };
}
