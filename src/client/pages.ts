import { type OperationId, operations, shapes, successes } from '../../generated/operations.ts';
import type { Page } from './operation-types.ts';
import { ApiError, type CallResult, failure, unwrap } from './result.ts';

/** Whether an operation answers a list page by page: it takes a `cursor`, and its page has the next one. */
export function isPaged(operationId: OperationId): boolean {
  const { parameters }: { parameters: readonly { name: string }[] } = operations[operationId];
  const page = (successes[operationId] as Record<number, { schema: keyof typeof shapes } | null>)[200];
  return (
    parameters.some(({ name }) => name === 'cursor') &&
    page != null &&
    'nextCursor' in shapes[page.schema].members
  );
}

/** The name of the sequence of a list's elements: `users` for listUsers. */
export function sequenceName(operationId: OperationId): string | undefined {
  const name = /^list([A-Z]\w*)$/.exec(operationId)?.[1];
  return isPaged(operationId) && name ? name.charAt(0).toLowerCase() + name.slice(1) : undefined;
}

/**
 * Every element of a list, page after page.
 *
 * @throws ApiError when a page cannot be had, or when the server gives a cursor again
 */
export async function* elementsOf(
  read: (input: Record<string, unknown>) => Promise<CallResult<unknown>>,
  input: Record<string, unknown> = {},
): AsyncGenerator<unknown, void, undefined> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = (await unwrap(read(cursor === undefined ? input : { ...input, cursor }))) as Page;
    yield* page.data;
    cursor = nextCursorOf(page, seen);
  } while (cursor !== undefined);
}

/**
 * Where a list goes on; undefined at its end.
 *
 * @param seen the cursors so far; the new one is added
 * @throws ApiError for a cursor that was there before: the list would have no end
 */
export function nextCursorOf({ nextCursor }: Page, seen: Set<string>): string | undefined {
  if (nextCursor === null) return undefined;
  if (seen.has(nextCursor)) {
    const detail = 'The server repeats a cursor, so this list has no end.';
    throw new ApiError(failure('unexpected_response', { status: 200, detail, body: '' }).problem);
  }
  seen.add(nextCursor);
  return nextCursor;
}
