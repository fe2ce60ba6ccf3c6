/** Fraction digits of a currency: EUR has 2, JPY none. The fallback is for unknown codes. */
function digitsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** @param amount in minor units, as in the API */
export function money(amount: number, currency: string): string {
  const value = amount / 10 ** digitsOf(currency);
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(value);
}

/** A typed amount in minor units; NaN when it is not an amount of this currency. */
export function minorUnits(text: string, currency: string): number {
  const digits = digitsOf(currency);
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text.trim());
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > digits) return Number.NaN;
  return Number(match[1] + fraction.padEnd(digits, '0'));
}
