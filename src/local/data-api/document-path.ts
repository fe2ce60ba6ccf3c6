/**
 * Paths of document fields: segments joined by dots, in which `&.` and `&&` stand for a literal `.` and `&`.
 */
export type DocumentPath = readonly string[];

/** The sentence that says which `&` of a path escapes nothing, or null. Filters, sorts and indexing ask no more. */
export function escapeFault(path: string): string | null {
  const at = path.replaceAll(/&[&.]/g, '__').indexOf('&');
  return at < 0 ? null : `the ampersand at position ${at} must be followed by '&' or '.'`;
}

/** The sentence that says what is wrong with a path, or null. */
export function pathFault(path: string): string | null {
  if (path === '') return 'the path is empty';
  return escapeFault(path) ?? (splitPath(path).includes('') ? 'a segment is empty' : null);
}

/** Splits a path, whose escapes are good, into its decoded segments. */
export function splitPath(path: string): DocumentPath {
  const segments = [''];
  for (const [token] of path.matchAll(/&.|[^&]/gs)) {
    if (token === '.') segments.push('');
    else segments[segments.length - 1] += token.replace(/^&/, '');
  }
  return segments;
}

/** A segment that may index an array: `0`, `17`, never `01` or `-1`. */
export const arrayIndex = (segment: string): number =>
  /^(?:0|[1-9][0-9]*)$/.test(segment) ? Number(segment) : -1;
