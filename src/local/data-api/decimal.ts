/**
 * An exact decimal number, because the Data API keeps numbers exactly and a double does not.
 *
 * A number is a JavaScript number if the shortest text of the double has the same value (0.1, 9007199254740992), and a
 * Decimal otherwise (9007199254740993, 1e400). So a JavaScript number never equals a Decimal.
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

/** The most zeros that are written out; with more, the text has an exponent. */
const longestPadding = 20;
/** The largest difference of exponents in a sum, which bounds the digits of the result. */
const longestShift = 10_000;

/** Reads the text of a JSON number. */
export function numberOf(text: string): Numeric {
  // A double represents any 15 digits exactly enough to restore them.
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
