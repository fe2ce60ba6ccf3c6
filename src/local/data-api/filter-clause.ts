import { isExtendedType, readExtended } from './atom.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import { isObject, type Json, typeName } from './json.ts';

/** A parsed filter, of collections and tables. */
export type Group = { relation: '$and' | '$or' | '$not'; comparisons: Comparison[]; groups: Group[] };
export type Comparison = { path: string; operator: Operator; operand: Json };

const operators = ['$eq', '$ne', '$in', '$nin', '$exists', '$gt', '$gte', '$lt', '$lte'] as const;
export type Operator = (typeof operators)[number];

const maxInValues = 100;

/** Parses a filter; a missing one matches everything. `checkPath` throws for an invalid path. */
export function readClause(definition: Json | undefined, checkPath: (path: string) => void): Group {
  if (definition === undefined || definition === null) return group('$and');
  if (!isObject(definition)) {
    throw new CommandRefused(
      'FILTER_UNSUPPORTED_DATA_TYPE',
      `filter definition must be JSON Object, command had ${typeName(definition)}`,
    );
  }
  return readGroup('$and', [definition], checkPath);
}

function readGroup(
  relation: Group['relation'],
  definitions: Json[],
  checkPath: (path: string) => void,
): Group {
  const read = group(relation);
  for (const definition of definitions) {
    if (!isObject(definition)) throw invalid(`'${relation}' takes JSON Objects, not ${typeName(definition)}`);
    for (const [path, value] of Object.entries(definition)) {
      if ((path === '$and' || path === '$or') && Array.isArray(value)) {
        read.groups.push(readGroup(path, value, checkPath));
      } else if (path === '$not' && isObject(value)) {
        read.groups.push(readGroup(path, [value], checkPath));
      } else if (Array.isArray(value)) {
        throw invalid(`cannot filter on '${path}' by array type`);
      } else {
        read.comparisons.push(...readComparisons(path, value, checkPath));
      }
    }
  }
  return read;
}

function readComparisons(path: string, value: Json, checkPath: (path: string) => void): Comparison[] {
  if (!isObject(value)) {
    checkPath(path);
    return [{ path, operator: '$eq', operand: value }];
  }
  const read: Comparison[] = [];
  for (const [name, operand] of Object.entries(value)) {
    if (!isOperator(name) && !isExtendedType(name) && name.startsWith('$')) {
      throw new CommandRefused('FILTER_UNSUPPORTED_OPERATOR', `filter operator '${name}'`);
    }
    checkPath(path);
    if (!isOperator(name)) {
      // An object without operators, or an extended value, is itself the operand of $eq, and ends the list.
      if (isExtendedType(name) && path !== '_id') readExtended({ [name]: operand });
      return [...read, { path, operator: '$eq', operand: value }];
    }
    read.push(validated({ path, operator: name, operand }));
  }
  return read;
}

function validated(comparison: Comparison): Comparison {
  const { operator, operand } = comparison;
  if (operator === '$in' || operator === '$nin') {
    if (!Array.isArray(operand)) throw invalid(`'${operator}' operator must have \`Array\``);
    if (operand.length > maxInValues) {
      throw invalid(`'${operator}' operator must have at most ${maxInValues} values`);
    }
  }
  if (operator === '$exists' && typeof operand !== 'boolean') {
    throw invalid("'$exists' operator must have `Boolean`");
  }
  return comparison;
}

/** Every comparison of a filter. */
export const flatten = (group: Group): Comparison[] => [
  ...group.comparisons,
  ...group.groups.flatMap(flatten),
];

/** Why the database cannot execute a filter, and the error code for it. */
export type Unanswerable = { code: ErrorCode; reason: string };

/**
 * Why Cassandra 5 cannot execute a filter, or null: it supports neither alternatives nor negations. (Astra DB supports
 * some; a program within these limits runs on both.) `negation` returns the error code of a `$ne` or `$nin`: CQL has
 * neither NOT CONTAINS nor NOT IN, and refuses `!=`.
 */
export function unanswerable(
  { relation, comparisons, groups }: Group,
  negation: (comparison: Comparison) => ErrorCode,
): Unanswerable | null {
  const unsupported = (reason: string): Unanswerable => ({ code: 'UNSUPPORTED_DATABASE_QUERY', reason });
  if (relation === '$not') return unsupported('a negation cannot be asked for');
  if (relation === '$or' && comparisons.length + groups.length > 1) {
    return unsupported('alternatives cannot be asked for');
  }
  const negated = comparisons.find(
    ({ operator, operand }) => operator === '$ne' || (operator === '$nin' && (operand as Json[]).length > 0),
  );
  if (negated) {
    const { path, operator } = negated;
    return { code: negation(negated), reason: `'${operator}' on '${path}' cannot be asked for` };
  }
  return groups.map((group) => unanswerable(group, negation)).find((found) => found !== null) ?? null;
}

export const invalid = (message: string) => new CommandRefused('FILTER_INVALID_EXPRESSION', message);

const group = (relation: Group['relation']): Group => ({ relation, comparisons: [], groups: [] });
const isOperator = (name: string): name is Operator => (operators as readonly string[]).includes(name);
