import { type OperationId, operations } from '../../generated/operations.ts';
import type { Arguments, ElementOf, OperationInput, OperationResult, PagedId } from './operation-types.ts';
import { elementsOf, sequenceName } from './pages.ts';
import { requestOf } from './request.ts';
import { type CallResult, failure } from './result.ts';
import type { TokenSource } from './token-source.ts';
import { createSender, type RetryOptions } from './tries.ts';

/** The options of a client. */
export interface ClientOptions {
  /** The API's URL, such as "https://api.example.com/v1". */
  baseUrl: string;
  token: TokenSource;
  /** The time-out of a call in milliseconds, including all retries; 30,000 by default. */
  timeout?: number;
  /** The function that sends a request; the platform's `fetch` by default. */
  fetch?: typeof globalThis.fetch;
  retry?: RetryOptions;
}

type Operation<Id extends OperationId> = (
  ...args: Arguments<OperationInput<Id>>
) => Promise<OperationResult<Id>>;

/** An async sequence of the elements of each list, by the list's name: `users` for listUsers. */
type Sequences = {
  [Id in PagedId as Id extends `list${infer Name}` ? Uncapitalize<Name> : never]: (
    ...args: Arguments<Omit<OperationInput<Id>, 'cursor'>>
  ) => AsyncGenerator<ElementOf<Id>, void, undefined>;
};

/** Every operation of the contract by its operationId, and each list as an async sequence. */
export type Client = { [Id in OperationId]: Operation<Id> } & Sequences;

/**
 * A client of the contract's API.
 *
 * A call does not throw on failure: its result is `ok`, or has a `problem` with a `code`. Only an aborted signal
 * rejects, with its reason. Every write carries an Idempotency-Key, the input's `key` or one made per call, so that its
 * retries are applied once.
 */
export function createClient({
  baseUrl,
  token,
  timeout = 30_000,
  fetch = (...request) => globalThis.fetch(...request),
  retry = {},
}: ClientOptions): Client {
  const send = createSender({ token, timeout, fetch, retry });

  async function call(
    operationId: OperationId,
    input: Record<string, unknown> = {},
  ): Promise<CallResult<unknown>> {
    let request: ReturnType<typeof requestOf>;
    try {
      request = requestOf(operationId, baseUrl, input);
    } catch (cause) {
      return failure('not_sent', { detail: String(cause), cause });
    }
    return send(operationId, request, input['signal'] as AbortSignal | undefined);
  }

  const ids = Object.keys(operations) as OperationId[];
  const client: Record<string, unknown> = {};
  for (const id of ids) {
    const operation = (input?: Record<string, unknown>) => call(id, input);
    client[id] = operation;
    const sequence = sequenceName(id);
    if (sequence !== undefined)
      client[sequence] = (input?: Record<string, unknown>) => elementsOf(operation, input);
  }
  return client as unknown as Client;
}
