import { CommandRefused } from './errors.ts';
import { type Json, type JsonObject, setMember } from './json.ts';

/** Digits of a number beyond which the server reads none. */
const MOST_DIGITS = 100;
/** Nesting beyond which the server's parser gives up. */
const MOST_DEPTH = 1_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the first JSON value of a request body, as the server's parser does: what follows that value is not looked at, a
 * byte order mark is skipped, and a member given twice is refused, which JSON.parse would not notice.
 *
 * @returns undefined for a body without a value
 */
export function readJson(body: Uint8Array): Json | undefined {
  const text = decode(body);
  let at = 0;
  const value = skipSpace() === text.length ? undefined : readValue(0);
  return value;

  function readValue(depth: number): Json {
    if (depth > MOST_DEPTH) throw notJson('the nesting is too deep');
    const first = text[skipSpace()];
    if (first === '{') return readObject(depth);
    if (first === '[') return readArray(depth);
    if (first === '"') return readString();
    return readAtom();
  }

  function readObject(depth: number): JsonObject {
    const object: JsonObject = {};
    at += 1;
    if (text[skipSpace()] === '}') return closed(object);
    for (;;) {
      if (text[skipSpace()] !== '"') throw notJson('a member name is expected');
      const name = readString();
      if (Object.hasOwn(object, name)) throw notJson('a member is given twice');
      if (text[skipSpace()] !== ':') throw notJson('a colon is expected');
      at += 1;
      setMember(object, name, readValue(depth + 1));
      if (!continues('}')) return object;
    }
  }

  function readArray(depth: number): Json[] {
    const array: Json[] = [];
    at += 1;
    if (text[skipSpace()] === ']') return closed(array);
    for (;;) {
      array.push(readValue(depth + 1));
      if (!continues(']')) return array;
    }
  }

  /** Whether a comma follows, or else the closing bracket. */
  function continues(closing: string): boolean {
    const next = text[skipSpace()];
    at += 1;
    if (next === ',') return true;
    if (next === closing) return false;
    throw notJson(`a comma or ${closing} is expected`);
  }

  function closed<Value>(value: Value): Value {
    at += 1;
    return value;
  }

  function readString(): string {
    STRING.lastIndex = at;
    return parse(STRING.exec(text)?.[0]) as string;
  }

  function readAtom(): Json {
    ATOM.lastIndex = at;
    const token = ATOM.exec(text)?.[0];
    const value = parse(token);
    if (typeof value === 'number' && (token as string).replace(/[eE].*|\D/g, '').length > MOST_DIGITS) {
      throw new CommandRefused('SHRED_DOC_LIMIT_VIOLATION', `a number has more than ${MOST_DIGITS} digits`);
    }
    return value;
  }

  function parse(token: string | undefined): Json {
    if (token === undefined) throw notJson('a value is expected');
    try {
      at += token.length;
      return JSON.parse(token) as Json;
    } catch (cause) {
      throw notJson('a value is malformed', cause);
    }
  }

  function skipSpace(): number {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    return at;
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const ATOM = /[-+.\w]+/y;

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    throw notJson('the body is not UTF-8', cause);
  }
}

const notJson = (fault: string, cause?: unknown) =>
  new CommandRefused('REQUEST_NOT_JSON', `request not valid JSON: ${fault}`, { cause });
