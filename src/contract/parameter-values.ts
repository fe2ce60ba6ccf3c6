/** What the operation table says of a parameter, as far as its text depends on it. */
export interface DeclaredParameter {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  /** The type of an array's items. */
  readonly items?: string;
  /** Whether an array's items are sent as repeats (`tag=a&tag=b`) or as one list (`tag=a,b`). */
  readonly explode?: boolean;
}

/** A query as its parameters type it. */
export interface QueryValues {
  /** A null-prototype object: a parameter may be named like a member of every object. */
  values: Record<string, unknown>;
  /** Names that were given more than once, although the parameter is no repeated array. */
  repeated: string[];
}

/**
 * Reads a query string as the contract types its parameters; what the contract does not know stays text.
 *
 * An event's own `queryStringParameters` joins repeats by comma, so that one value with a comma and two values look
 * alike; the raw query string does not. For the same reason a list is split at its literal commas before it is decoded:
 * `%2C` is a part of an item.
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
 * The query string with one parameter set and the others as they were sent.
 *
 * @example
 * withParameter('tag=a,b&cursor=x', 'cursor', 'y'); // 'tag=a,b&cursor=y'
 */
export function withParameter(rawQueryString: string, name: string, value: string): string {
  const others = pairsOf(rawQueryString).filter((pair) => pair.name !== name);
  return [...others.map(({ text }) => text), `${name}=${encodeURIComponent(value)}`].join('&');
}

/** The pairs of a query string: the name decoded, the value as it was sent. */
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
 * A parameter's text as a value of its type. A text that is none of that type stays text, and the validator refuses it.
 *
 * An integer has decimal digits only: `0x10`, `1e1`, `1.0` and ` 5` are none. A boolean is `true` or `false`.
 */
export function typedValue(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'number' && NUMBER.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/**
 * Percent-decoded, with a plus sign for a space; bytes that are no UTF-8 become U+FFFD.
 *
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 */
function decoded(raw: string): string {
  return new URLSearchParams(`v=${raw}`).get('v') as string;
}
