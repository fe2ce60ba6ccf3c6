import { createHmac, hash } from 'node:crypto';
import { MIMEType } from 'node:util';

/**
 * Functions that browsers have in another form, or only asynchronously. `#platform` is this file in Node, and web.ts in
 * bundles for browsers (see "imports" in package.json).
 */
export { randomUUID } from 'node:crypto';

/** SHA-256 of the text in UTF-8: 32 bytes. */
export function sha256(text: string): Uint8Array {
  return hash('sha256', text, 'buffer');
}

/** HMAC with SHA-256, in hexadecimal. */
export function hmacSha256(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** The number of bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text);
}

/** @see https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export function base64UrlOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Decodes base64 or base64url. Other characters may be ignored, or may throw. */
export function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

/**
 * A Content-Type's media type and charset, in lower case; undefined when it is invalid.
 *
 * @see https://mimesniff.spec.whatwg.org/#parsing-a-mime-type
 */
export function mediaTypeOf(fieldValue: string): { essence: string; charset?: string } | undefined {
  // Node loads its parser at its first use; the usual value does not need it.
  if (fieldValue === 'application/json') return { essence: fieldValue };
  try {
    const { essence, params } = new MIMEType(fieldValue);
    const charset = params.get('charset')?.toLowerCase();
    return { essence, ...(charset !== undefined && { charset }) };
  } catch {
    return undefined;
  }
}
