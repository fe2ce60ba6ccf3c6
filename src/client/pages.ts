import { type OperationId, operations, shapes, successes } from '../../generated/operations.ts';
import type { Page } from './operation-types.ts';
import { ApiError, type CallResult, failure, unwrap } from './result.ts';

/** Whether an operation returns a list in pages: it takes a `cursor` and returns the next one. */
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
 * Iterates over every element of a list and requests its pages as needed.
 *
 * @throws ApiError when a page cannot be read, or when the server repeats a cursor
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
 * The cursor of the next page; undefined after the last page.
 *
 * @param seen the earlier cursors; the new one is added
 * @throws ApiError for an earlier cursor, because the list would never end
 */
export function nextCursorOf({ nextCursor }: Page, seen: Set<string>): string | undefined {
  if (nextCursor === null) return undefined;
  if (seen.has(nextCursor)) {
    const detail = 'The server repeated a cursor, so this list would never end.';
    throw new ApiError(failure('unexpected_response', { status: 200, detail, body: '' }).problem);
  }
  seen.add(nextCursor);
  return nextCursor;
}
