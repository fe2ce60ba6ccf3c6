import { base64UrlOf, randomUUID, sha256 } from '#platform';

/**
 * The key of a valid `Idempotency-Key` header. It is sent bare, or as an RFC 8941 string, which is unquoted here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8941#section-3.3.3
 * @example
 * idempotencyKeyOf('"abc"') === idempotencyKeyOf('abc'); // true
 */
export function idempotencyKeyOf(fieldValue: string): string {
  return fieldValue.startsWith('"') ? fieldValue.slice(1, -1).replace(/\\(.)/g, '$1') : fieldValue;
}

/**
 * The id under which a document remembers a write: the same for every retry with the same key, random without a key.
 *
 * The parts are encoded as a JSON array, so that different parts never give the same id.
 *
 * @param scope caller, operation and document: the same key under another scope is another write
 */
export function writeIdOf(scope: readonly string[], fieldValue: string | undefined): string {
  if (fieldValue === undefined) return randomUUID();
  const encoded = JSON.stringify([...scope, idempotencyKeyOf(fieldValue)]);
  return base64UrlOf(sha256(encoded));
}
