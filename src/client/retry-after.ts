/**
 * Seconds until the server wants to be asked again: RFC 9110 section 10.2.3, a number or a date.
 *
 * A date is held against the server's own clock where the answer tells it.
 *
 * @returns undefined without the header, or for one of neither form
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  // Date.parse reads almost anything as a date; the three forms of an HTTP date begin with the day's name.
  const date = /^[A-Z][a-z]+/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, Math.ceil((date - now) / 1_000));
}
