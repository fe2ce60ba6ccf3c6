import { token } from './atom.ts';
import { type Cell, compareCells } from './column-types.ts';
import { CommandRefused } from './errors.ts';
import { readStored } from './json-reader.ts';
import type { Storage } from './storage.ts';
import { type Direction, primaryKeyOf, type TableDefinition, typeOf } from './table-definition.ts';

/** A row: its cells by column; an absent cell is null. */
export type Row = Record<string, Cell>;

export type Bound = { column: string; operator: '=' | '<' | '<=' | '>' | '>='; cell: Cell };

/** What to read: partitions (null for all), bounds on clustering columns, and the position to continue after. */
export type Scan = {
  partitions: string[] | null;
  bounds: Bound[];
  reversed: boolean;
  after: (string | number)[] | null;
};

/**
 * The SQLite table of one Data API table. Its primary key is the partition, by token, then the clustering columns in
 * their declared order: a range of a partition is a range of the B-tree, however many rows there are.
 */
export function rowTable(storage: Storage, id: number, definition: TableDefinition) {
  const table = `rows_${id}`;
  const clustering = Object.entries(definition.partitionSort).map(([column, direction], index) => ({
    column,
    direction,
    sql: `c${index}`,
  }));
  const keys = ['p', ...clustering.map(({ sql }) => sql)];
  const sqlOf = (column: string) => clustering.find((key) => key.column === column)?.sql;
  const keyEquals = keys.map((key) => `${key} = ?`).join(' AND ');

  const partition = (row: Row): string => {
    const text = JSON.stringify(definition.partitionBy.map((column) => row[column]));
    return `${token(text)}:${text}`;
  };
  const keyOf = (row: Row): (string | number)[] => [
    partition(row),
    ...clustering.map(({ column }) => typeOf(definition, column).order(row[column] as Cell)),
  ];

  /** Rows after a position: greater in the first key that differs. */
  function beyond(
    after: (string | number)[],
    directions: Direction[],
  ): { sql: string; values: (string | number)[] } {
    const values: (string | number)[] = [];
    const alternatives = keys.map((key, index) => {
      values.push(...after.slice(0, index + 1));
      const equal = keys.slice(0, index).map((earlier) => `${earlier} = ?`);
      return [...equal, `${key} ${directions[index] === 1 ? '>' : '<'} ?`].join(' AND ');
    });
    return { sql: `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`, values };
  }

  /** Refuses a partition key that is empty or has more than 65,535 bytes. */
  function checkPartition(row: Row): void {
    const bytes = definition.partitionBy.map((column) => sizeOf(row[column] as Cell));
    // In a key of several columns, each takes three more bytes, and may be empty.
    const size = bytes.length === 1 ? (bytes[0] as number) : bytes.reduce((sum, one) => sum + one + 3, 0);
    if (size === 0) throw new CommandRefused('INVALID_DATABASE_QUERY', 'the partition key is empty');
    checkSize(size);
  }

  function checkKey(row: Row): void {
    checkPartition(row);
    checkSize(clustering.reduce((sum, { column }) => sum + sizeOf(row[column] as Cell), 0));
  }

  return {
    partition,
    checkPartition,
    checkKey,
    keyOf,
    create() {
      const columns = clustering.map(
        ({ column, sql }) => `${sql} ${typeOf(definition, column).sql} NOT NULL,`,
      );
      const order = clustering.map(({ sql, direction }) => `, ${sql} ${direction === 1 ? 'ASC' : 'DESC'}`);
      storage.define(
        `CREATE TABLE ${table} (p TEXT NOT NULL, ${columns.join(' ')} row TEXT NOT NULL,
         PRIMARY KEY (p${order.join('')})) WITHOUT ROWID`,
      );
    },
    drop() {
      storage.define(`DROP TABLE ${table}`);
    },
    get(row: Row): Row | undefined {
      const found = storage.statement(`SELECT row FROM ${table} WHERE ${keyEquals}`).get(...keyOf(row));
      return found && (readStored(String(found['row'])) as Row);
    },
    put(row: Row) {
      const places = keys.map(() => '?, ').join('');
      storage
        .statement(`INSERT OR REPLACE INTO ${table} (${keys.join(', ')}, row) VALUES (${places}?)`)
        .run(...keyOf(row), JSON.stringify(row));
    },
    remove(row: Row) {
      storage.statement(`DELETE FROM ${table} WHERE ${keyEquals}`).run(...keyOf(row));
    },
    *scan({ partitions, bounds, reversed, after }: Scan): Generator<Row> {
      const turn = reversed ? -1 : 1;
      const directions: Direction[] = [
        1,
        ...clustering.map(({ direction }) => (direction * turn) as Direction),
      ];
      const conditions: string[] = [];
      const values: (string | number)[] = [];
      if (partitions) {
        conditions.push(`p IN (${partitions.map(() => '?').join(', ')})`);
        values.push(...partitions);
      }
      for (const { column, operator, cell } of bounds) {
        conditions.push(`${sqlOf(column)} ${operator} ?`);
        values.push(typeOf(definition, column).order(cell));
      }
      if (after) {
        const { sql, values: position } = beyond(after, directions);
        // A redundant bound on the first varying key, so that SQLite seeks to it instead of scanning.
        const [first, index] = partitions?.length === 1 && keys.length > 1 ? [keys[1], 1] : [keys[0], 0];
        conditions.push(`${first} ${directions[index] === 1 ? '>=' : '<='} ?`, sql);
        values.push(after[index] as string | number, ...position);
      }
      const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
      const order = keys.map((key, index) => `${key} ${directions[index] === 1 ? 'ASC' : 'DESC'}`).join(', ');
      const statement = storage.statement(`SELECT row FROM ${table} ${where} ORDER BY ${order}`);
      for (const found of statement.iterate(...values)) yield readStored(String(found['row'])) as Row;
    },
  };
}

const maxKeyBytes = 65_535;

/** Bytes of a text; other cells are short. */
const sizeOf = (cell: Cell): number => (typeof cell === 'string' ? Buffer.byteLength(cell) : 1);

function checkSize(bytes: number): void {
  if (bytes <= maxKeyBytes) return;
  throw new CommandRefused('INVALID_DATABASE_QUERY', `a key of ${bytes} bytes is longer than ${maxKeyBytes}`);
}

/** Compares rows by columns; a null cell comes before every value. */
export function rowOrder(definition: TableDefinition, sort: { path: string; direction: Direction }[]) {
  return (left: Row, right: Row): number => {
    for (const { path, direction } of sort) {
      const [one, other] = [left[path], right[path]];
      const order =
        one === undefined || other === undefined
          ? Number(one !== undefined) - Number(other !== undefined)
          : compareCells(typeOf(definition, path), one, other);
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

export const fullKey = (definition: TableDefinition, row: Row): Cell[] =>
  primaryKeyOf(definition).map((column) => row[column] as Cell);
