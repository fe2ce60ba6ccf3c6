import { utf8Length } from '#platform';

/** How many bytes of items a page holds at most, as Lambda counts them: it answers at most 6 MB. */
export const MOST_BYTES = 4_000_000;

/** The body is a text of the function's answer, which is JSON, too: every quotation mark in it is escaped once more. */
export function bytesInAnswer(item: unknown): number {
  return utf8Length(JSON.stringify(JSON.stringify(item)));
}
