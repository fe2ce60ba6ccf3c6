import {
  type Atom,
  atomOf,
  checkSendable,
  checkStorable,
  compareAtoms,
  documentKey,
  isExtendedType,
  looksExtended,
  readExtended,
  sameAtom,
  valueAt,
} from './atom.ts';
import type { Indexing } from './collection-definition.ts';
import { escapeFault, splitPath } from './document-path.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import {
  type Comparison,
  flatten,
  type Group,
  invalid,
  readClause,
  type Unanswerable,
  unanswerable,
} from './filter-clause.ts';
import { equalOrdered, isObject, type Json, type JsonObject, member } from './json.ts';

/**
 * How a command finds its documents: by key if `_id` is given, else by index if possible; then `matches` tests them.
 */
export type Filter = {
  /** The storage keys of an `_id` with $eq or $in, duplicates included; null for every document. */
  keys: string[] | null;
  /** A path and its value for the search in the index, which also finds the value in an array. */
  seek: { path: string; atom: Atom } | null;
  matches: (document: JsonObject) => boolean;
  /** The $eq fields with which an upsert begins; undefined if the filter allows no upsert. */
  equalities: [path: string, value: Json][] | undefined;
  /** Throws for a filter that the database cannot execute; called after the command is validated. */
  checkAnswerable: () => void;
};

const maxComparisons = 64;

/** Parses a collection's filter, and throws where the Data API does. */
export function parseFilter(definition: Json | undefined, indexing: Indexing): Filter {
  const root = readClause(definition, checkPath);
  const all = flatten(root);
  if (all.filter(({ path }) => path === '_id').length > 1) {
    throw new CommandRefused('FILTER_MULTIPLE_ID_FILTER', "only one comparison of '_id' is supported");
  }
  const matches = matcherOf(root);
  if (all.length > maxComparisons) {
    throw new CommandRefused(
      'FILTER_FIELDS_LIMIT_VIOLATION',
      `filter has ${all.length} fields, exceeds maximum allowed ${maxComparisons}`,
    );
  }
  for (const comparison of all) checkIndexed(comparison, indexing);
  const conjuncts = conjunctsOf(root);
  const ids = idsOf(conjuncts);
  return {
    keys: ids?.map(documentKey) ?? null,
    seek: seekOf(conjuncts),
    matches,
    equalities: equalitiesOf(conjuncts, ids),
    checkAnswerable() {
      ids?.forEach(checkStorable);
      for (const { operand } of all) checkTexts(operand);
      const found =
        unanswerable(root, negationCode) ?? all.map(unanswerableOnPath).find((one) => one !== null);
      if (found) throw new CommandRefused(found.code, found.reason);
    },
  };
}

function checkPath(path: string): void {
  if (path === '') throw invalid('filter expression path cannot be empty String');
  if (path.startsWith('$')) throw invalid(`filter expression path ('${path}') cannot start with '$'`);
  const fault = escapeFault(path);
  if (fault) throw invalid(`filter expression path ('${path}') is not valid: ${fault}`);
}

function checkIndexed({ path, operator, operand }: Comparison, indexing: Indexing): void {
  if (!indexing.includes(path)) {
    if (path !== '_id')
      throw new CommandRefused('FILTER_PATH_UNINDEXED', `the filter path ('${path}') is not indexed`);
    if (operator === '$eq' || operator === '$in') return;
    throw new CommandRefused(
      'FILTER_ID_NOT_INDEXED',
      `'_id' is not indexed: '${operator}' cannot be used on it`,
    );
  }
  // Comparing with a whole object needs every path inside it.
  if (isObject(operand) && !isExtendedType(Object.keys(operand)[0] ?? '')) {
    for (const [name, child] of Object.entries(operand)) {
      checkIndexed({ path: `${path}.${name}`, operator: '$eq', operand: child }, indexing);
    }
  }
}

/** CQL compares an `_id`, an object or an array by `!=`, and a value that may be in an array by NOT CONTAINS. */
const negationCode = ({ path, operator, operand }: Comparison): ErrorCode => {
  const sought = operator === '$nin' ? ((operand as Json[])[0] as Json) : operand;
  const unequal = path === '_id' || atomOf(sought) === undefined;
  return unequal ? 'INVALID_DATABASE_QUERY' : 'UNSUPPORTED_DATABASE_QUERY';
};

/** An index of a collection knows what is there, one value at a time. */
function unanswerableOnPath({ path, operator, operand }: Comparison): Unanswerable | null {
  const absence = operator === '$exists' && operand === false;
  const several = operator === '$in' && path !== '_id' && (operand as Json[]).length > 1;
  if (!absence && !several) return null;
  const what = absence ? `the absence of '${path}'` : `'$in' of several values on '${path}'`;
  return { code: 'UNSUPPORTED_DATABASE_QUERY', reason: `${what} cannot be asked for` };
}

function checkTexts(operand: Json): void {
  if (typeof operand === 'string') checkSendable(operand);
  else if (Array.isArray(operand)) operand.forEach(checkTexts);
}

const conjunctsOf = (group: Group): Comparison[] =>
  group.relation === '$and' ? [...group.comparisons, ...group.groups.flatMap(conjunctsOf)] : [];

function idsOf(conjuncts: Comparison[]): Json[] | undefined {
  const ofId = conjuncts.find(({ path }) => path === '_id');
  if (ofId?.operator === '$eq') return [ofId.operand];
  return ofId?.operator === '$in' ? (ofId.operand as Json[]) : undefined;
}

function seekOf(conjuncts: Comparison[]): Filter['seek'] {
  for (const { path, operator, operand } of conjuncts) {
    const sought = operator === '$in' && (operand as Json[]).length === 1 ? (operand as Json[])[0] : operand;
    const atom = operator === '$eq' || sought !== operand ? atomOf(sought as Json) : undefined;
    if (atom !== undefined && path !== '_id') return { path, atom };
  }
  return null;
}

function equalitiesOf(conjuncts: Comparison[], ids: Json[] | undefined): Filter['equalities'] {
  if (ids && ids.length !== 1) return undefined;
  const fields = conjuncts.filter(({ path, operator }) => operator === '$eq' && path !== '_id');
  return [
    ...(ids ?? []).map((id): [string, Json] => ['_id', id]),
    ...fields.map(({ path, operand }): [string, Json] => [path, operand]),
  ];
}

function matcherOf({ relation, comparisons, groups }: Group): Filter['matches'] {
  if (relation === '$or' && comparisons.some(({ path }) => path === '_id')) {
    throw invalid("cannot filter on '_id' field within '$or'");
  }
  const tests = [...comparisons.map(testOf), ...groups.map(matcherOf)];
  return (document) => tests.every((test) => test(document));
}

/** The test of one comparison. `checkAnswerable` has refused those that the database cannot execute. */
function testOf({ path, operator, operand }: Comparison): Filter['matches'] {
  if (path === '_id' && (operator === '$ne' || operator === '$nin')) [operand].flat().forEach(documentKey);
  if (path === '_id' && (operator === '$eq' || operator === '$in')) {
    const ids = operator === '$in' ? (operand as Json[]) : [operand];
    const keys = ids.map(documentKey);
    return (document) => {
      const id = member(document, '_id') ?? null;
      return ids.includes(id) || keys.includes(documentKey(id));
    };
  }
  const segments = splitPath(path);
  const test = valueTest(operator, operand);
  return (document) => test(valueAt(document, segments));
}

type Test = (value: Json | undefined) => boolean;

const ranges: Partial<Record<Comparison['operator'], (order: number) => boolean>> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
};

function valueTest(operator: Comparison['operator'], operand: Json): Test {
  if (operator === '$exists') return (value) => value !== undefined;
  // Any `$nin` with values was refused before, so this one is empty.
  if (operator === '$nin') return () => true;
  if (operator === '$in') {
    const tests = (operand as Json[]).map(equals);
    return (value) => tests.some((test) => test(value));
  }
  const holds = ranges[operator];
  if (!holds) return equals(operand);
  const bound = operandAtom(operand);
  if (bound === undefined || bound === null) {
    throw invalid(
      `'${operator}' operator must have \`Date\` or \`Number\` or \`String\` or \`Boolean\` value`,
    );
  }
  return (value) => {
    const atom = value === undefined ? undefined : atomOf(value);
    const order = atom === undefined ? undefined : compareAtoms(atom, bound);
    return order !== undefined && holds(order);
  };
}

/** An atom equals itself and an array that contains it; an array or object equals only one in the same order. */
function equals(operand: Json): Test {
  const atom = operandAtom(operand);
  if (atom === undefined) return (value) => value !== undefined && equalOrdered(value, operand);
  if (atom === null) return (value) => value === null;
  const isSame = (value: Json) => {
    const own = atomOf(value);
    return own !== undefined && sameAtom(own, atom);
  };
  return (value) => value !== undefined && (isSame(value) || (Array.isArray(value) && value.some(isSame)));
}

function operandAtom(operand: Json): Atom | undefined {
  if (!looksExtended(operand)) return atomOf(operand);
  const [type = ''] = Object.keys(operand);
  const isText = isExtendedType(type) && type !== '$date';
  return readExtended(operand, isText ? 'SHRED_BAD_EJSON_VALUE' : 'FILTER_INVALID_EXPRESSION');
}
