import { isObject, type Json, setMember } from './json.ts';

/**
 * Paths of document fields: segments joined by dots, in which `&.` and `&&` stand for a literal `.` and `&`.
 */
export type DocumentPath = readonly string[];

/** The error text for an invalid `&` escape in a path, or null. Filters, sorts and indexing check nothing else. */
export function escapeFault(path: string): string | null {
  const at = path.replaceAll(/&[&.]/g, '__').indexOf('&');
  return at < 0 ? null : `the ampersand at position ${at} must be followed by '&' or '.'`;
}

/** The error text for an invalid path, or null. */
export function pathFault(path: string): string | null {
  if (path === '') return 'the path is empty';
  return escapeFault(path) ?? (splitPath(path).includes('') ? 'a segment is empty' : null);
}

/** Splits a path with valid escapes into its decoded segments. */
export function splitPath(path: string): DocumentPath {
  if (!path.includes('&')) return path.split('.');
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

/** Paths as a tree; null marks the end of one, which stands for all below it. */
export type PathTree = Map<string, PathTree | null>;

/** Builds a tree of paths. `onMeeting` is called for a path that is repeated or is a prefix of another one. */
export function treeOf(paths: readonly string[], onMeeting: (path: string) => void = () => {}): PathTree {
  const root: PathTree = new Map();
  for (const path of paths) {
    const segments = splitPath(path);
    const last = segments.at(-1) as string;
    let tree: PathTree | null = root;
    for (const segment of segments.slice(0, -1)) {
      const next: PathTree | null | undefined = tree.get(segment);
      if (next === null) {
        tree = null;
        break;
      }
      const branch: PathTree = next ?? new Map();
      tree.set(segment, branch);
      tree = branch;
    }
    if (tree === null || tree.has(last)) onMeeting(path);
    tree?.set(last, null);
  }
  return root;
}

/** Whether the path or a prefix of it is in the tree. */
export function covers(root: PathTree, path: DocumentPath): boolean {
  let tree: PathTree = root;
  for (const segment of path) {
    const next = tree.get(segment);
    if (next === undefined) return false;
    if (next === null) return true;
    tree = next;
  }
  return false;
}

/**
 * The part of a value that is in the tree. Scalars on the way to a deeper path are kept: nothing in them is left out.
 */
export const include = (tree: PathTree, value: Json): Json =>
  select(value, (name, child) => {
    const next = tree.get(name);
    return next === undefined ? undefined : next === null ? child : include(next, child);
  });

/** The part of a value that is not in the tree. */
export const exclude = (tree: PathTree, value: Json): Json =>
  select(value, (name, child) => {
    const next = tree.get(name);
    return next === null ? undefined : next === undefined ? child : exclude(next, child);
  });

function select(value: Json, keep: (name: string, child: Json) => Json | undefined): Json {
  if (Array.isArray(value)) return value.map((element) => select(element, keep));
  if (!isObject(value)) return value;
  const kept = {};
  for (const [name, child] of Object.entries(value)) {
    const part = keep(name, child);
    if (part !== undefined) setMember(kept, name, part);
  }
  return kept;
}
