import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';
import { servedCollection } from './served.ts';

async function filled(count: number) {
  const collection = await servedCollection();
  await collection.fill(
    '/v1/ks/c',
    Array.from({ length: count }, (_, n) => ({ _id: `d${n}`, n })),
  );
  const find = async (command: JsonObject) => (await collection.run({ find: command })).data;
  /** The sizes of all pages of a find, and their documents. */
  async function pages(limit?: number) {
    const sizes: number[] = [];
    const found: Json[] = [];
    let pageState: string | null | undefined;
    do {
      const options = { ...(limit && { limit }), ...(pageState && { pageState }) };
      const data = await find({ options });
      sizes.push(data?.documents?.length ?? -1);
      found.push(...(data?.documents ?? []).map(({ _id }) => _id as Json));
      pageState = data?.nextPageState;
    } while (pageState);
    return { sizes, distinct: new Set(found).size };
  }
  return { ...collection, find, pages };
}

test.each([
  { count: 0, want: [0] },
  { count: 49, want: [49] },
  // The database does not look ahead: a full page has a next page, even if that is empty.
  { count: 50, want: [50, 0] },
  { count: 51, want: [50, 1] },
  { count: 120, want: [50, 50, 20] },
  { count: 120, limit: 50, want: [50] },
  { count: 120, limit: 7, want: [7] },
  { count: 120, limit: 51, want: [50, 1] },
  { count: 120, limit: 100, want: [50, 50] },
  { count: 120, limit: 500, want: [50, 50, 20] },
])('pages through $count documents with limit $limit', async ({ count, limit, want }) => {
  const { pages } = await filled(count);

  const total = want.reduce((sum, size) => sum + size, 0);
  expect(await pages(limit)).toEqual({ sizes: want, distinct: total });
});

test('returns documents in an order independent of insertion and ids', async () => {
  const { find } = await filled(40);

  const numbers = (await find({}))?.documents?.map(({ n }) => n as number) ?? [];

  expect(numbers).toHaveLength(40);
  expect(numbers).not.toEqual(numbers.toSorted((one, other) => one - other));
  expect(numbers).not.toEqual(numbers.toSorted());
});

test('returns 100 _ids in one page, not in the requested order, and repeated ones repeatedly', async () => {
  const { find } = await filled(110);
  const ids = Array.from({ length: 100 }, (_, n) => `d${n}`);

  const all = await find({ filter: { _id: { $in: ids } } });
  expect(all?.nextPageState).toBeNull();
  expect(all?.documents?.map(({ _id }) => _id as string)).not.toEqual(ids);
  expect(all?.documents?.map(({ _id }) => _id as string).sort()).toEqual(ids.sort());
  expect((await find({ filter: { _id: { $in: ids } }, options: { limit: 3 } }))?.documents).toHaveLength(3);
  expect((await find({ filter: { _id: { $in: ['d1', 'd1'] } } }))?.documents).toHaveLength(2);
});

test('sorts in memory: one page, no state, skip', async () => {
  const { find, run } = await filled(60);

  const first = await find({ sort: { n: -1 } });
  expect(first?.documents?.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, index) => 59 - index));
  expect(first?.nextPageState).toBeNull();
  const few = await find({ sort: { n: 1 }, options: { limit: 2, skip: 3 } });
  expect(few?.documents?.map(({ n }) => n)).toEqual([3, 4]);
  expect((await run({ findOne: { sort: { n: -1 } } })).data?.document?.['n']).toBe(59);
});

test('orders types in a sort: missing, null, numbers, text, booleans, dates', async () => {
  const { run, insert } = await servedCollection();
  const values: Json[] = [{ $date: 1 }, false, 'b', 'a', 2, 1, null];
  await insert({ _id: 'missing' }, ...values.map((v, index) => ({ _id: `d${index}`, v })));

  const { data } = await run({ find: { sort: { v: 1 } } });

  expect(data?.documents?.map(({ v }) => v)).toEqual([undefined, null, 1, 2, 'a', 'b', false, { $date: 1 }]);
});

test.each<{ given: JsonObject; want: string }>([
  { given: { sort: { n: 1 }, options: { pageState: 'x' } }, want: 'SORT_CLAUSE_INVALID' },
  { given: { sort: [] }, want: 'SORT_CLAUSE_INVALID' },
  { given: { sort: { n: 2 } }, want: 'SORT_CLAUSE_VALUE_INVALID' },
  { given: { sort: { n: 'asc' } }, want: 'SORT_CLAUSE_VALUE_INVALID' },
  { given: { sort: { $n: 1 } }, want: 'SORT_CLAUSE_PATH_INVALID' },
  { given: { sort: { '': 1 } }, want: 'SORT_CLAUSE_PATH_INVALID' },
  { given: { sort: { 'n&': 1 } }, want: 'SORT_CLAUSE_PATH_INVALID' },
  { given: { options: { skip: 1 } }, want: 'COMMAND_FIELD_VALUE_INVALID' },
  { given: { options: { skip: -1 }, sort: { n: 1 } }, want: 'COMMAND_FIELD_VALUE_INVALID' },
  { given: { options: { pageState: 'x' } }, want: 'UNEXPECTED_SERVER_ERROR' },
  { given: { options: { pageState: 'bnVsbA==' } }, want: 'UNEXPECTED_DRIVER_ERROR' },
])('refuses find $given', async ({ given, want }) => {
  const { codeOf } = await servedCollection();

  expect(await codeOf({ find: given })).toBe(want);
});

test('refuses to sort by what is not indexed', async () => {
  const { codeOf } = await servedCollection({ indexing: { allow: ['v'] } });

  expect(await codeOf({ find: { sort: { w: 1 } } })).toBe('SORT_CLAUSE_PATH_UNINDEXED');
  expect(await codeOf({ findOne: { sort: { _id: 1 } } })).toBe('SORT_CLAUSE_PATH_UNINDEXED');
  expect(await codeOf({ find: { sort: { v: 1 } } })).toBeUndefined();
});

test('refuses to sort 10,000 documents, and stops counting at 1,000', async () => {
  const { run, codeOf } = await filled(9_999);

  expect((await run({ find: { sort: { n: 1 }, options: { limit: 1 } } })).data?.documents).toHaveLength(1);
  expect((await run({ countDocuments: {} })).status).toEqual({ count: 1_000, moreData: true });
  expect((await run({ countDocuments: { filter: { n: { $lt: 1_000 } } } })).status).toEqual({ count: 1_000 });
  await run({ insertOne: { document: { n: -1 } } });
  expect(await codeOf({ find: { sort: { n: 1 }, options: { limit: 1 } } })).toBe('OVERLOADED_SORT_ROW_LIMIT');
  expect(await codeOf({ find: { filter: { n: { $gt: 5 } }, sort: { n: 1 } } })).toBeUndefined();
});
