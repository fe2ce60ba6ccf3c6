import { hash } from 'node:crypto';
import { compareNumbers, type Decimal, type Numeric, sameNumber } from './decimal.ts';
import { arrayIndex, type DocumentPath } from './document-path.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import { isNumber, isObject, type Json, type JsonObject, member, typeName } from './json.ts';

/**
 * Values JSON has no type for, written as an object with one `$` member: `{"$date": 1700000000000}`,
 * `{"$uuid": "…"}`, `{"$objectId": "…"}`, `{"$binary": "…"}`.
 */
const extendedTypes = ['$date', '$binary', '$objectId', '$uuid'] as const;
type ExtendedType = (typeof extendedTypes)[number];

/** A value in an index: a date as its tagged milliseconds, other extended values as text. */
export type Atom = null | boolean | number | Decimal | string | { date: number };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const objectId = /^[0-9a-f]{24}$/i;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** The most bytes of a Cassandra partition key, less those of the tuple around an _id. */
const maxKeyBytes = 65_535 - 9;

export const isExtendedType = (name: string): name is ExtendedType =>
  (extendedTypes as readonly string[]).includes(name);

/** True for an object whose only member starts with `$`, known type or not. */
export function looksExtended(value: Json): value is JsonObject {
  if (!isObject(value)) return false;
  const [name, ...more] = Object.keys(value);
  return name?.startsWith('$') === true && more.length === 0;
}

/** Reads `{"$type": content}`, or refuses it by `code`. */
export function readExtended(value: JsonObject, code: ErrorCode = 'SHRED_BAD_EJSON_VALUE'): Atom {
  const [type = '', content = null] = Object.entries(value)[0] ?? [];
  const atom = isExtendedType(type) ? atomOfType(type, content) : undefined;
  if (atom !== undefined) return atom;
  throw new CommandRefused(code, `bad extended JSON value: ${JSON.stringify(value)}`);
}

function atomOfType(type: ExtendedType, content: Json): Atom | undefined {
  if (type === '$date') return Number.isSafeInteger(content) ? { date: content as number } : undefined;
  const pattern = { $uuid: uuid, $objectId: objectId, $binary: base64 }[type];
  if (typeof content !== 'string' || !pattern.test(content)) return undefined;
  return type === '$binary' ? content : content.toLowerCase();
}

/** Converts a value to its form in an index; undefined for an object or array. */
export function atomOf(value: Json): Atom | undefined {
  if (typeof value !== 'object' || value === null || isNumber(value)) return value;
  if (!looksExtended(value)) return undefined;
  const [name = '', content = null] = Object.entries(value)[0] ?? [];
  return isExtendedType(name) ? atomOfType(name, content) : undefined;
}

export const sameAtom = (left: Atom, right: Atom): boolean => {
  if (isNumber(left)) return isNumber(right) && sameNumber(left, right);
  return isDate(left) ? isDate(right) && left.date === right.date : left === right;
};

/** Compares two values of one type, text by its bytes; undefined for different types, which an index separates. */
export function compareAtoms(left: Atom, right: Atom): number | undefined {
  if (isNumber(left)) return isNumber(right) ? compareNumbers(left as Numeric, right as Numeric) : undefined;
  if (isDate(left)) return isDate(right) ? left.date - right.date : undefined;
  if (typeof left === 'string') return typeof right === 'string' ? compareText(left, right) : undefined;
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : undefined;
  return undefined;
}

export const compareText = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const isDate = (atom: Atom): atom is { date: number } =>
  typeof atom === 'object' && atom !== null && 'date' in atom;

/** The value at a path through objects and array indexes, or undefined. Extended values have no members. */
export function valueAt(document: Json, path: DocumentPath): Json | undefined {
  let context: Json | undefined = document;
  for (const segment of path) {
    if (Array.isArray(context)) {
      const index = arrayIndex(segment);
      context = index < 0 ? undefined : context[index];
    } else if (context !== undefined && isObject(context) && !looksExtended(context)) {
      context = member(context, segment);
    } else {
      return undefined;
    }
  }
  return context;
}

/** The stored form of an `_id`: a $uuid or $objectId in lower case. */
export function canonicalId(id: Json): Json {
  if (!looksExtended(id)) return id;
  const [type = ''] = Object.keys(id);
  return ['$uuid', '$objectId'].includes(type) ? { [type]: readId(id) as string } : id;
}

/**
 * The storage key of an `_id`: a hash, its type and its text.
 *
 * The hash imitates Cassandra's token. Rows are returned in its order, so that no code can rely on the order of
 * insertion or of ids, which the real database does not keep. A $uuid has the same key as the string.
 */
export function documentKey(id: Json): string {
  const atom = readId(id);
  const type = atom === null ? 'z' : isDate(atom) ? 'd' : isNumber(atom) ? 'n' : (typeof atom).charAt(0);
  const text = isDate(atom) ? atom.date : typeof atom === 'string' ? JSON.stringify(atom) : atom;
  return `${token(`${type}${text ?? ''}`)}:${type}${text ?? ''}`;
}

/** The hash by which partitions are sorted, like Cassandra's token. */
export const token = (text: string): string => hash('sha1', text, 'hex').slice(0, 16);

/** Refuses an `_id` that the database cannot store: malformed, no valid UTF-8, or too long. */
export function checkStorable(id: Json): void {
  const atom = readId(id);
  if (typeof atom !== 'string') return;
  checkSendable(atom);
  if (Buffer.byteLength(atom) > maxKeyBytes) {
    throw new CommandRefused('INVALID_DATABASE_QUERY', `a key is longer than ${maxKeyBytes} bytes`);
  }
}

export function checkSendable(text: string): void {
  if (text.isWellFormed()) return;
  throw new CommandRefused('UNEXPECTED_DRIVER_ERROR', 'a text has a lone surrogate, which is no UTF-8');
}

function readId(id: Json): Atom {
  if (id === '') throw new CommandRefused('SHRED_BAD_DOCID_VALUE', 'an empty String is not an _id');
  if (looksExtended(id)) return readExtended(id, 'SHRED_BAD_DOCID_TYPE');
  if (typeof id !== 'object' || id === null || isNumber(id)) return id;
  throw new CommandRefused(
    'SHRED_BAD_DOCID_TYPE',
    `an _id is a String, Number, Boolean, extended JSON value or null, not ${typeName(id)}`,
  );
}
