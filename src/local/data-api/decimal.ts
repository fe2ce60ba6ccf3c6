/**
 * Numbers as the Data API keeps them: exact decimals, as they are written, whatever a double makes of them.
 *
 * A number is a JavaScript number where the shortest text of that double says the same (0.1, 9007199254740992), and a
 * Decimal otherwise (9007199254740993, 1e400). So two numbers are equal only if they are of the same kind.
 */
export class Decimal {
  /** The value is digits × 10^exponent; digits end in no zero. */
  readonly digits: bigint;
  readonly exponent: number;

  constructor(digits: bigint, exponent: number) {
    this.digits = digits;
    this.exponent = exponent;
  }

  toString(): string {
    const plain = 0 <= this.exponent && this.exponent <= longestPadding;
    return plain ? `${this.digits}${'0'.repeat(this.exponent)}` : `${this.digits}e${this.exponent}`;
  }

  /** JSON.stringify writes every digit (https://github.com/tc39/proposal-json-parse-with-source). */
  toJSON(): unknown {
    return (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON(this.toString());
  }
}

export type Numeric = number | Decimal;

/** Zeros written out before the text turns to an exponent. */
const longestPadding = 20;
/** Adding aligns the exponents: this bounds the digits that come of it. */
const longestShift = 10_000;

/** Reads the text of a JSON number. */
export function numberOf(text: string): Numeric {
  // Fifteen digits survive the way into a double and back.
  if (text.length <= 15 && !/[eE]/.test(text)) return Number(text) || 0;
  return settled(exactly(text));
}

/** The sum, or undefined when the exponents are too far apart to write it. */
export function add(left: Numeric, right: Numeric): Numeric | undefined {
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    const sum = (left as number) + (right as number);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const [one, other] = [decimalOf(left), decimalOf(right)];
  const exponent = Math.min(one.exponent, other.exponent);
  if (Math.max(one.exponent, other.exponent) - exponent > longestShift) return undefined;
  return settled(reduced(scaled(one, exponent) + scaled(other, exponent), exponent));
}

export function compareNumbers(left: Numeric, right: Numeric): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [one, other] = [decimalOf(left), decimalOf(right)];
  const [sign, otherSign] = [signOf(one), signOf(other)];
  if (sign !== otherSign || sign === 0) return sign - otherSign;
  const byMagnitude = magnitude(one) - magnitude(other);
  if (byMagnitude !== 0) return byMagnitude * sign;
  const exponent = Math.min(one.exponent, other.exponent);
  const difference = scaled(one, exponent) - scaled(other, exponent);
  return difference < 0n ? -1 : Number(difference > 0n);
}

export const sameNumber = (left: Numeric, right: Numeric): boolean => String(left) === String(right);

const decimalOf = (value: Numeric): Decimal => (value instanceof Decimal ? value : exactly(String(value)));

function exactly(text: string): Decimal {
  const [, sign, whole, fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(
    text,
  ) as RegExpExecArray;
  return reduced(BigInt(`${sign}${whole}${fraction}`), Number(exponent) - fraction.length);
}

function reduced(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return new Decimal(0n, 0);
  const text = String(digits);
  const kept = text.replace(/0+$/, '');
  return new Decimal(BigInt(kept), exponent + text.length - kept.length);
}

function settled(exact: Decimal): Numeric {
  const double = Number(`${exact.digits}e${exact.exponent}`);
  if (!Number.isFinite(double)) return exact;
  const { digits, exponent } = exactly(String(double));
  return digits === exact.digits && exponent === exact.exponent ? double : exact;
}

const scaled = ({ digits, exponent }: Decimal, to: number): bigint => digits * 10n ** BigInt(exponent - to);
const signOf = ({ digits }: Decimal): number => (digits < 0n ? -1 : Number(digits > 0n));
const magnitude = ({ digits, exponent }: Decimal): number =>
  String(digits).replace('-', '').length + exponent;
