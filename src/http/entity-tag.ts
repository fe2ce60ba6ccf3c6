/** The version of a representation as a strong entity tag. */
export function entityTagOf({ version }: { version: number }): string {
  return `"${version}"`;
}

/** The conditions of a request, as valid field values: `*` or a list of entity tags. */
export interface Conditions {
  'if-match'?: string | undefined;
  'if-none-match'?: string | undefined;
}

/**
 * The first condition that the current version does not meet, or undefined when it meets all.
 *
 * `If-Match` compares strongly, so a weak tag never meets it; `If-None-Match` compares weakly, so `W/"2"` names `"2"`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2 the order of evaluation
 * @example
 * unmetCondition({ 'if-match': '"1", "2"' }, '"2"'); // undefined
 */
export function unmetCondition(conditions: Conditions, current: string): keyof Conditions | undefined {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = conditions;
  if (ifMatch !== undefined && ifMatch !== '*' && !tagsOf(ifMatch).includes(current)) return 'if-match';
  if (ifNoneMatch === undefined) return undefined;
  const named = ifNoneMatch === '*' || tagsOf(ifNoneMatch).some((tag) => tag.replace(/^W\//, '') === current);
  return named ? 'if-none-match' : undefined;
}

/** Parses a list of entity tags. A tag may contain commas, so the list cannot be split at commas. */
function tagsOf(condition: string): string[] {
  return condition.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
