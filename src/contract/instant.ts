/**
 * Milliseconds since the epoch of an RFC 3339 instant. Date.parse drops digits below a millisecond; if any is not zero,
 * half a millisecond is added, so that comparisons with whole milliseconds are right.
 *
 * @example
 * millisecondsOf('1970-01-01T00:00:00.0011Z'); // 1.5
 */
export function millisecondsOf(instant: string): number {
  const finer = /\.\d{3}\d*[1-9]/.test(instant);
  return Date.parse(instant) + (finer ? 0.5 : 0);
}
