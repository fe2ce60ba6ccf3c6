import { createHash } from 'node:crypto';

/**
 * The one id that some texts name together: a version 8 UUID of SHA-256.
 *
 * Each part goes in with its length before it, so that no two lists of parts are written alike.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
 * @example
 * derivedId('somebody', 'key-1') === derivedId('somebody', 'key-1'); // true
 */
export function derivedId(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
