import { checkSendable, compareText } from './atom.ts';
import { compareNumbers, Decimal, type Numeric } from './decimal.ts';
import { isNumber, isObject, type Json } from './json.ts';

/** A cell in rows and answers. */
export type Cell = boolean | number | Decimal | string;

/** A column type: how its JSON is read and how its values are ordered. */
export type ColumnType = {
  /** The column type in SQLite where the column is part of the clustering key. */
  sql: 'TEXT' | 'INTEGER' | 'REAL';
  /** The cell of a JSON value, or undefined when it is not one of this type. */
  read: (value: Json) => Cell | undefined;
  /** The value by which SQLite sorts and compares the cell. */
  order: (cell: Cell) => number | string;
};

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** ISO 8601 as java.time.Instant reads it: seconds are there, years beyond four digits have a sign. */
const instantPattern =
  /^(\d{4}|[+-]\d{5,6})-(\d\d)-(\d\d)T([01]\d|2[0-3]|24(?=:00:00(?:\.0+)?Z)):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

const textual = (fits: (value: string) => boolean): ColumnType => ({
  sql: 'TEXT',
  read: (value) => {
    if (typeof value !== 'string') return undefined;
    checkSendable(value);
    return fits(value) ? value : undefined;
  },
  order: String,
});

const integral = (bits: number): ColumnType => {
  const least = -(2n ** BigInt(bits - 1));
  return {
    sql: 'INTEGER',
    read: (value) => {
      if (!isNumber(value)) return undefined;
      const isWhole =
        value instanceof Decimal ? 0 <= value.exponent && value.exponent <= 20 : Number.isInteger(value);
      if (!isWhole) return undefined;
      const whole = BigInt(String(value).includes('e') ? Number(value) : String(value));
      return least <= whole && whole < -least ? value : undefined;
    },
    // As text beyond 2^53; SQLite's INTEGER affinity converts it.
    order: (cell) => (Number.isSafeInteger(cell) ? Number(cell) : String(cell)),
  };
};

/** A float or double; answers have the nearest value of that width, or a word (NaN, Infinity). */
const floating = (narrow: (value: number) => number): ColumnType => ({
  sql: 'REAL',
  read: (value) => {
    if (typeof value === 'string')
      return ['NaN', 'Infinity', '-Infinity'].includes(value) ? value : undefined;
    if (!isNumber(value)) return undefined;
    const narrowed = narrow(Number(String(value)));
    return Number.isFinite(narrowed) ? shortest(narrowed, narrow) : String(narrowed);
  },
  order: (cell) => (cell === 'NaN' ? Number.MAX_VALUE : Number(cell)),
});

/** The shortest number that rounds to the same value: 0.1, not 0.10000000149011612. */
function shortest(value: number, narrow: (value: number) => number): number {
  for (let digits = 1; digits < 17; digits += 1) {
    const candidate = Number(value.toPrecision(digits));
    if (narrow(candidate) === value) return candidate || 0;
  }
  return value || 0;
}

const uuid: ColumnType = {
  sql: 'TEXT',
  read: (value) => (typeof value === 'string' && uuidPattern.test(value) ? value.toLowerCase() : undefined),
  order: String,
};

/** Sent as `{"$date": ms}` or ISO 8601 text, answered as ISO 8601 without needless fractions and year digits. */
const timestamp: ColumnType = {
  sql: 'INTEGER',
  read(value) {
    const time = typeof value === 'string' ? instantOf(value) : isObject(value) ? value['$date'] : undefined;
    if (typeof time !== 'number' || !Number.isInteger(time) || Math.abs(time) > 8.64e15) return undefined;
    return new Date(time)
      .toISOString()
      .replace('.000Z', 'Z')
      .replace(/^([+-])0(\d{5})-/, '$1$2-');
  },
  order: (cell) => instantOf(String(cell)),
};

/** Milliseconds since 1970, or NaN where the text is no instant: there is no 31 February. */
function instantOf(text: string): number {
  const [, year = '', month, day] = instantPattern.exec(text) ?? [];
  if (!month) return Number.NaN;
  const longYear = year.length === 6 ? `${year.slice(0, 1)}0${year.slice(1)}` : year;
  const date = new Date(`${longYear}-${month}-${day}T00:00:00Z`);
  if (date.getUTCMonth() + 1 !== Number(month)) return Number.NaN;
  return Date.parse(`${longYear}${text.slice(year.length)}`.toUpperCase());
}

/** The supported column types. */
export const columnTypes: Readonly<Record<string, ColumnType>> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII includes control characters.
  ascii: textual((value) => /^[\x00-\x7f]*$/.test(value)),
  text: textual(() => true),
  tinyint: integral(8),
  smallint: integral(16),
  int: integral(32),
  bigint: integral(64),
  float: floating(Math.fround),
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
  if (isNumber(left) && isNumber(right)) return compareNumbers(left as Numeric, right as Numeric);
  const [one, other] = [type.order(left), type.order(right)];
  if (typeof one === 'string') return compareText(one, String(other));
  // Not by subtraction, because Infinity - Infinity is NaN.
  return one < Number(other) ? -1 : Number(one > Number(other));
}
