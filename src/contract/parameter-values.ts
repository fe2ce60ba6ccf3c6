/** The part of a parameter's declaration on which the parsing of its text depends. */
export interface DeclaredParameter {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  /** The type of an array's items. */
  readonly items?: string;
  /** Whether an array's items are sent as repeats (`tag=a&tag=b`) or as one list (`tag=a,b`). */
  readonly explode?: boolean;
}

/** A parsed query. */
export interface QueryValues {
  /** An object without prototype, because a parameter may be named `constructor` or `__proto__`. */
  values: Record<string, unknown>;
  /** Names that were given more than once, although their parameter is not a repeatable array. */
  repeated: string[];
}

/**
 * Parses a query string into values of the declared types; an undeclared parameter stays a string.
 *
 * It reads the raw query string, because an event's `queryStringParameters` joins repeats by comma: one value with a
 * comma and two values would look alike. For the same reason a list is split at its literal commas before decoding;
 * `%2C` belongs to an item.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples `form`
 * @example
 * queryOf('tag=a,b%2Cc', [{ name: 'tag', in: 'query', type: 'array', items: 'string', explode: false }]).values;
 * // { tag: ['a', 'b,c'] }
 */
export function queryOf(rawQueryString: string, parameters: readonly DeclaredParameter[]): QueryValues {
  const declared = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const values: Record<string, unknown> = Object.create(null);
  const repeated: string[] = [];

  for (const { name, raw } of pairsOf(rawQueryString)) {
    const parameter = declared.get(name);
    if (parameter?.type === 'array' && parameter.explode) {
      const items = (values[name] ?? []) as unknown[];
      items.push(typedValue(decoded(raw), parameter.items));
      values[name] = items;
      continue;
    }
    if (name in values) repeated.push(name);
    values[name] =
      parameter?.type === 'array'
        ? raw.split(',').map((item) => typedValue(decoded(item), parameter.items))
        : typedValue(decoded(raw), parameter?.type);
  }
  return { values, repeated };
}

/**
 * The query string with one parameter replaced and the others unchanged.
 *
 * @example
 * withParameter('tag=a,b&cursor=x', 'cursor', 'y'); // 'tag=a,b&cursor=y'
 */
export function withParameter(rawQueryString: string, name: string, value: string): string {
  const others = pairsOf(rawQueryString).filter((pair) => pair.name !== name);
  return [...others.map(({ text }) => text), `${name}=${encodeURIComponent(value)}`].join('&');
}

/** The pairs of a query string: the name is decoded, the value is not. */
function pairsOf(rawQueryString: string): { name: string; raw: string; text: string }[] {
  return rawQueryString
    .split('&')
    .filter(Boolean)
    .map((text) => {
      const [, name = '', raw = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
      return { name: decoded(name), raw, text };
    });
}

/** JSON's grammar of a number: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Converts a parameter's text to its type. A text that is not of the type stays a string, and the validator refuses it.
 *
 * An integer has decimal digits only, so `0x10`, `1e1`, `1.0` and ` 5` are refused. A boolean is `true` or `false`.
 */
export function typedValue(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && NUMBER.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/**
 * Decodes percent escapes, and a plus sign as a space; invalid UTF-8 becomes U+FFFD.
 *
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 */
function decoded(raw: string): string {
  return new URLSearchParams(`v=${raw}`).get('v') as string;
}
