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
const instantPattern =
  /^(\d{4}|\+\d{5,6})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;

const textual = (fits: (value: string) => boolean): ColumnType => ({
  sql: 'TEXT',
  read: (value) => (typeof value === 'string' && value.isWellFormed() && fits(value) ? value : undefined),
  order: String,
});

const integral = (bits: number): ColumnType => ({
  sql: 'INTEGER',
  read: (value) => {
    const bound = 2 ** (bits - 1);
    return Number.isInteger(value) && -bound <= Number(value) && Number(value) < bound
      ? Number(value)
      : undefined;
  },
  order: Number,
});

/** JSON has no NaN and no infinities: they are sent and answered as texts. */
const floating = (round: (value: number) => number): ColumnType => ({
  sql: 'REAL',
  read(value) {
    if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return value;
    if (typeof value !== 'number') return undefined;
    const rounded = round(value);
    return Number.isFinite(rounded) ? rounded : String(rounded);
  },
  order: Number,
});

/** The shortest decimal that the same float32 is nearest to, as the server prints it. */
function float32(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; digits < 17; digits += 1) {
    const shorter = Number(single.toPrecision(digits));
    if (Math.fround(shorter) === single) return shorter;
  }
  return single;
}

const uuid: ColumnType = {
  sql: 'TEXT',
  read: (value) => (typeof value === 'string' && uuidPattern.test(value) ? value.toLowerCase() : undefined),
  order: String,
};

/** Sent as `{"$date": ms}` or ISO 8601 text, answered as ISO 8601 without needless fractions. */
const timestamp: ColumnType = {
  sql: 'INTEGER',
  read(value) {
    const time =
      typeof value === 'string' ? millisecondsOf(value) : isObject(value) ? value['$date'] : undefined;
    if (typeof time !== 'number' || !Number.isInteger(time) || Math.abs(time) > 8.64e15) return undefined;
    return new Date(time)
      .toISOString()
      .replace('.000Z', 'Z')
      .replace(/^\+0(\d{5})-/, '+$1-');
  },
  order: (cell) => millisecondsOf(String(cell)),
};

/** NaN for what is no instant of the calendar, such as 31 February. */
function millisecondsOf(text: string): number {
  const [, year, month, day] = instantPattern.exec(text) ?? [];
  if (year === undefined) return Number.NaN;
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  if (Number(day) > days) return Number.NaN;
  return Date.parse(text.toUpperCase().replace(/^\+(\d{5})-/, '+0$1-'));
}

/** The column types this server has. */
export const columnTypes: Readonly<Record<string, ColumnType>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is the question here.
  ascii: textual((value) => /^[\x00-\x7f]*$/.test(value)),
  text: textual(() => true),
  tinyint: integral(8),
  smallint: integral(16),
  int: integral(32),
  bigint: integral(64),
  float: floating(float32),
  double: floating((value) => value),
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
  if (typeof one === 'string') return compareText(one, String(other));
  // The difference of two infinities is NaN.
  return one === other ? 0 : one - Number(other);
}
