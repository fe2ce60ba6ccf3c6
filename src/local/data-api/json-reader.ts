import { numberOf } from './decimal.ts';
import { CommandRefused } from './errors.ts';
import { type Json, type JsonObject, setMember } from './json.ts';

/** Limits of the server's parser: digits of a number, depth of nesting, characters of a name. */
const maxNumberLength = 100;
const maxNesting = 1_000;
const maxNameLength = 50_000;

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = { t: 'true', f: 'false', n: 'null' } as const;

/** Decodes a body, without its byte order mark. */
export function decodeBody(body: string | Uint8Array): string {
  if (typeof body === 'string') return body.replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw new CommandRefused('REQUEST_NOT_JSON', 'the request is not valid UTF-8', { cause });
  }
}

/**
 * Parses the JSON value at the start of a text, as the server does: numbers keep their digits, duplicate members are
 * refused, and text after the value is ignored.
 */
export function readJson(text: string): Json {
  let at = 0;
  return value(0);

  function value(depth: number): Json {
    space();
    const character = text.charAt(at);
    if (character === '{') return members(depth + 1);
    if (character === '[') return elements(depth + 1);
    if (character === '"') return string();
    if (character in literals) return literal(literals[character as keyof typeof literals]);
    return number();
  }

  function members(depth: number): JsonObject {
    enter(depth);
    const result: JsonObject = {};
    if (closes('}')) return result;
    for (;;) {
      space();
      const name = string();
      if (name.length > maxNameLength) throw limit(`a name is longer than ${maxNameLength}`);
      if (Object.hasOwn(result, name)) throw fault(`duplicate field '${name}'`);
      space();
      expect(':');
      setMember(result, name, value(depth));
      if (closes('}')) return result;
      expect(',');
    }
  }

  function elements(depth: number): Json[] {
    enter(depth);
    const result: Json[] = [];
    if (closes(']')) return result;
    for (;;) {
      result.push(value(depth));
      if (closes(']')) return result;
      expect(',');
    }
  }

  function string(): string {
    const start = at;
    expect('"');
    let escaped = false;
    for (; ; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        escaped = true;
        at += 1;
      }
      // NaN: the text has ended.
      if (!(code >= 0x20)) throw fault('a string is not closed, or has a control character');
    }
    at += 1;
    if (!escaped) return text.slice(start + 1, at - 1);
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw fault('a string has an escape that is none');
    }
  }

  function number() {
    numberPattern.lastIndex = at;
    const [digits] = numberPattern.exec(text) ?? [];
    if (digits === undefined) throw fault('a value is missing');
    at += digits.length;
    if (digits.replace('-', '').length > maxNumberLength) {
      throw limit(`a number is longer than ${maxNumberLength} characters`);
    }
    return numberOf(digits);
  }

  function literal(word: string): Json {
    if (!text.startsWith(word, at)) throw fault('a value is missing');
    at += word.length;
    return word === 'null' ? null : word === 'true';
  }

  function enter(depth: number): void {
    if (depth > maxNesting) throw limit(`the nesting is deeper than ${maxNesting}`);
    at += 1;
  }

  function closes(bracket: string): boolean {
    space();
    if (text.charAt(at) !== bracket) return false;
    at += 1;
    return true;
  }

  function expect(character: string): void {
    if (text.charAt(at) !== character) throw fault(`expected '${character}'`);
    at += 1;
  }

  function space(): void {
    while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1;
  }

  function fault(message: string): CommandRefused {
    return new CommandRefused('REQUEST_NOT_JSON', `${message}, at character ${at}`);
  }
}

/** Finds numbers that JSON.parse may not read exactly: those with many digits or an exponent. */
const mayBeInexact = /[\d.]{16}|\d[eE][-+]?\d+[,\]}]/;

/** Parses stored JSON, with the faster JSON.parse if all its numbers are exact. */
export const readStored = (text: string): Json =>
  mayBeInexact.test(text) ? readJson(text) : (JSON.parse(text) as Json);

const limit = (message: string) => new CommandRefused('SHRED_DOC_LIMIT_VIOLATION', message);
