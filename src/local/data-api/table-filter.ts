import { type Cell, compareCells } from './column-types.ts';
import { CommandRefused, type WireError, wireError } from './errors.ts';
import { isExtendedType } from './extended-json.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';
import type { Bound, Row } from './row-store.ts';
import { primaryKeyOf, type TableDefinition, typeOf } from './table-definition.ts';

const maxInValues = 100;
const maxPartitions = 100;

/** One comparison on a column, its cells read by the column's type. */
export type Condition = { column: string; operator: Operator; cells: Cell[] };

const tests = {
  $eq: (order: number[]) => order[0] === 0,
  $ne: (order: number[]) => order[0] !== 0,
  $gt: (order: number[]) => (order[0] as number) > 0,
  $gte: (order: number[]) => (order[0] as number) >= 0,
  $lt: (order: number[]) => (order[0] as number) < 0,
  $lte: (order: number[]) => (order[0] as number) <= 0,
  $in: (order: number[]) => order.includes(0),
  $nin: (order: number[]) => !order.includes(0),
} as const;
type Operator = keyof typeof tests;

const sqlOperators = { $eq: '=', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

/** Reads a table's filter: columns that exist, with values of their types. */
export function readConditions(filter: Json | undefined, definition: TableDefinition): Condition[] {
  if (filter === undefined || filter === null) return [];
  if (!isObject(filter)) {
    throw new CommandRefused(
      'FILTER_UNSUPPORTED_DATA_TYPE',
      `filter definition must be JSON Object, command had ${typeName(filter)}`,
    );
  }
  const raw = readGroup(filter);
  const unknown = raw.filter(({ column }) => !Object.hasOwn(definition.columns, column));
  if (unknown.length > 0) {
    throw new CommandRefused(
      'UNKNOWN_TABLE_COLUMNS',
      `unknown columns: ${unknown.map(({ column }) => column).join(', ')}`,
      {
        scope: 'FILTER',
        title: 'Columns in the filter are not defined in the table schema',
      },
    );
  }
  return raw.map(({ column, operator, operands }) => ({
    column,
    operator,
    cells: operands.map((operand) => readCell(definition, column, operand)),
  }));
}

/** The test every row that is answered must pass. A null cell passes none. */
export function rowMatcher(definition: TableDefinition, conditions: Condition[]): (row: Row) => boolean {
  return (row) =>
    conditions.every(({ column, operator, cells }) => {
      const own = row[column];
      if (own === undefined) return false;
      return tests[operator](cells.map((cell) => compareCells(typeOf(definition, column), own, cell)));
    });
}

/** The partitions the conditions name, as partial rows, or null when they do not name whole ones. */
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

/** The bounds that a range of the clustering key can serve: equals on a prefix, then one range. */
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

/** What the server says about a filter it must answer by reading more than it returns. */
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

/** The terms of `$and` are read like the filter's own; `$or` has no index in this database. */
function readGroup(filter: JsonObject): RawCondition[] {
  return Object.entries(filter).flatMap(([column, value]) => {
    if (column === '$or') throw unsupported(column);
    if (column !== '$and') return readColumn(column, value);
    if (!Array.isArray(value) || !value.every(isObject)) throw invalid("'$and' must have `Array` of Objects");
    return value.flatMap(readGroup);
  });
}

type RawCondition = { column: string; operator: Operator; operands: Json[] };

const unsupported = (operator: string) =>
  new CommandRefused('UNSUPPORTED_DATABASE_QUERY', `no index of this database answers '${operator}'`);

function readColumn(column: string, value: Json): RawCondition[] {
  if (column === '') throw invalid('filter expression path cannot be empty String');
  if (column.startsWith('$'))
    throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${column}'`);
  if (Array.isArray(value)) throw invalid(`cannot filter on '${column}' by array type`);
  const [first] = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || (first !== undefined && isExtendedType(first))) {
    return [{ column, operator: '$eq', operands: [value] }];
  }
  return Object.entries(value).map(([operator, operand]) => {
    if (!Object.hasOwn(tests, operator)) {
      throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${operator}'`);
    }
    if (operator !== '$in' && operator !== '$nin')
      return { column, operator: operator as Operator, operands: [operand] };
    if (!Array.isArray(operand)) throw invalid(`'${operator}' operator must have \`Array\``);
    if (operator === '$nin' || operand.length === 0) throw unsupported(operator);
    if (operand.length > maxInValues)
      throw invalid(`'${operator}' operator must have at most ${maxInValues} values`);
    return { column, operator, operands: operand };
  });
}

function readCell(definition: TableDefinition, column: string, operand: Json): Cell {
  if (operand === null)
    throw new CommandRefused('INTERNAL_SERVER_ERROR', `column '${column}' is compared with null`);
  const cell = typeOf(definition, column).read(operand);
  if (cell !== undefined) return cell;
  throw new CommandRefused(
    'INVALID_FILTER_COLUMN_VALUES',
    `a value for column '${column}' is not one of type '${definition.columns[column]}'`,
  );
}

const invalid = (message: string) => new CommandRefused('FILTER_INVALID_EXPRESSION', message);
