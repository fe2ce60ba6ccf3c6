import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/**
 * Values JSON has no type for, written as an object with one `$` member: `{"$date": 1700000000000}`,
 * `{"$uuid": "…"}`, `{"$objectId": "…"}`, `{"$binary": "…"}`.
 */
export const extendedTypes = ['$date', '$binary', '$objectId', '$uuid'] as const;
export type ExtendedType = (typeof extendedTypes)[number];

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const objectId = /^[0-9a-f]{24}$/i;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export const isExtendedType = (name: string): name is ExtendedType =>
  (extendedTypes as readonly string[]).includes(name);

/** True for an object whose only member starts with `$`, known type or not. */
export function looksExtended(value: Json): value is JsonObject {
  if (!isObject(value)) return false;
  const [name, ...more] = Object.keys(value);
  return name?.startsWith('$') === true && more.length === 0;
}

/** The value as filters and indexes see it: a date as its milliseconds tagged as date, the rest as text. */
export type Atom = null | boolean | number | string | { date: number };

/** Reads an extended value, or undefined when its content does not fit its type. */
export function readExtended(type: ExtendedType, content: Json): Atom | undefined {
  switch (type) {
    case '$date':
      return Number.isSafeInteger(content) ? { date: content as number } : undefined;
    case '$uuid':
      return typeof content === 'string' && uuid.test(content) ? content.toLowerCase() : undefined;
    case '$objectId':
      return typeof content === 'string' && objectId.test(content) ? content.toLowerCase() : undefined;
    case '$binary':
      return typeof content === 'string' && base64.test(content) ? content : undefined;
  }
}

/** Reads `{"$type": content}` out of a document or refuses it. */
export function requireExtended(value: JsonObject, path: string): Atom {
  const [name = '', content = null] = Object.entries(value)[0] ?? [];
  if (!isExtendedType(name)) {
    throw new CommandRefused(
      'SHRED_BAD_EJSON_VALUE',
      `unrecognized extended JSON type '${name}' (path '${path}')`,
    );
  }
  const atom = readExtended(name, content);
  if (atom === undefined) {
    throw new CommandRefused(
      'SHRED_BAD_EJSON_VALUE',
      `invalid value (${JSON.stringify(content)}) for extended JSON type '${name}' (path '${path}')`,
    );
  }
  return atom;
}
