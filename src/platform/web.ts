import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { MIMEType } from 'whatwg-mimetype';

/**
 * The functions of node.ts for browsers. Their results must be identical, because keys and ids are derived from hashes.
 */

const utf8 = new TextEncoder();

/** `crypto.randomUUID` is missing in pages served over plain HTTP; `getRandomValues` is not. */
export function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // https://www.rfc-editor.org/rfc/rfc9562#section-5.4: the version and the variant.
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function sha256(text: string): Uint8Array {
  return hashOf(utf8.encode(text));
}

export function hmacSha256(key: string, text: string): string {
  return bytesToHex(hmac(hashOf, utf8.encode(key), utf8.encode(text)));
}

export function utf8Length(text: string): number {
  return utf8.encode(text).length;
}

export function base64UrlOf(bytes: Uint8Array): string {
  return base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export function mediaTypeOf(fieldValue: string): { essence: string; charset?: string } | undefined {
  const parsed = MIMEType.parse(fieldValue);
  if (!parsed) return undefined;
  const charset = parsed.parameters.get('charset')?.toLowerCase();
  return { essence: parsed.essence, ...(charset !== undefined && { charset }) };
}
