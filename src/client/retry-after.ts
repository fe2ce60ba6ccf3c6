/**
 * Reads Retry-After, a number of seconds or a date (RFC 9110 section 10.2.3), as seconds.
 *
 * A date is compared with the server's clock if the response has a Date header.
 *
 * @returns undefined if the header is missing or malformed
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  // Date.parse accepts almost any text; all three forms of an HTTP date begin with the name of the day.
  const date = /^[A-Z][a-z]+/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, Math.ceil((date - now) / 1_000));
}
