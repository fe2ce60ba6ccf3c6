/**
 * Paths of document fields: segments joined by dots, in which `&.` and `&&` stand for a literal `.` and `&`.
 */
export type DocumentPath = readonly string[];

/** The sentence that says what is wrong with a path, or null. */
export function pathFault(path: string): string | null {
  if (path === '') return 'the path is empty';
  const fault = walk(path, () => {});
  return fault;
}

/** Splits a path into its decoded segments. The path must have passed `pathFault`. */
export function splitPath(path: string): DocumentPath {
  const segments: string[] = [];
  walk(path, (segment) => segments.push(segment));
  return segments;
}

/** A segment that may index an array: `0`, `17`, never `01` or `-1`. */
export const arrayIndex = (segment: string): number =>
  /^(?:0|[1-9][0-9]*)$/.test(segment) ? Number(segment) : -1;

function walk(path: string, emit: (segment: string) => void): string | null {
  let segment = '';
  for (let index = 0; index < path.length; index += 1) {
    const character = path.charAt(index);
    if (character === '.') {
      if (segment === '') return `the dot at position ${index} follows an empty segment`;
      emit(segment);
      segment = '';
    } else if (character === '&') {
      index += 1;
      const escaped = path.charAt(index);
      if (escaped !== '.' && escaped !== '&') {
        return `the ampersand at position ${index - 1} must be followed by '&' or '.'`;
      }
      segment += escaped;
    } else {
      segment += character;
    }
  }
  if (segment === '') return 'the path ends with a dot';
  emit(segment);
  return null;
}
