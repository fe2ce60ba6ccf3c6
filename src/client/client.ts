import { type OperationId, operations } from '../../generated/operations.ts';
import type { Arguments, ElementOf, OperationInput, OperationResult, PagedId } from './operation-types.ts';
import { elementsOf, sequenceName } from './pages.ts';
import { requestOf } from './request.ts';
import { type CallResult, failure } from './result.ts';
import type { TokenSource } from './token-source.ts';
import { createSender, type RetryOptions } from './tries.ts';

/** What a client is made of. */
export interface ClientOptions {
  /** Where the API is: "https://api.example.com/v1". */
  baseUrl: string;
  token: TokenSource;
  /** Milliseconds that a call may take, all its tries together; 30,000 by default. */
  timeout?: number;
  /** What sends a request in the end; the platform's by default. */
  fetch?: typeof globalThis.fetch;
  retry?: RetryOptions;
}

type Operation<Id extends OperationId> = (
  ...args: Arguments<OperationInput<Id>>
) => Promise<OperationResult<Id>>;

/** The elements of each list, page after page, by the list's name: `users` for listUsers. */
type Sequences = {
  [Id in PagedId as Id extends `list${infer Name}` ? Uncapitalize<Name> : never]: (
    ...args: Arguments<Omit<OperationInput<Id>, 'cursor'>>
  ) => AsyncGenerator<ElementOf<Id>, void, undefined>;
};

/** Every operation of the contract by its operationId, and each list as one sequence. */
export type Client = { [Id in OperationId]: Operation<Id> } & Sequences;

/**
 * A client of the contract's API.
 *
 * Nothing is thrown for an answer: a result is `ok` or has a `problem` whose `code` tells what to do. Only an aborted
 * signal rejects, with its reason. Every write carries an Idempotency-Key, made once per call unless the input brings a
 * `key`, so that its retries are one write.
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
