import { findOptions } from './collection-read.ts';
import type { Cell } from './column-types.ts';
import { type Commands, type Envelope, type ObjectContext, statusAnswer } from './command.ts';
import { any, boolean, noOptions, object, present, required } from './command-fields.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { fullKey, type Row, rowTable } from './row-store.ts';
import { describeColumns, primaryKeyOf, type TableDefinition, typeOf } from './table-definition.ts';
import { readConditions } from './table-filter.ts';
import { findRows } from './table-find.ts';

/** Commands of one table: `POST /v1/{keyspace}/{table}`. */
export const tableRowCommands: Commands<ObjectContext> = {
  insertOne: { fields: { document: present, options: noOptions }, run: insertOne },
  findOne: {
    fields: {
      filter: any,
      projection: any,
      sort: any,
      options: object({ includeSimilarity: boolean, includeSortVector: boolean }),
    },
    run: (input, context) => findRows(input, context, { single: true }),
  },
  find: {
    fields: { filter: any, projection: any, sort: any, options: findOptions },
    run: (input, context) => findRows(input, context),
  },
  deleteOne: { fields: { filter: required(any), sort: any, options: noOptions }, run: deleteOne },
};

/** An upsert: other cells of an existing row are kept, and null removes a cell. */
async function insertOne(input: JsonObject, { storage, target }: ObjectContext): Promise<Envelope> {
  const definition = target.definition as TableDefinition;
  const table = rowTable(storage, target.id, definition);
  const { cells, nulls } = readCells(input['document'] as Json, definition);
  table.checkKey(cells);
  await storage.write(() => {
    const row: Row = { ...table.get(cells), ...cells };
    for (const column of nulls) delete row[column];
    table.put(row);
  });
  const key = primaryKeyOf(definition);
  const types = Object.fromEntries(key.map((column) => [column, definition.columns[column] as string]));
  return statusAnswer({
    primaryKeySchema: describeColumns(types),
    insertedIds: [fullKey(definition, cells)],
  });
}

function readCells(given: Json, definition: TableDefinition): { cells: Row; nulls: string[] } {
  // A value that is not an object is treated as an empty one, so its primary key is missing.
  const document = isObject(given) ? given : {};
  const unknown = Object.keys(document).filter((name) => !Object.hasOwn(definition.columns, name));
  if (unknown.length > 0)
    throw new CommandRefused('UNKNOWN_TABLE_COLUMNS', `unknown columns: ${unknown.join(', ')}`);
  const missing = primaryKeyOf(definition).filter((column) => !Object.hasOwn(document, column));
  if (missing.length > 0) {
    throw new CommandRefused(
      'MISSING_PRIMARY_KEY_COLUMNS',
      `no values for primary key columns: ${missing.join(', ')}`,
    );
  }
  const nulls = Object.keys(document).filter((name) => document[name] === null);
  const nullKeys = nulls.filter((name) => primaryKeyOf(definition).includes(name));
  if (nullKeys.length > 0) throw badValues(nullKeys, definition);
  const filled = Object.entries(document).filter(([, value]) => value !== null);
  const read = filled.map(([name, value]) => [name, typeOf(definition, name).read(value)] as const);
  const bad = read.filter(([, cell]) => cell === undefined).map(([name]) => name);
  if (bad.length > 0) throw badValues(bad, definition);
  return { cells: Object.fromEntries(read) as Record<string, Cell>, nulls };
}

/** Answers -1, because a delete does not check whether the row exists. */
async function deleteOne(input: JsonObject, { storage, target }: ObjectContext): Promise<Envelope> {
  const definition = target.definition as TableDefinition;
  const key = primaryKeyOf(definition);
  if (isObject(input['sort']) && Object.keys(input['sort']).length > 0) {
    throw new CommandRefused(
      'UNSUPPORTED_SORT_FOR_TABLE_DELETE_COMMAND',
      'deleteOne on a table takes no sort',
    );
  }
  const { conditions } = readConditions(input['filter'], definition);
  if (conditions.length === 0) {
    throw new CommandRefused(
      'MISSING_FILTER_FOR_UPDATE_DELETE',
      `filter on the primary key: ${key.join(', ')}`,
    );
  }
  const named = (columns: string[]) => [...new Set(columns)].sort().join(', ');
  const others = conditions.map(({ column }) => column).filter((column) => !key.includes(column));
  if (others.length > 0) {
    throw new CommandRefused(
      'UNSUPPORTED_NON_PRIMARY_KEY_FILTER_FOR_UPDATE_DELETE',
      `not of the primary key: ${named(others)}`,
    );
  }
  const inexact = conditions.filter(({ operator }) => operator !== '$eq').map(({ column }) => column);
  if (inexact.length > 0) {
    throw new CommandRefused(
      'UNSUPPORTED_FILTER_FOR_UPDATE_ONE_DELETE_ONE',
      `only $eq is supported: ${named(inexact)}`,
    );
  }
  const row = Object.fromEntries(conditions.map(({ column, cells }) => [column, cells[0] as Cell]));
  const missing = key.filter((column) => !Object.hasOwn(row, column));
  if (missing.length > 0) {
    throw new CommandRefused(
      'MISSING_FULL_PRIMARY_KEY_FOR_UPDATE_DELETE',
      `not in the filter: ${named(missing)}`,
    );
  }
  const table = rowTable(storage, target.id, definition);
  table.checkKey(row);
  await storage.write(() => table.remove(row));
  return statusAnswer({ deletedCount: -1 });
}

const badValues = (columns: string[], definition: TableDefinition) =>
  new CommandRefused(
    'INVALID_COLUMN_VALUES',
    columns
      .map((name) => `the value of '${name}' is not one of type '${definition.columns[name]}'`)
      .join('; '),
  );
