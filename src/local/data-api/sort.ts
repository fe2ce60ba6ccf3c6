import { pathFault, splitPath } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import type { Indexing } from './indexing.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';
import { atomOf, compareAtoms, valueAt } from './path-value.ts';

export type SortExpression = { path: string; direction: 1 | -1 };

/** Reads `sort`, for collections and tables alike: paths with 1 or -1, in order of weight. */
export function parseSort(
  definition: Json | undefined,
  badDirection: 'SORT_CLAUSE_VALUE_INVALID' | 'INVALID_REGULAR_SORT_EXPRESSION' = 'SORT_CLAUSE_VALUE_INVALID',
): SortExpression[] {
  if (definition === undefined || definition === null) return [];
  if (!isObject(definition)) {
    throw new CommandRefused(
      'SORT_CLAUSE_INVALID',
      `sort clause must be submitted as JSON Object, not ${typeName(definition)}`,
    );
  }
  return Object.entries(definition).map(([path, direction]) => {
    if (path === '') throw badPath(path, 'path must be represented as a non-empty string');
    if (path === '$vector')
      throw new CommandRefused('VECTOR_SEARCH_NOT_SUPPORTED', 'this collection has no vectors');
    if (path === '$vectorize')
      throw new CommandRefused(
        'EMBEDDING_SERVICE_NOT_CONFIGURED',
        'this collection has no embedding service',
      );
    if (path.startsWith('$')) throw badPath(path, "path cannot start with '$'");
    const fault = pathFault(path);
    if (fault) throw badPath(path, fault);
    if (direction !== 1 && direction !== -1) {
      throw new CommandRefused(
        badDirection,
        `sort ordering of '${path}' should be integer \`1\` or \`-1\`, was: ${typeName(direction)}`,
      );
    }
    return { path, direction };
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
  const [one, other] = [atomOf(left ?? null), atomOf(right ?? null)];
  return one === undefined || other === undefined ? 0 : (compareAtoms(one, other) ?? 0);
}

/** Missing and objects, null, numbers, text, booleans, dates, arrays. */
function typeRank(value: Json | undefined): number {
  if (Array.isArray(value)) return 8;
  const atom = value === undefined ? undefined : atomOf(value);
  if (atom === undefined) return 0;
  if (atom === null) return 1;
  return { number: 2, string: 3, boolean: 6, object: 7 }[typeof atom as 'number'];
}

const badPath = (path: string, problem: string) =>
  new CommandRefused('SORT_CLAUSE_PATH_INVALID', `sort path '${path}': ${problem}`);
