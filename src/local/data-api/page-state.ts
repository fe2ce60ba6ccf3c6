import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** Rows of a page; a limit beyond it is reached over several pages. */
export const pageSize = 50;

/** Where a scan stopped and how much of its limit is left. Opaque to clients. */
export type PageState = { after: Json; remaining: number | null };

const encodePageState = (state: PageState): string => Buffer.from(JSON.stringify(state)).toString('base64');

export function decodePageState(text: string): PageState {
  try {
    const state = JSON.parse(Buffer.from(text, 'base64').toString()) as Json;
    if (isObject(state) && 'after' in state && 'remaining' in state) return state as JsonObject as PageState;
  } catch (cause) {
    throw new CommandRefused('INVALID_DATABASE_QUERY', 'the page state is not one of this database', {
      cause,
    });
  }
  throw new CommandRefused('INVALID_DATABASE_QUERY', 'the page state is not one of this database');
}

/**
 * Takes one page. A full page whose limit is not reached has a next one, even if that proves empty: the database does
 * not look ahead.
 */
export function takePage<Row>(
  rows: Iterable<Row>,
  limit: number | null,
  position: (row: Row) => Json,
): { page: Row[]; nextPageState: string | null } {
  const size = Math.min(pageSize, limit ?? pageSize);
  const page: Row[] = [];
  if (size > 0) {
    for (const row of rows) {
      page.push(row);
      if (page.length === size) break;
    }
  }
  const remaining = limit === null ? null : limit - page.length;
  const last = page.at(-1);
  if (last === undefined || page.length < pageSize || remaining === 0) return { page, nextPageState: null };
  return { page, nextPageState: encodePageState({ after: position(last), remaining }) };
}
