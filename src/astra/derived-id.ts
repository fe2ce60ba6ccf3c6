import { sha256, utf8Length } from '#platform';

/**
 * An id derived from texts: a version 8 UUID of their SHA-256.
 *
 * Each text is hashed with its length in front, so that ('ab', 'c') and ('a', 'bc') give different ids.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 * @example
 * derivedId('somebody', 'key-1') === derivedId('somebody', 'key-1'); // true
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = sha256(parts.map((part) => `${utf8Length(part)}:${part}`).join(''));
  const bytes = Array.from(hash.subarray(0, 16), (byte, index) => {
    if (index === 6) return 0x80 | (byte & 0x0f);
    return index === 8 ? 0x80 | (byte & 0x3f) : byte;
  });
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
