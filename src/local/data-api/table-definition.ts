import { type ColumnType, columnTypes } from './column-types.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export type Direction = 1 | -1;

/** A table as kept in the catalogue. Columns stand in the database's order: partition, clustering, the rest by name. */
export type TableDefinition = {
  columns: Record<string, string>;
  partitionBy: string[];
  partitionSort: Record<string, Direction>;
};

/** Reads `createTable.definition`. */
export function readTableDefinition({ columns, primaryKey }: JsonObject): TableDefinition {
  if (!columns || primaryKey === undefined || primaryKey === null)
    throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'the definition needs columns and primaryKey');
  if (!isObject(columns)) throw mismatch('columns is an Object');
  if (Object.hasOwn(columns, '')) throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'a column has no name');
  const types = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, readType(name, column)]),
  );
  const { partitionBy, partitionSort } = readPrimaryKey(primaryKey);
  if (partitionBy.length === 0) {
    throw new CommandRefused('MISSING_PARTITION_COLUMNS', 'a table needs at least one partition column');
  }
  checkKnown('UNKNOWN_PARTITION_COLUMNS', partitionBy, types);
  checkKnown('UNKNOWN_PARTITION_SORT_COLUMNS', Object.keys(partitionSort), types);
  const keys = [...partitionBy, ...Object.keys(partitionSort)];
  const others = Object.keys(types).filter((name) => !keys.includes(name));
  return {
    columns: Object.fromEntries([...keys, ...others.sort()].map((name) => [name, types[name] as string])),
    partitionBy,
    partitionSort,
  };
}

/** The definition in the long form, as createTable takes it and listTables explains it. */
export function describeTable({ columns, partitionBy, partitionSort }: TableDefinition): JsonObject {
  return { columns: describeColumns(columns), primaryKey: { partitionBy, partitionSort } };
}

export const describeColumns = (columns: Record<string, string>): JsonObject =>
  Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, { type }]));

export const typeOf = ({ columns }: TableDefinition, column: string): ColumnType =>
  columnTypes[columns[column] as string] as ColumnType;

export const primaryKeyOf = ({ partitionBy, partitionSort }: TableDefinition): string[] => [
  ...partitionBy,
  ...Object.keys(partitionSort),
];

function readType(name: string, column: Json): string {
  if (isObject(column) && column['type'] === undefined) throw mismatch(`column '${name}' has a type`);
  const type = isObject(column) ? column['type'] : column;
  if (typeof type !== 'string') {
    throw new CommandRefused('COLUMN_TYPE_INCORRECT', `the type of column '${name}' is missing or malformed`);
  }
  if (Object.hasOwn(columnTypes, type)) return type;
  throw new CommandRefused(
    'UNKNOWN_PRIMITIVE_DATA_TYPE',
    `column '${name}' has the type '${type}', which is none of: ${Object.keys(columnTypes).join(', ')}`,
  );
}

function readPrimaryKey(primaryKey: Json): Pick<TableDefinition, 'partitionBy' | 'partitionSort'> {
  if (typeof primaryKey === 'string') return { partitionBy: [primaryKey], partitionSort: {} };
  const { partitionBy, partitionSort = {} } = isObject(primaryKey) ? primaryKey : {};
  const names = Array.isArray(partitionBy) ? partitionBy : [null];
  const directions = isObject(partitionSort) ? Object.values(partitionSort) : [null];
  const sound =
    names.every((name) => typeof name === 'string') &&
    directions.every((order) => order === 1 || order === -1);
  if (!sound) {
    throw mismatch(
      'primaryKey is a column name, or has partitionBy (an Array of names) and partitionSort (an Object of 1 or -1)',
    );
  }
  return { partitionBy: names as string[], partitionSort: partitionSort as Record<string, Direction> };
}

const mismatch = (message: string) => new CommandRefused('REQUEST_STRUCTURE_MISMATCH', message);

function checkKnown(
  code: 'UNKNOWN_PARTITION_COLUMNS' | 'UNKNOWN_PARTITION_SORT_COLUMNS',
  names: string[],
  types: Record<string, string>,
): void {
  const unknown = names.filter((name) => !Object.hasOwn(types, name));
  if (unknown.length > 0) throw new CommandRefused(code, `not among the columns: ${unknown.join(', ')}`);
}
