import { isObject, type Json } from './json.ts';
import { compareText } from './path-value.ts';

/** A cell as rows keep it and answers carry it. */
export type Cell = boolean | number | string;

/** What is known of a column type: how its JSON is read and how its values are ordered. */
export type ColumnType = {
  /** The column type in SQLite where the column is part of the clustering key. */
  sql: 'TEXT' | 'INTEGER' | 'REAL';
  /** The cell of a JSON value, or undefined when it is not one of this type. */
  read: (value: Json) => Cell | undefined;
  /** What SQLite sorts and compares instead of the cell. */
  order: (cell: Cell) => number | string;
};

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

const textual = (fits: (value: string) => boolean): ColumnType => ({
  sql: 'TEXT',
  read: (value) => (typeof value === 'string' && value.isWellFormed() && fits(value) ? value : undefined),
  order: String,
});

const integral = (bits: number): ColumnType => ({
  sql: 'INTEGER',
  read: (value) => {
    const bound = Math.min(2 ** (bits - 1), Number.MAX_SAFE_INTEGER + 1);
    return Number.isInteger(value) && -bound <= Number(value) && Number(value) < bound
      ? Number(value)
      : undefined;
  },
  order: Number,
});

const floating: ColumnType = {
  sql: 'REAL',
  read: (value) => (typeof value === 'number' ? value : undefined),
  order: Number,
};

const uuid: ColumnType = {
  sql: 'TEXT',
  read: (value) => (typeof value === 'string' && uuidPattern.test(value) ? value.toLowerCase() : undefined),
  order: String,
};

/** Sent as `{"$date": ms}` or ISO 8601 text, answered as ISO 8601 without needless fractions. */
const timestamp: ColumnType = {
  sql: 'INTEGER',
  read(value) {
    const given = isObject(value) ? value['$date'] : value;
    const time =
      typeof given === 'string' ? (instantPattern.test(given) ? Date.parse(given) : Number.NaN) : given;
    if (typeof time !== 'number' || !Number.isInteger(time) || Math.abs(time) > 8.64e15) return undefined;
    return new Date(time).toISOString().replace('.000Z', 'Z');
  },
  order: (cell) => Date.parse(String(cell)),
};

/** The column types this server has. */
export const columnTypes: Readonly<Record<string, ColumnType>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the question here.
  ascii: textual((value) => /^[\x00-\x7f]*$/.test(value)),
  text: textual(() => true),
  tinyint: integral(8),
  smallint: integral(16),
  int: integral(32),
  bigint: integral(64),
  float: floating,
  double: floating,
  boolean: {
    sql: 'INTEGER',
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    order: Number,
  },
  timestamp,
  uuid,
};

export function compareCells(type: ColumnType, left: Cell, right: Cell): number {
  const [one, other] = [type.order(left), type.order(right)];
  return typeof one === 'string' ? compareText(one, String(other)) : one - Number(other);
}
