import { base64UrlOf, bytesOf } from '#platform';
import { millisecondsOf } from '../contract/instant.ts';
import { Problem } from '../contract/problem.ts';
import type { KeyRange } from './keyset-list.ts';

/** The digits of the milliseconds in a sequence key: enough from 1970 until 2286. */
const DIGITS = 13;
const LAST_MILLISECOND = 10 ** DIGITS - 1;

const SEQUENCE_KEY = /^\d{13}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The clustering key of a document in a list by time: text that sorts by the millisecond of its creation, then by id.
 *
 * @param id a lower-case UUID
 */
export function sequenceKey(createdAt: string, id: string): string {
  return `${sequenceFrom(Date.parse(createdAt))}-${id}`;
}

/**
 * A text that sorts after the sequence keys of all earlier milliseconds and before those of this millisecond.
 *
 * @param millisecond since the epoch, from 0 to 9,999,999,999,999
 */
export function sequenceFrom(millisecond: number): string {
  return String(millisecond).padStart(DIGITS, '0');
}

/**
 * The range of sequence keys between two instants, both exclusive, and before a cursor; null when it is empty.
 *
 * @throws Problem invalid_request for a cursor that is not one of the list's
 */
export function sequenceRange({
  after,
  before,
  cursor,
}: {
  after?: string | undefined;
  before?: string | undefined;
  cursor?: string | undefined;
}): KeyRange | null {
  const first = after === undefined ? 0 : Math.floor(millisecondsOf(after)) + 1;
  const end = before === undefined ? Number.POSITIVE_INFINITY : Math.ceil(millisecondsOf(before));
  if (first > LAST_MILLISECOND || end <= first) return null;

  const range: KeyRange = {};
  if (first > 0) range.$gte = sequenceFrom(first);
  if (end <= LAST_MILLISECOND) range.$lt = sequenceFrom(end);
  if (cursor !== undefined) {
    const key = sequenceKeyOf(cursor);
    if (range.$lt === undefined || key < range.$lt) range.$lt = key;
  }
  return range;
}

/** Encodes a page's last key as an opaque cursor. It holds no partition key, so it cannot select another list. */
export function cursorOf(key: string): string {
  return base64UrlOf(new TextEncoder().encode(key));
}

/**
 * Decodes a cursor to its sequence key.
 *
 * @throws Problem invalid_request for a text that cursorOf cannot have returned
 */
export function sequenceKeyOf(cursor: string): string {
  const key = textOf(cursor);
  if (SEQUENCE_KEY.test(key) && cursorOf(key) === cursor) return key;
  throw invalidCursor();
}

export function invalidCursor(): Problem {
  return new Problem('invalid_request', {
    detail: 'The request has 1 fault.',
    errors: [{ in: 'query', parameter: 'cursor', detail: 'is not a cursor of this list' }],
  });
}

/** Decodes a cursor to its text; empty when it is not base64. */
export function textOf(base64: string): string {
  try {
    return new TextDecoder().decode(bytesOf(base64));
  } catch {
    return '';
  }
}
