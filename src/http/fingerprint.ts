import { base64UrlOf, sha256 } from '#platform';

/**
 * The fingerprint of a request body: two bodies have the same one if and only if they are the same JSON value,
 * whatever their member order and white space.
 *
 * @param value the parsed body as it was sent, before the validator fills in defaults
 * @returns SHA-256 of the canonical JSON, in base64url (43 characters)
 */
export function fingerprintOf(value: unknown): string {
  return base64UrlOf(sha256([...canonicalJson(value)].join('')));
}

/** A piece of canonical JSON: text, or a value that is not serialized yet. */
type Piece = { text: string } | { value: unknown };

/**
 * The value's canonical JSON: members sorted by UTF-16 code units, numbers as ECMAScript writes them.
 *
 * It keeps an explicit stack instead of recursing, because a deeply nested body would overflow the call stack.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
function* canonicalJson(root: unknown): Generator<string> {
  const pending: Piece[] = [{ value: root }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('text' in next) yield next.text;
    else for (const piece of piecesOf(next.value).reverse()) pending.push(piece);
  }
}

function piecesOf(value: unknown): Piece[] {
  if (typeof value !== 'object' || value === null) {
    return [{ text: typeof value === 'string' ? JSON.stringify(value) : String(value) }];
  }
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index): Piece[] => [{ text: index > 0 ? ',' : '' }, { value: item }]);
    return [{ text: '[' }, ...items, { text: ']' }];
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, member], index): Piece[] => [
      { text: `${index > 0 ? ',' : ''}${JSON.stringify(name)}:` },
      { value: member },
    ]);
  return [{ text: '{' }, ...members, { text: '}' }];
}
