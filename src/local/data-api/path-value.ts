import { arrayIndex, type DocumentPath } from './document-path.ts';
import { type Atom, isExtendedType, looksExtended, readExtended } from './extended-json.ts';
import { isObject, type Json, member } from './json.ts';

/** The value a path leads to, through objects and array indexes, or undefined. Extended values have no inside. */
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

/** A value as an index holds it, or undefined for an object or array. */
export function atomOf(value: Json): Atom | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (!looksExtended(value)) return undefined;
  const [name = '', content = null] = Object.entries(value)[0] ?? [];
  return isExtendedType(name) ? readExtended(name, content) : undefined;
}

export const sameAtom = (left: Atom, right: Atom): boolean => {
  if (isDate(left) || isDate(right)) return isDate(left) && isDate(right) && left.date === right.date;
  return left === right;
};

/** Order within one type, or undefined across types: an index holds each type apart. Text is ordered by its bytes. */
export function compareAtoms(left: Atom, right: Atom): number | undefined {
  if (isDate(left)) return isDate(right) ? left.date - right.date : undefined;
  if (typeof left === 'string') return typeof right === 'string' ? compareText(left, right) : undefined;
  if (typeof left === 'number') return typeof right === 'number' ? left - right : undefined;
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : undefined;
  return undefined;
}

export const compareText = (left: string, right: string): number =>
  Buffer.compare(Buffer.from(left), Buffer.from(right));

const isDate = (atom: Atom): atom is { date: number } => typeof atom === 'object' && atom !== null;
