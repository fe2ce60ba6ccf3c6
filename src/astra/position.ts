import { cursorOf, invalidCursor, sequenceFrom, textOf } from './sequence.ts';

/** Where a document stands in a list by time, oldest first. */
export interface Position {
  /** ISO 8601 in UTC with milliseconds: sorted as text, it is sorted by time. */
  at: string;
  /** A lower-case UUID. */
  id: string;
}

/** Where the page before ended. */
export interface PageEnd {
  /** The last position that has been listed. */
  after: Position;
  /** The instant before which the documents were few enough to be sorted, exclusive. */
  before?: string;
}

/** Sorts before every id, so that a position with it is the beginning of its instant. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const PAGE_END =
  /^(?<at>\d{13})-(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:-(?<before>\d{13}))?$/;

export function isPast(one: Position, other: Position): boolean {
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

/** A page's end, opaque to clients: what is listed is never the cursor's to say. */
export function pageEndCursor({ after: { at, id }, before }: PageEnd): string {
  const parts = [sequenceFrom(Date.parse(at)), id];
  if (before !== undefined) parts.push(sequenceFrom(Date.parse(before)));
  return cursorOf(parts.join('-'));
}

/**
 * The page's end that a cursor names.
 *
 * @throws Problem invalid_request for anything that pageEndCursor does not make
 */
export function pageEndOf(cursor: string): PageEnd {
  const { at, id, before } = PAGE_END.exec(textOf(cursor))?.groups ?? {};
  if (at === undefined || id === undefined) throw invalidCursor();
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
