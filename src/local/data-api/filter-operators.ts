import { documentKey } from './document-id.ts';
import { splitPath } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import { type Atom, isExtendedType, looksExtended, readExtended } from './extended-json.ts';
import { equalOrdered, type Json, type JsonObject, member } from './json.ts';
import { atomOf, compareAtoms, sameAtom, valueAt } from './path-value.ts';

export type Matcher = (document: JsonObject) => boolean;

const ranges = {
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
} as const;

/** What each operator asks of the value at a path (undefined: there is none). */
export const operators = {
  $eq: (operand: Json) => equals(operand),
  $ne: (operand: Json) => not(equals(operand)),
  $in: (operand: Json) => anyOf(operand as Json[]),
  $nin: (operand: Json) => not(anyOf(operand as Json[])),
  $exists: (operand: Json) => (value: Json | undefined) => (value !== undefined) === operand,
  $gt: (operand: Json) => inRange('$gt', operand),
  $gte: (operand: Json) => inRange('$gte', operand),
  $lt: (operand: Json) => inRange('$lt', operand),
  $lte: (operand: Json) => inRange('$lte', operand),
} as const satisfies Record<string, (operand: Json) => Test>;

export type Operator = keyof typeof operators;
type Test = (value: Json | undefined) => boolean;

/** The test of one comparison. `_id` is compared as a key: by type and text. */
export function matcherOf(path: string, operator: Operator, operand: Json): Matcher {
  if (path === '_id' && operator in idTests) return idTests[operator as keyof typeof idTests](operand);
  const segments = splitPath(path);
  const test = operators[operator](operand);
  return (document) => test(valueAt(document, segments));
}

const idKey = (document: JsonObject) => documentKey(member(document, '_id') ?? null);

const idTests = {
  $eq: (operand: Json): Matcher => {
    const key = documentKey(operand);
    return (document) => idKey(document) === key;
  },
  $ne: (operand: Json): Matcher => {
    const key = documentKey(operand);
    return (document) => idKey(document) !== key;
  },
  $in: (operand: Json): Matcher => {
    const keys = new Set((operand as Json[]).map(documentKey));
    return (document) => keys.has(idKey(document));
  },
  $nin: (operand: Json): Matcher => {
    const keys = new Set((operand as Json[]).map(documentKey));
    return (document) => !keys.has(idKey(document));
  },
} as const;

/** Equal to an atom is also an array that holds it; an array or object equals only one like it, order included. */
function equals(operand: Json): Test {
  const atom = operandAtom(operand);
  if (atom === undefined) return (value) => value !== undefined && equalOrdered(value, operand);
  if (atom === null) return (value) => value === null;
  return (value) => value !== undefined && holds(value, atom);
}

function anyOf(operands: Json[]): Test {
  const tests = operands.map((operand): Test => {
    const atom = operandAtom(operand);
    if (atom === undefined) return (value) => value !== undefined && equalOrdered(value, operand);
    return (value) => value !== undefined && holds(value, atom);
  });
  return (value) => tests.some((test) => test(value));
}

function holds(value: Json, atom: Atom): boolean {
  const own = atomOf(value);
  if (own !== undefined) return sameAtom(own, atom);
  if (!Array.isArray(value)) return false;
  return value.some((element) => {
    const inner = atomOf(element);
    return inner !== undefined && sameAtom(inner, atom);
  });
}

function inRange(operator: keyof typeof ranges, operand: Json): Test {
  const bound = operandAtom(operand);
  if (bound === undefined || bound === null) {
    throw new CommandRefused(
      'FILTER_INVALID_EXPRESSION',
      `'${operator}' operator must have \`Date\` or \`Number\` or \`String\` or \`Boolean\` value`,
    );
  }
  return (value) => {
    const atom = value === undefined ? undefined : atomOf(value);
    const order = atom === undefined ? undefined : compareAtoms(atom, bound);
    return order !== undefined && ranges[operator](order);
  };
}

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

function operandAtom(operand: Json): Atom | undefined {
  if (!looksExtended(operand)) return atomOf(operand);
  const [name = '', content = null] = Object.entries(operand)[0] ?? [];
  if (!isExtendedType(name)) {
    throw new CommandRefused('FILTER_INVALID_EXPRESSION', `invalid use of '${name}' operator`);
  }
  const atom = readExtended(name, content);
  if (atom === undefined) {
    throw new CommandRefused(
      'SHRED_BAD_EJSON_VALUE',
      `bad content for '${name}': ${JSON.stringify(content)}`,
    );
  }
  return atom;
}
