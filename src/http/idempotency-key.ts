import { base64UrlOf, randomUUID, sha256 } from '#platform';

/**
 * The key itself, from a valid field value: bare, or the string of RFC 8941 without its quotation marks and escapes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8941#section-3.3.3
 * @example
 * idempotencyKeyOf('"abc"') === idempotencyKeyOf('abc'); // true
 */
export function idempotencyKeyOf(fieldValue: string): string {
  return fieldValue.startsWith('"') ? fieldValue.slice(1, -1).replace(/\\(.)/g, '$1') : fieldValue;
}

/**
 * The id under which the store remembers a write: the same for every retry of a keyed one, random without a key.
 *
 * JSON of an array keeps the parts apart, whatever they contain.
 *
 * @param scope who writes, by which operation, to what: a key names a write only within these
 */
export function writeIdOf(scope: readonly string[], fieldValue: string | undefined): string {
  if (fieldValue === undefined) return randomUUID();
  const encoded = JSON.stringify([...scope, idempotencyKeyOf(fieldValue)]);
  return base64UrlOf(sha256(encoded));
}
