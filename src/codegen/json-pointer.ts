/** A JSON value of the contract. `readContract` has checked its structure. */
// biome-ignore lint/suspicious/noExplicitAny: the document's type is its schema, checked at run time.
export type Json = any;

/** A fault of the contract: its place and its text. */
export interface ContractFault {
  /** JSON pointer as a URI fragment: "#/paths/~1things/post". */
  pointer: string;
  sentence: string;
}

/** Escapes one token of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Unescapes a token of a JSON pointer, which is percent-encoded in a URI fragment. */
export function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}
