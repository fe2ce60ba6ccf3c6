import { cursorOf, invalidCursor, sequenceFrom, textOf } from './sequence.ts';

/** A document's sort key in a list by time, oldest first. */
export interface Position {
  /** ISO 8601 in UTC with milliseconds, which sorts by time when sorted as text. */
  at: string;
  /** A lower-case UUID. */
  id: string;
}

/** Where a page ended, so that the next one can continue there. */
export interface PageEnd {
  /** The last position that has been listed. */
  after: Position;
  /** The exclusive upper bound with which the matching documents were few enough for the server to sort. */
  before?: string;
}

/** Sorts before every other id, so that a position with it comes before every document of its instant. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** What else a text may have around it fails the comparison of the whole cursor in `pageEndOf`. */
const PAGE_END =
  /(?<at>\d{13})-(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:-(?<before>\d{13}))?/;

/** Whether a position sorts after another one. */
export function isAfter(one: Position, other: Position): boolean {
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}

/** Encodes a page's end as an opaque cursor. It holds no filter, so a forged cursor cannot select other documents. */
export function pageEndCursor({ after: { at, id }, before }: PageEnd): string {
  const parts = [sequenceFrom(Date.parse(at)), id];
  if (before !== undefined) parts.push(sequenceFrom(Date.parse(before)));
  return cursorOf(parts.join('-'));
}

/**
 * Decodes a cursor.
 *
 * @throws Problem invalid_request for a text that pageEndCursor cannot have returned
 */
export function pageEndOf(cursor: string): PageEnd {
  const groups = PAGE_END.exec(textOf(cursor))?.groups;
  if (!groups) throw invalidCursor();
  const { at, id, before } = groups as { at: string; id: string; before?: string };
  const end = {
    after: { at: instantOf(at), id },
    ...(before !== undefined && { before: instantOf(before) }),
  };
  if (pageEndCursor(end) !== cursor || (end.before !== undefined && end.before <= end.after.at))
    throw invalidCursor();
  return end;
}

function instantOf(millisecond: string): string {
  return new Date(Number(millisecond)).toISOString();
}
