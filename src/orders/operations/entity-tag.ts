import type { Order } from '../order.ts';

/** The order's version as a strong entity tag. */
export function entityTagOf({ version }: Pick<Order, 'version'>): string {
  return `"${version}"`;
}

/**
 * Whether `If-Match` lets a write go ahead: strong comparison, so a weak tag never does.
 *
 * @param condition a valid field value: `*` or a list of entity tags
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1
 * @example
 * satisfiesIfMatch('"1", "2"', '"2"'); // true
 */
export function satisfiesIfMatch(condition: string, current: string): boolean {
  return condition === '*' || tagsOf(condition).includes(current);
}

/**
 * Whether `If-None-Match` names the current version: weak comparison, so `W/"2"` does name `"2"`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function matchesIfNoneMatch(condition: string, current: string): boolean {
  return condition === '*' || tagsOf(condition).some((tag) => tag.replace(/^W\//, '') === current);
}

/** A comma may stand inside a tag, so the list cannot be split at commas. */
function tagsOf(condition: string): string[] {
  return condition.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
