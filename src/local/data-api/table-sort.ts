import { CommandRefused, type WireError, wireError } from './errors.ts';
import type { Json } from './json.ts';
import { readSort, type SortExpression } from './sort.ts';
import type { Direction, TableDefinition } from './table-definition.ts';

/** How rows are sorted: by the partition's clustering order (maybe reversed), or in memory. */
export type SortPlan = {
  inMemory: SortExpression[] | null;
  reversed: boolean;
  warnings: WireError[];
};

/** Decides whether a sort follows the clustering order of the one partition that is read. */
export function planSort(
  sort: Json | undefined,
  definition: TableDefinition,
  { singlePartition, skip }: { singlePartition: boolean; skip: number },
): SortPlan {
  const expressions = readSort(sort, 'INVALID_REGULAR_SORT_EXPRESSION', (path) => {
    if (Object.hasOwn(definition.columns, path)) return;
    throw new CommandRefused('CANNOT_SORT_UNKNOWN_COLUMNS', `unknown column: ${path}`);
  });
  if (expressions.length === 0) return { inMemory: null, reversed: false, warnings: [] };
  const reason = reasonForMemory(expressions, definition, singlePartition, skip);
  if (reason)
    return {
      inMemory: expressions,
      reversed: false,
      warnings: [wireError(reason, 'the sort is done in memory')],
    };
  return { inMemory: null, reversed: isReversed(expressions, definition), warnings: [] };
}

function reasonForMemory(
  sort: SortExpression[],
  { partitionSort }: TableDefinition,
  singlePartition: boolean,
  skip: number,
) {
  const clustering = Object.keys(partitionSort);
  if (skip > 0) return 'IN_MEMORY_SORTING_DUE_SKIP_OPTIONS';
  if (sort.some(({ path }) => !clustering.includes(path)))
    return 'IN_MEMORY_SORTING_DUE_TO_NON_PARTITION_SORTING';
  if (sort.some(({ path }, index) => path !== clustering[index])) {
    return 'IN_MEMORY_SORTING_DUE_TO_OUT_OF_ORDER_PARTITION_SORTING';
  }
  if (!singlePartition) return 'IN_MEMORY_SORTING_DUE_TO_PARTITION_KEY_NOT_RESTRICTED';
  return null;
}

/** Whether the sort is the reverse of the clustering order; the database refuses a mixture of both. */
function isReversed(sort: SortExpression[], { partitionSort }: TableDefinition): boolean {
  const reversed = sort.map(({ path, direction }) => direction !== (partitionSort[path] as Direction));
  if (reversed.every((one) => one === reversed[0])) return reversed[0] === true;
  throw new CommandRefused(
    'INVALID_DATABASE_QUERY',
    'the sort is neither the clustering order nor its reverse',
  );
}
