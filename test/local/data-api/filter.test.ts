import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKey } from '../../../src/local/data-api/atom.ts';
import { indexingOf } from '../../../src/local/data-api/collection-definition.ts';
import { parseFilter } from '../../../src/local/data-api/filter.ts';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';
import { servedCollection } from './served.ts';

const documents: JsonObject[] = [
  { _id: 'num', v: 5, n: { x: 1, y: 2 } },
  { _id: 'text', v: '5' },
  { _id: 'yes', v: true },
  { _id: 'date', v: { $date: 5 } },
  { _id: 'null', v: null },
  { _id: 'none' },
  { _id: 'list', v: [5, 'a', [7]] },
  { _id: 'dotted', 'a.b': 1 },
];
const having = (...ids: string[]) => ids.sort();
const lacking = (...ids: string[]) =>
  documents
    .map(({ _id }) => _id as string)
    .filter((id) => !ids.includes(id))
    .sort();

test.each<{ given: Json; want: string[] | string }>([
  { given: {}, want: lacking() },
  { given: { v: 5 }, want: having('num', 'list') },
  { given: { v: { $eq: '5' } }, want: having('text') },
  { given: { v: { $date: 5 } }, want: having('date') },
  { given: { v: { $eq: { $date: 5 } } }, want: having('date') },
  { given: { v: null }, want: having('null') },
  { given: { v: { $eq: [5, 'a', [7]] } }, want: having('list') },
  { given: { v: { $eq: ['a', 5, [7]] } }, want: [] },
  { given: { v: 7 }, want: [] },
  { given: { 'v.0': 5 }, want: having('list') },
  { given: { 'v.2.0': 7 }, want: having('list') },
  { given: { 'v.$date': 5 }, want: [] },
  { given: { n: { x: 1, y: 2 } }, want: having('num') },
  { given: { n: { y: 2, x: 1 } }, want: [] },
  { given: { 'n.x': 1 }, want: having('num') },
  { given: { 'a&.b': 1 }, want: having('dotted') },
  { given: { 'a.b': 1 }, want: [] },
  { given: { 'n.constructor': { $exists: true } }, want: [] },
  { given: { v: { $ne: 5 } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { v: { $gt: 4 } }, want: having('num') },
  { given: { v: { $gte: 5, $lt: 6 } }, want: having('num') },
  { given: { v: { $gt: 5 } }, want: [] },
  { given: { v: { $lte: '5' } }, want: having('text') },
  { given: { v: { $gte: false } }, want: having('yes') },
  { given: { v: { $lt: { $date: 6 } } }, want: having('date') },
  { given: { v: { $in: [5] } }, want: having('num', 'list') },
  { given: { v: { $in: [5, true] } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { v: { $in: [] } }, want: [] },
  { given: { v: { $nin: [5] } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { v: { $exists: true } }, want: lacking('none', 'dotted') },
  { given: { v: { $exists: false } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { v: { $nin: [] } }, want: lacking() },
  { given: { $or: [{ v: 5 }] }, want: having('num', 'list') },
  { given: { $or: [{ v: 5 }, { v: true }] }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { $and: {} }, want: lacking() },
  { given: { $and: [{ v: 5 }, { n: { $exists: true } }] }, want: having('num') },
  { given: { _id: 'num', v: 5 }, want: having('num') },
  { given: { _id: 'num', v: 6 }, want: [] },
  { given: { $and: [{ _id: 'num' }] }, want: having('num') },
  { given: { _id: { $in: ['num', 'text', 'x'] } }, want: having('num', 'text') },
  { given: { _id: { $in: [] } }, want: [] },
  { given: { _id: { $ne: 'num' } }, want: 'INVALID_DATABASE_QUERY' },
  { given: { _id: { $nin: ['num'] } }, want: 'INVALID_DATABASE_QUERY' },
  { given: { v: { $ne: [5] } }, want: 'INVALID_DATABASE_QUERY' },
  { given: { _id: { $gt: 'n', $exists: true } }, want: 'FILTER_MULTIPLE_ID_FILTER' },
  { given: { _id: 'a', $and: [{ _id: 'b' }] }, want: 'FILTER_MULTIPLE_ID_FILTER' },
  { given: { $or: [{ _id: 'a' }, { v: 1 }] }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: [], want: 'FILTER_UNSUPPORTED_DATA_TYPE' },
  { given: { v: [5] }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $in: 5 } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $in: Array(101).fill(1) } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { _id: { $in: Array(101).fill('a') } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $exists: 1 } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $gt: null } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $gt: [1] } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $eq: { $xx: 1 } } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: { $date: 'x' } }, want: 'SHRED_BAD_EJSON_VALUE' },
  { given: { v: { $regex: 'a' } }, want: 'FILTER_UNSUPPORTED_OPERATOR' },
  { given: { v: { $gt: 1, $toString: 1 } }, want: 'FILTER_UNSUPPORTED_OPERATOR' },
  // An object with a member that is no operator is as a whole an operand of $eq, beside the operators before it.
  { given: { v: { $gt: 1, x: 1 } }, want: [] },
  { given: { v: { $date: 'x' } }, want: 'SHRED_BAD_EJSON_VALUE' },
  { given: { v: { $eq: { $date: 'x' } } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { v: '\ud800' }, want: 'UNEXPECTED_DRIVER_ERROR' },
  { given: { _id: '\ud800' }, want: 'UNEXPECTED_DRIVER_ERROR' },
  { given: { _id: 'x'.repeat(70_000) }, want: 'INVALID_DATABASE_QUERY' },
  { given: { $not: { v: 1 } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { '': 1 }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { $v: 1 }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { 'v.': 1 }, want: [] },
  { given: { 'v&x': 1 }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { _id: '' }, want: 'SHRED_BAD_DOCID_VALUE' },
  {
    given: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`f${i}`, 1])),
    want: 'FILTER_FIELDS_LIMIT_VIOLATION',
  },
])('finds by $given', async ({ given, want }) => {
  const { insert, idsOf } = await servedCollection();
  await insert(...documents);

  expect(await idsOf(given)).toEqual(want);
});

test.each<{ indexing: JsonObject; given: Json; want: string[] | string }>([
  { indexing: { allow: ['v'] }, given: { v: 1 }, want: ['a'] },
  { indexing: { allow: ['v'] }, given: { 'v.x': 2 }, want: [] },
  { indexing: { allow: ['v'] }, given: { w: 1 }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { allow: ['v'] }, given: { $and: [{ v: 1 }, { w: 1 }] }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { allow: ['v'] }, given: { _id: 'a' }, want: ['a'] },
  { indexing: { allow: ['v'] }, given: { _id: { $in: ['a'] }, v: 1 }, want: ['a'] },
  { indexing: { allow: ['v'] }, given: { _id: { $gt: 'a' } }, want: 'FILTER_ID_NOT_INDEXED' },
  { indexing: { allow: ['v.x'] }, given: { v: 1 }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { allow: ['v.x'] }, given: { v: { x: 1 } }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { deny: ['w.x'] }, given: { w: { y: 1, x: 1 } }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { deny: ['w.x'] }, given: { 'v.': 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { indexing: { deny: ['v'] }, given: { v: 1 }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { deny: ['v'] }, given: { 'v.x': 1 }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { deny: ['v'] }, given: { w: 1 }, want: ['a'] },
  { indexing: { deny: ['*'] }, given: { w: 1 }, want: 'FILTER_PATH_UNINDEXED' },
  { indexing: { deny: ['*'] }, given: { _id: 'a' }, want: ['a'] },
  { indexing: { allow: ['*'] }, given: { w: 1 }, want: ['a'] },
])('with indexing $indexing finds by $given', async ({ indexing, given, want }) => {
  const { insert, idsOf } = await servedCollection({ indexing });
  await insert({ _id: 'a', v: 1, w: 1 });

  expect(await idsOf(given)).toEqual(want);
});

test('finds the same as a direct implementation of the filter', () => {
  const atom = fc.oneof(
    fc.constantFrom(null, true, false, 'a', 'b', 'é', '𝒳', '\uffff'),
    fc.integer({ min: -2, max: 2 }),
  );
  const operators = {
    $eq: (order: number | undefined) => order === 0,
    $gt: (order: number | undefined) => order !== undefined && order > 0,
    $gte: (order: number | undefined) => order !== undefined && order >= 0,
    $lt: (order: number | undefined) => order !== undefined && order < 0,
    $lte: (order: number | undefined) => order !== undefined && order <= 0,
  } as const;
  const byCodePoint = (one: string, other: string) => {
    const [left, right] = [one, other].map((text) =>
      [...text].map((character) => character.codePointAt(0) ?? 0),
    );
    for (const [index, point] of (left ?? []).entries()) {
      const difference = point - (right?.[index] ?? -1);
      if (difference !== 0) return difference;
    }
    return (left?.length ?? 0) - (right?.length ?? 0);
  };
  const plainOrder = (value: Json | undefined, operand: Json): number | undefined => {
    if (value === operand) return 0;
    if (value === null || typeof value !== typeof operand) return undefined;
    if (typeof value === 'string') return byCodePoint(value, operand as string);
    return Number(value) - Number(operand);
  };

  fc.assert(
    fc.property(
      fc.record({ v: atom }, { requiredKeys: [] }),
      fc.constantFrom(...(Object.keys(operators) as (keyof typeof operators)[])),
      atom,
      (document, operator, operand) => {
        fc.pre(operand !== null || operator === '$eq');
        const { matches } = parseFilter({ v: { [operator]: operand } }, indexingOf());
        expect(matches(document as JsonObject)).toBe(operators[operator](plainOrder(document.v, operand)));
      },
    ),
  );
});

test('two _ids have the same key only when they are equal', () => {
  const id = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(id, id, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(documentKey(one) === documentKey(other)).toBe(same);
    }),
  );
});
