import { utf8Length } from '#platform';

/** The most bytes of items on a page, as Lambda counts them: its limit for a whole response is 6 MB. */
export const MOST_BYTES = 4_000_000;

/**
 * The bytes that an item takes in the function's response: the body is a string in a JSON object, so the item's JSON is
 * escaped once more.
 */
export function bytesInAnswer(item: unknown): number {
  return utf8Length(JSON.stringify(JSON.stringify(item)));
}
