/**
 * Milliseconds since the epoch of an RFC 3339 instant, with a half for the digits that Date.parse leaves out.
 *
 * @example
 * millisecondsOf('1970-01-01T00:00:00.0011Z'); // 1.5
 */
export function millisecondsOf(instant: string): number {
  const finer = /\.\d{3}\d*[1-9]/.test(instant);
  return Date.parse(instant) + (finer ? 0.5 : 0);
}
