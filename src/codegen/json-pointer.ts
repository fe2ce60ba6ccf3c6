/** A JSON value of the contract. The structure has been checked by the time anything reads it. */
// biome-ignore lint/suspicious/noExplicitAny: the document's type is its schema, checked at run time.
export type Json = any;

/** One thing wrong with the contract: where, and what. */
export interface ContractFault {
  /** JSON pointer as a URI fragment: "#/paths/~1things/post". */
  pointer: string;
  sentence: string;
}

/** Escapes one token of a JSON pointer: https://www.rfc-editor.org/rfc/rfc6901#section-3 */
export function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The token that was escaped, perhaps percent-encoded as in a fragment. */
export function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}
