import { type ColumnType, columnTypes } from './column-types.ts';
import { mismatch } from './command-fields.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export type Direction = 1 | -1;

/**
 * A table's definition in the catalogue, with columns in the database's order: partition, clustering, others by name.
 */
export type TableDefinition = {
  columns: Record<string, string>;
  partitionBy: string[];
  partitionSort: Record<string, Direction>;
};

/** Reads `createTable.definition`. */
export function readTableDefinition({ columns, primaryKey }: JsonObject): TableDefinition {
  if (!isObject(columns)) throw mismatch('columns', 'Object', columns ?? null);
  const types = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, readType(name, column)]),
  );
  const { partitionBy, partitionSort } = readPrimaryKey(primaryKey ?? null);
  if ('' in types) throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'a column has no name');
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

/** The definition in its long form, as in createTable and listTables. */
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

/** The members of a column's long form; those other than `type` belong to types that are not supported. */
const typeMembers = ['type', 'keyType', 'valueType', 'dimension', 'service', 'udtName'];

function readType(name: string, column: Json): string {
  const type = isObject(column) ? column['type'] : column;
  if (typeof type !== 'string') throw mismatch(`columns.${name}`, 'a type', column);
  const unknown = isObject(column) && Object.keys(column).find((one) => !typeMembers.includes(one));
  if (unknown) {
    throw new CommandRefused('COMMAND_FIELD_UNKNOWN', `column '${name}' has the unknown member '${unknown}'`);
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
  const sound =
    Array.isArray(partitionBy) &&
    partitionBy.every((name) => typeof name === 'string') &&
    isObject(partitionSort) &&
    Object.values(partitionSort).every((order) => order === 1 || order === -1);
  if (!sound) {
    throw mismatch(
      'primaryKey',
      'a column name, or have partitionBy (an Array of names) and partitionSort (an Object of 1 or -1)',
      primaryKey,
    );
  }
  // The database ignores a repeated column.
  return {
    partitionBy: [...new Set(partitionBy as string[])],
    partitionSort: partitionSort as Record<string, Direction>,
  };
}

function checkKnown(
  code: 'UNKNOWN_PARTITION_COLUMNS' | 'UNKNOWN_PARTITION_SORT_COLUMNS',
  names: string[],
  types: Record<string, string>,
): void {
  const unknown = names.filter((name) => !Object.hasOwn(types, name));
  if (unknown.length > 0) throw new CommandRefused(code, `not among the columns: ${unknown.join(', ')}`);
}
