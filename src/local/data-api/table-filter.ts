import { type Cell, compareCells } from './column-types.ts';
import { CommandRefused, type ErrorCode, type WireError, wireError } from './errors.ts';
import { flatten, type Operator, readClause, type Unanswerable, unanswerable } from './filter-clause.ts';
import type { Json } from './json.ts';
import type { Bound, Row } from './row-store.ts';
import { primaryKeyOf, type TableDefinition, typeOf } from './table-definition.ts';

const maxPartitions = 100;

/** One comparison with cells of a column's type. */
export type Condition = { column: string; operator: Exclude<Operator, '$exists'>; cells: Cell[] };

const tests = {
  $eq: (order: number[]) => order[0] === 0,
  $gt: (order: number[]) => (order[0] as number) > 0,
  $gte: (order: number[]) => (order[0] as number) >= 0,
  $lt: (order: number[]) => (order[0] as number) < 0,
  $lte: (order: number[]) => (order[0] as number) <= 0,
  $in: (order: number[]) => order.includes(0),
} as const;

const sqlOperators = { $eq: '=', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

/** Parses a table's filter, and checks its columns and the types of their values. */
export function readConditions(filter: Json | undefined, definition: TableDefinition): Conditions {
  const root = readClause(filter, () => {});
  const raw = flatten(root);
  const unknown = raw.filter(({ path }) => !Object.hasOwn(definition.columns, path));
  if (unknown.length > 0) {
    throw new CommandRefused(
      'UNKNOWN_TABLE_COLUMNS',
      `unknown columns: ${unknown.map(({ path }) => path).join(', ')}`,
      {
        scope: 'FILTER',
        title: 'Columns in the filter are not defined in the table schema',
      },
    );
  }
  const conditions = raw.map(({ path, operator, operand }): Condition => {
    if (operator === '$exists') {
      throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${operator}'`);
    }
    const operands = operator === '$in' || operator === '$nin' ? (operand as Json[]) : [operand];
    return { column: path, operator, cells: operands.map((one) => readCell(definition, path, one)) };
  });
  const empty = conditions.some(({ operator, cells }) => operator === '$in' && cells.length === 0);
  const negation = ({ operator }: { operator: Operator }): ErrorCode =>
    operator === '$ne' ? 'INVALID_DATABASE_QUERY' : 'UNSUPPORTED_DATABASE_QUERY';
  const nothing: Unanswerable = {
    code: 'UNSUPPORTED_DATABASE_QUERY',
    reason: "'$in' of nothing cannot be asked for",
  };
  return { conditions, unanswerable: unanswerable(root, negation) ?? (empty ? nothing : null) };
}

/** A parsed filter, and the reason if the database cannot execute it. */
export type Conditions = { conditions: Condition[]; unanswerable: Unanswerable | null };

/** Tests a row against the conditions. A null cell meets no condition. */
export function rowMatcher(definition: TableDefinition, conditions: Condition[]): (row: Row) => boolean {
  return (row) =>
    conditions.every(({ column, operator, cells }) => {
      const own = row[column];
      if (own === undefined) return false;
      // Negations were refused before, except for an empty `$nin`.
      if (operator === '$nin') return true;
      return tests[operator as keyof typeof tests](
        cells.map((cell) => compareCells(typeOf(definition, column), own, cell)),
      );
    });
}

/** The partition keys that the conditions determine, as partial rows; null if a key column is missing. */
export function namedPartitions({ partitionBy }: TableDefinition, conditions: Condition[]): Row[] | null {
  let rows: Row[] = [{}];
  for (const column of partitionBy) {
    const cells = conditions.find(
      (one) => one.column === column && (one.operator === '$eq' || one.operator === '$in'),
    )?.cells;
    if (!cells) return null;
    rows = rows.flatMap((row) => cells.map((cell) => ({ ...row, [column]: cell })));
    if (rows.length > maxPartitions) return null;
  }
  return rows;
}

/** The conditions that form a range of the clustering key: equality on leading columns, then one range. */
export function clusteringBounds({ partitionSort }: TableDefinition, conditions: Condition[]): Bound[] {
  const bounds: Bound[] = [];
  for (const column of Object.keys(partitionSort)) {
    const own = conditions.filter((condition) => condition.column === column);
    const served = own.flatMap(({ operator, cells }): Bound[] => {
      if (!(operator in sqlOperators)) return [];
      return [
        { column, operator: sqlOperators[operator as keyof typeof sqlOperators], cell: cells[0] as Cell },
      ];
    });
    bounds.push(...served);
    if (!served.some(({ operator }) => operator === '=')) break;
  }
  return bounds;
}

/** The server's warnings for a filter that reads more rows than it returns. */
export function filterWarnings(definition: TableDefinition, conditions: Condition[]): WireError[] {
  const filtered = new Set(conditions.map(({ column }) => column));
  if (filtered.size === 0)
    return [wireError('ZERO_FILTER_OPERATIONS', 'the filter is empty: the whole table is read')];
  const key = primaryKeyOf(definition);
  const others = [...filtered].filter((column) => !key.includes(column));
  if (others.length > 0) {
    return [wireError('MISSING_INDEX', `no index serves the filter on: ${[...filtered].sort().join(', ')}`)];
  }
  const missing = definition.partitionBy.filter((column) => !filtered.has(column));
  const clustering = Object.keys(definition.partitionSort);
  const gap = clustering.findIndex((column) => !filtered.has(column));
  const outOfOrder = gap < 0 ? [] : clustering.slice(gap).filter((column) => filtered.has(column));
  if (missing.length === 0 && outOfOrder.length === 0) return [];
  return [
    wireError(
      'INCOMPLETE_PRIMARY_KEY_FILTER',
      `partition columns missing: ${missing.join(', ') || '(none)'}; sort columns out of order: ${outOfOrder.join(', ') || '(none)'}`,
    ),
  ];
}

function readCell(definition: TableDefinition, column: string, operand: Json): Cell {
  if (operand === null)
    throw new CommandRefused('INTERNAL_SERVER_ERROR', `'${column}' is compared with null`);
  const cell = typeOf(definition, column).read(operand);
  if (cell !== undefined) return cell;
  throw new CommandRefused(
    'INVALID_FILTER_COLUMN_VALUES',
    `a value for column '${column}' is not one of type '${definition.columns[column]}'`,
  );
}
