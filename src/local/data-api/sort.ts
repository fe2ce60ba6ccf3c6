import { atomOf, compareAtoms, valueAt } from './atom.ts';
import type { Indexing } from './collection-definition.ts';
import { escapeFault, splitPath } from './document-path.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import { isNumber, isObject, type Json, type JsonObject, typeName } from './json.ts';

export type SortExpression = { path: string; direction: 1 | -1 };

/** Paths that sort by features that this database lacks, and their error codes. */
const special: Record<string, ErrorCode> = {
  $lexical: 'LEXICAL_NOT_ENABLED_FOR_COLLECTION',
  $vector: 'VECTOR_SEARCH_NOT_SUPPORTED',
  $vectorize: 'EMBEDDING_SERVICE_NOT_CONFIGURED',
};

/** Parses a collection's `sort`: paths with 1 or -1, in order of priority. */
export function parseSort(definition: Json | undefined): SortExpression[] {
  return readSort(definition, 'SORT_CLAUSE_VALUE_INVALID', (path) => {
    const code = Object.hasOwn(special, path) ? special[path] : undefined;
    if (code) throw new CommandRefused(code, `cannot sort by '${path}'`);
    if (path === '') throw badPath(path, 'path must be represented as a non-empty string');
    if (path.startsWith('$')) throw badPath(path, "path cannot start with '$'");
    const fault = escapeFault(path);
    if (fault) throw badPath(path, fault);
  });
}

/** Parses a `sort`; `code` is the error for an invalid direction, and `checkPath` throws for an invalid path. */
export function readSort(
  definition: Json | undefined,
  code: ErrorCode,
  checkPath: (path: string) => void,
): SortExpression[] {
  if (definition === undefined || definition === null) return [];
  if (!isObject(definition)) {
    throw new CommandRefused(
      'SORT_CLAUSE_INVALID',
      `sort clause must be submitted as JSON Object, not ${typeName(definition)}`,
    );
  }
  return Object.entries(definition).map(([path, direction]) => {
    checkPath(path);
    if (direction === 1 || direction === -1) return { path, direction };
    throw new CommandRefused(
      code,
      `sort ordering of '${path}' should be integer \`1\` or \`-1\`, was: ${typeName(direction)}`,
    );
  });
}

/** A collection sorts only by what is indexed. */
export function checkSortIndexed(sort: SortExpression[], indexing: Indexing): void {
  for (const { path } of sort) {
    if (!indexing.includes(path)) {
      throw new CommandRefused('SORT_CLAUSE_PATH_UNINDEXED', `the sort path ('${path}') is not indexed`);
    }
  }
}

/** Compares documents the way an in-memory sort does: by type, then within the type. */
export function documentOrder(sort: SortExpression[]): (left: JsonObject, right: JsonObject) => number {
  const keys = sort.map(({ path, direction }) => ({ segments: splitPath(path), direction }));
  return (left, right) => {
    for (const { segments, direction } of keys) {
      const order = compareValues(valueAt(left, segments), valueAt(right, segments));
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

function compareValues(left: Json | undefined, right: Json | undefined): number {
  const byType = typeRank(left) - typeRank(right);
  if (byType !== 0) return byType;
  if (Array.isArray(left)) return compareLists(left, right as Json[]);
  const [one, other] = [atomOf(left ?? null), atomOf(right ?? null)];
  if (one !== undefined && other !== undefined) return compareAtoms(one, other) ?? 0;
  return compareLists(Object.entries(left as JsonObject).flat(), Object.entries(right as JsonObject).flat());
}

/** Compares by the first element that differs; otherwise the longer list is greater. */
function compareLists(left: Json[], right: Json[]): number {
  for (const [index, element] of left.slice(0, right.length).entries()) {
    const order = compareValues(element, right[index]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

/** Missing, null, numbers, text, objects, arrays, booleans, dates. */
function typeRank(value: Json | undefined): number {
  if (value === undefined) return 0;
  if (Array.isArray(value)) return 5;
  const atom = atomOf(value);
  if (atom === undefined) return 4;
  if (atom === null) return 1;
  if (isNumber(atom)) return 2;
  return typeof atom === 'string' ? 3 : typeof atom === 'boolean' ? 6 : 7;
}

const badPath = (path: string, problem: string) =>
  new CommandRefused('SORT_CLAUSE_PATH_INVALID', `sort path '${path}': ${problem}`);
