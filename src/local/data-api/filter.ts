import { documentKey } from './document-id.ts';
import { pathFault } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import { isExtendedType } from './extended-json.ts';
import { type Matcher, matcherOf, type Operator, operators } from './filter-operators.ts';
import type { Indexing } from './indexing.ts';
import { isObject, type Json, typeName } from './json.ts';

/** How a command finds its documents: by key where `_id` is given, then by test. */
export type Filter = {
  /** Storage keys asked for by `_id` with $eq or $in, as often as they are asked for; null means every document. */
  keys: string[] | null;
  matches: Matcher;
  /** The fields an upsert starts from: those compared by $eq. */
  equalities: [path: string, value: Json][];
};

const maxComparisons = 64;
const maxInValues = 100;

type Comparison = { path: string; operator: Operator; operand: Json };
type Group = { relation: '$and' | '$or'; comparisons: Comparison[]; groups: Group[] };

/** Reads a collection's filter, refusing what the Data API refuses. An absent filter finds everything. */
export function parseFilter(definition: Json | undefined, indexing: Indexing): Filter {
  if (definition === undefined || definition === null)
    return { keys: null, matches: () => true, equalities: [] };
  if (!isObject(definition)) {
    throw new CommandRefused(
      'FILTER_UNSUPPORTED_DATA_TYPE',
      `filter definition must be JSON Object, command had ${typeName(definition)}`,
    );
  }
  const root = readGroup('$and', [definition]);
  const all = flatten(root);
  if (all.filter(({ path }) => path === '_id').length > 1) {
    throw new CommandRefused('FILTER_MULTIPLE_ID_FILTER', "only one comparison of '_id' is supported");
  }
  for (const comparison of all) checkOperand(comparison);
  checkIdNotInOr(root);
  if (all.length > maxComparisons) {
    throw new CommandRefused(
      'FILTER_FIELDS_LIMIT_VIOLATION',
      `filter has ${all.length} fields, exceeds maximum allowed ${maxComparisons}`,
    );
  }
  for (const comparison of all) checkIndexed(comparison, indexing);
  checkSupported(root);
  return { keys: keysOf(root), matches: groupMatcher(root), equalities: equalitiesOf(root) };
}

function readGroup(relation: Group['relation'], definitions: Json[]): Group {
  const group: Group = { relation, comparisons: [], groups: [] };
  for (const definition of definitions) {
    if (!isObject(definition)) throw invalid(`'${relation}' takes JSON Objects, not ${typeName(definition)}`);
    for (const [path, value] of Object.entries(definition)) {
      if (path === '$and' || path === '$or') {
        // An empty object says as little as an empty array.
        if (isObject(value) && Object.keys(value).length === 0) continue;
        if (!Array.isArray(value)) throw invalid(`'${path}' must have \`Array\``);
        group.groups.push(readGroup(path, value));
      } else if (path === '$not') {
        throw unsupported(path);
      } else if (Array.isArray(value)) {
        throw invalid(`cannot filter on '${path}' by array type`);
      } else {
        group.comparisons.push(...readComparisons(path, value));
      }
    }
  }
  return group;
}

function readComparisons(path: string, value: Json): Comparison[] {
  checkPath(path);
  if (!isObject(value)) return [{ path, operator: '$eq', operand: value }];
  const names = Object.keys(value);
  const [first] = names;
  // An object without operators, or a single extended value, is itself the operand of $eq.
  if (first === undefined) return [];
  if (!Object.hasOwn(operators, first)) {
    if (first.startsWith('$') && !isExtendedType(first)) {
      throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${first}'`);
    }
    return [{ path, operator: '$eq', operand: value }];
  }
  return names.map((operator) => {
    if (!Object.hasOwn(operators, operator)) {
      throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${operator}'`);
    }
    return { path, operator: operator as Operator, operand: value[operator] as Json };
  });
}

function checkPath(path: string): void {
  if (path === '') throw invalid('filter expression path cannot be empty String');
  if (path.startsWith('$')) throw invalid(`filter expression path ('${path}') cannot start with '$'`);
  if (path.endsWith('.'))
    throw new CommandRefused('UNSUPPORTED_PROJECTION_PARAM', `the path '${path}' ends with a dot`);
  const fault = pathFault(path);
  if (fault) throw invalid(`filter expression path ('${path}') is not valid: ${fault}`);
}

function checkOperand({ path, operator, operand }: Comparison): void {
  if (operator === '$in' || operator === '$nin') {
    if (!Array.isArray(operand)) throw invalid(`'${operator}' operator must have \`Array\``);
    if (operand.length > maxInValues) {
      throw invalid(`'${operator}' operator must have at most ${maxInValues} values`);
    }
    if (path === '_id') operand.forEach(documentKey);
  } else if (operator === '$exists') {
    if (typeof operand !== 'boolean') throw invalid("'$exists' operator must have `Boolean`");
  } else if (path === '_id') {
    documentKey(operand);
  }
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

function checkIdNotInOr(group: Group): void {
  if (group.relation === '$or' && flatten(group).some(({ path }) => path === '_id')) {
    throw invalid("cannot filter on '_id' field within '$or'");
  }
  group.groups.forEach(checkIdNotInOr);
}

/**
 * What the database's index cannot answer. Apache Cassandra 5 has no index for these; Astra DB has, and the service asks
 * for none of them.
 */
function checkSupported({ relation, comparisons, groups }: Group): void {
  if (relation === '$or' && comparisons.length + groups.length > 1) throw unsupported('$or');
  for (const { path, operator, operand } of comparisons) {
    if (path === '_id') continue;
    if (operator === '$ne' || operator === '$nin') throw unsupported(operator);
    if (operator === '$in' && (operand as Json[]).length > 1) throw unsupported(operator);
  }
  groups.forEach(checkSupported);
}

const unsupported = (operator: string) =>
  new CommandRefused('UNSUPPORTED_DATABASE_QUERY', `no index of this database answers '${operator}'`);

const flatten = (group: Group): Comparison[] => [...group.comparisons, ...group.groups.flatMap(flatten)];

function keysOf(root: Group): string[] | null {
  const ofId = conjuncts(root).find(({ path }) => path === '_id');
  if (ofId?.operator === '$eq') return [documentKey(ofId.operand)];
  if (ofId?.operator === '$in') return (ofId.operand as Json[]).map(documentKey);
  return null;
}

const conjuncts = (group: Group): Comparison[] =>
  group.relation === '$or' ? [] : [...group.comparisons, ...group.groups.flatMap(conjuncts)];

const equalitiesOf = (root: Group): Filter['equalities'] =>
  conjuncts(root)
    .filter(({ operator }) => operator === '$eq')
    .map(({ path, operand }) => [path, operand]);

function groupMatcher({ relation, comparisons, groups }: Group): Matcher {
  const matchers = [
    ...comparisons.map(({ path, operator, operand }) => matcherOf(path, operator, operand)),
    ...groups.map(groupMatcher),
  ];
  if (relation === '$or' && matchers.length > 0)
    return (document) => matchers.some((matches) => matches(document));
  return (document) => matchers.every((matches) => matches(document));
}

const invalid = (message: string) => new CommandRefused('FILTER_INVALID_EXPRESSION', message);
