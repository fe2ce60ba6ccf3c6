import { hash } from 'node:crypto';
import { CommandRefused } from './errors.ts';
import { isExtendedType, looksExtended, readExtended } from './extended-json.ts';
import { isObject, type Json, typeName } from './json.ts';

/**
 * The storage key of an `_id`: its type, its text, and before them a hash of both.
 *
 * The hash stands for Cassandra's token. Rows come back in its order, so nobody can come to rely on insertion order
 * or on the order of ids, neither of which the real database has.
 */
export function documentKey(id: Json): string {
  const typed = typedText(id);
  return `${token(typed)}:${typed}`;
}

/** The hash a partition is placed by. */
export const token = (text: string): string => hash('sha1', text, 'hex').slice(0, 16);

function typedText(id: Json): string {
  switch (typeof id) {
    case 'string':
      if (id === '') throw new CommandRefused('SHRED_BAD_DOCID_VALUE', 'an empty String is not an _id');
      return text(id);
    case 'number':
      return `n${id}`;
    case 'boolean':
      return `b${id}`;
  }
  if (id === null) return 'z';
  if (looksExtended(id)) {
    const [name = '', content = null] = Object.entries(id)[0] ?? [];
    if (!isExtendedType(name)) {
      throw new CommandRefused('SHRED_BAD_DOCID_TYPE', `unrecognized JSON extension type '${name}'`);
    }
    const atom = readExtended(name, content);
    if (typeof atom === 'object' && atom !== null) return `d${atom.date}`;
    // A $uuid or $objectId is stored as text: it is the same key as the bare string.
    if (typeof atom === 'string') return text(atom);
    throw new CommandRefused('SHRED_BAD_DOCID_TYPE', `bad content for '${name}': ${JSON.stringify(content)}`);
  }
  throw new CommandRefused(
    'SHRED_BAD_DOCID_TYPE',
    `an _id is a String, Number, Boolean, extended JSON value or null, not ${typeName(id)}`,
  );
}

/** Escaped as JSON, so that no control character or lone surrogate is lost on the way into the database. */
const text = (value: string) => `s${JSON.stringify(value)}`;

/** An `_id` as it is stored and answered: a UUID in lower case. */
export function canonicalId(id: Json): Json {
  if (!isObject(id) || typeof id['$uuid'] !== 'string' || !looksExtended(id)) return id;
  return { $uuid: id['$uuid'].toLowerCase() };
}
