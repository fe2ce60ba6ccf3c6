import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The most rows of a page. */
export const pageSize = 50;

/** Where a scan stopped and how much of its limit is left. Opaque to clients. */
export type PageState = { after: Json; remaining: number | null };

const encodePageState = (state: PageState): string => Buffer.from(JSON.stringify(state)).toString('base64');

/** Decodes a page state. The server reports invalid base64, and the driver reports invalid bytes. */
export function decodePageState(text: string): PageState {
  if (!base64.test(text)) throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'a page state is base64');
  let cause: unknown;
  try {
    const state = JSON.parse(Buffer.from(text, 'base64').toString()) as Json;
    if (isObject(state) && 'after' in state && 'remaining' in state) return state as JsonObject as PageState;
  } catch (error) {
    cause = error;
  }
  throw new CommandRefused('UNEXPECTED_DRIVER_ERROR', 'the page state is not one of this database', {
    cause,
  });
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/**
 * Takes one page. Like the database, it does not read ahead: after a full page there is a next one, maybe empty, unless
 * the limit is reached.
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
