import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';
import { servedCollection } from './served.ts';

const nested = (depth: number): Json => (depth === 0 ? 1 : { a: nested(depth - 1) });
const lists = (depth: number): Json => (depth === 0 ? [] : [lists(depth - 1)]);
const fields = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 1]));
const indexed = { indexing: { allow: ['v'] } };
const refused = 'SHRED_DOC_LIMIT_VIOLATION';

test.each<{ name: string; options?: JsonObject; given: JsonObject; want?: string }>([
  // The document itself is the first level; the JSON around the text has 18 characters.
  { name: '16 levels', given: nested(16) as JsonObject },
  { name: '17 levels', given: nested(17) as JsonObject, want: refused },
  { name: '16 levels of lists', given: { v: lists(14) } },
  { name: '17 levels of lists', given: { v: lists(15) }, want: refused },
  { name: '4,000,000 characters', options: indexed, given: { t: 'x'.repeat(4_000_000 - 18) } },
  { name: '4,000,001 characters', options: indexed, given: { t: 'x'.repeat(4_000_000 - 17) }, want: refused },
  { name: 'an indexed string of 8,000 bytes', given: { v: 'é'.repeat(4_000) } },
  { name: 'an indexed string of 8,001 bytes', given: { v: `${'é'.repeat(4_000)}x` }, want: refused },
  { name: 'an indexed string too long in a list', given: { v: ['x'.repeat(8_001)] }, want: refused },
  { name: 'an unindexed string of 8,001 bytes', options: indexed, given: { t: 'x'.repeat(8_001) } },
  { name: 'an indexed array of 1,000', given: { v: Array(1_000).fill(1) } },
  { name: 'an indexed array of 1,001', given: { v: Array(1_001).fill(1) }, want: refused },
  { name: 'an unindexed array of 1,001', options: indexed, given: { t: Array(1_001).fill(1) } },
  { name: 'an indexed object of 1,000', given: { v: fields(1_000) } },
  { name: 'an indexed object of 1,001', given: { v: fields(1_001) }, want: refused },
  { name: 'an unindexed object of 1,001', options: indexed, given: { t: fields(1_001) } },
  { name: '2,001 indexed properties', given: { v: fields(999), w: fields(999) }, want: refused },
  { name: '2,000 indexed properties', given: { v: fields(999), w: fields(998) } },
  { name: 'a path of 1,000', given: { a: { ['b'.repeat(998)]: 1 } } },
  { name: 'a path of 1,001', given: { a: { ['b'.repeat(999)]: 1 } }, want: refused },
  { name: 'a bad date that is not indexed', options: indexed, given: { t: { $date: 'x' } } },
])('applies the limit to $name', async ({ options = {}, given, want }) => {
  const { codeOf } = await servedCollection(options);

  expect(await codeOf({ insertOne: { document: { _id: 'x', ...given } } })).toBe(want);
});

test('applies the same limits to an update, and does not change the document', async () => {
  const { run, codeOf, insert } = await servedCollection();
  await insert({ _id: 'x', v: 1 });

  expect(
    await codeOf({ updateOne: { filter: { _id: 'x' }, update: { $set: { v: 'x'.repeat(8_001) } } } }),
  ).toBe(refused);
  expect((await run({ findOne: {} })).data?.document).toEqual({ _id: 'x', v: 1 });
});

test.each<{ name: string; id: string; want: string | undefined }>([
  // Beside the text, the key has nine bytes: its type and two lengths.
  { name: '65,526 bytes', id: 'é'.repeat(32_763), want: undefined },
  { name: '65,527 bytes', id: 'x'.repeat(65_527), want: 'INVALID_DATABASE_QUERY' },
  { name: '70,000 bytes', id: 'x'.repeat(70_000), want: 'INVALID_DATABASE_QUERY' },
])('applies the limit to an _id of $name', async ({ id, want }) => {
  const { run, codeOf } = await servedCollection(indexed);

  const { status, errors } = await run({ insertOne: { document: { _id: id } } });
  expect(errors?.[0]?.errorCode).toBe(want);
  expect(status?.['insertedIds']).toEqual(want ? [] : [id]);
  const update = { $set: { w: 1 } };
  for (const command of [
    { findOne: { filter: { _id: id } } },
    { deleteOne: { filter: { _id: id } } },
    { updateOne: { filter: { _id: id }, update, options: { upsert: true } } },
  ]) {
    expect(await codeOf(command)).toBe(want);
  }
});

test.each<{ name: string; document: JsonObject }>([
  { name: 'a text', document: { _id: 'x', t: '\ud800' } },
  { name: 'a text in a list', document: { _id: 'x', t: [{ u: 'a\udc00' }] } },
  { name: 'a member name', document: { _id: 'x', t: { '\ud800': 1 } } },
  { name: 'an _id', document: { _id: '\ud800' } },
])('refuses a lone surrogate in $name', async ({ document }) => {
  const { codeOf } = await servedCollection(indexed);

  expect(await codeOf({ insertOne: { document } })).toBe('UNEXPECTED_DRIVER_ERROR');
});
