import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';
import { served } from './served.ts';

const columns = { customer: 'text', seq: 'text', orderId: 'text', total: 'int' };

async function servedTable(
  definition: JsonObject = { columns, primaryKey: { partitionBy: ['customer'], partitionSort: { seq: -1 } } },
) {
  const server = await served();
  await server.post('/v1/ks', { createTable: { name: 't', definition } });
  const run = (command: Json) => server.post('/v1/ks/t', command);
  return {
    ...server,
    run,
    codeOf: (command: Json) => server.code('/v1/ks/t', command),
    insert: (...rows: JsonObject[]) => server.fill('/v1/ks/t', rows),
  };
}

const rows = (customer: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ customer, seq: String(n).padStart(3, '0'), orderId: `o${n}` }));
const seqs = (documents: JsonObject[] | undefined) => documents?.map(({ seq }) => Number(seq));

test('upserts: omitted columns are kept, null removes', async () => {
  const { run } = await servedTable();
  const key = { customer: 'c', seq: '1' };

  expect(await run({ insertOne: { document: { ...key, orderId: 'a', total: 1 } } })).toEqual({
    status: {
      primaryKeySchema: { customer: { type: 'text' }, seq: { type: 'text' } },
      insertedIds: [['c', '1']],
    },
  });
  await run({ insertOne: { document: { ...key, total: 2 } } });
  expect((await run({ findOne: { filter: key } })).data?.document).toEqual({
    ...key,
    orderId: 'a',
    total: 2,
  });
  await run({ insertOne: { document: { ...key, total: null } } });
  expect((await run({ findOne: { filter: key } })).data?.document).toEqual({ ...key, orderId: 'a' });
});

test.each<{ given: Json; want: string }>([
  { given: [], want: 'MISSING_PRIMARY_KEY_COLUMNS' },
  { given: { customer: '', seq: '1' }, want: 'INVALID_DATABASE_QUERY' },
  { given: { customer: 'c'.repeat(70_000), seq: '1' }, want: 'INVALID_DATABASE_QUERY' },
  { given: { customer: 'c', seq: '1'.repeat(65_536) }, want: 'INVALID_DATABASE_QUERY' },
  { given: { customer: 'c', seq: '\ud800' }, want: 'UNEXPECTED_DRIVER_ERROR' },
  { given: { customer: 'c', seq: '1', other: 1 }, want: 'UNKNOWN_TABLE_COLUMNS' },
  { given: { customer: 'c' }, want: 'MISSING_PRIMARY_KEY_COLUMNS' },
  { given: { customer: 'c', seq: null }, want: 'INVALID_COLUMN_VALUES' },
  { given: { customer: 'c', seq: 1 }, want: 'INVALID_COLUMN_VALUES' },
  { given: { customer: 'c', seq: '1', total: 1.5 }, want: 'INVALID_COLUMN_VALUES' },
  { given: { customer: 'c', seq: '1', total: 2 ** 31 }, want: 'INVALID_COLUMN_VALUES' },
])('refuses the row $given', async ({ given, want }) => {
  const { codeOf } = await servedTable();

  expect(await codeOf({ insertOne: { document: given } })).toBe(want);
});

test.each<{ given: JsonObject; want: number[]; warnings?: string[] }>([
  { given: { filter: { customer: 'c' } }, want: [4, 3, 2, 1, 0] },
  { given: { filter: { customer: 'c' }, sort: { seq: -1 } }, want: [4, 3, 2, 1, 0] },
  { given: { filter: { customer: 'c' }, sort: { seq: 1 } }, want: [0, 1, 2, 3, 4] },
  { given: { filter: { customer: 'c', seq: { $lt: '003' } } }, want: [2, 1, 0] },
  { given: { filter: { customer: 'c', seq: { $lte: '003', $gt: '001' } }, sort: { seq: 1 } }, want: [2, 3] },
  { given: { filter: { customer: 'c', seq: { $gte: '004' } } }, want: [4] },
  { given: { filter: { customer: 'c', seq: '002' } }, want: [2] },
  { given: { filter: { customer: 'c', seq: { $in: ['002', '004', 'x'] } } }, want: [4, 2] },
  { given: { filter: { customer: 'c', seq: { $lt: '003' } }, options: { limit: 2 } }, want: [2, 1] },
  { given: { filter: { customer: 'none' } }, want: [] },
  { given: { filter: { customer: { $in: ['d', 'none'] } } }, want: [0] },
  { given: { filter: { customer: 'c', orderId: 'o3' } }, want: [3], warnings: ['MISSING_INDEX'] },
  { given: { filter: { $and: [{ customer: 'c' }, { $or: [{ seq: '003' }] }] } }, want: [3] },
  { given: { filter: { customer: 'c', seq: { $nin: [] } } }, want: [4, 3, 2, 1, 0] },
  { given: { filter: { seq: '004' } }, want: [4], warnings: ['INCOMPLETE_PRIMARY_KEY_FILTER'] },
  {
    given: { filter: { customer: 'c' }, sort: { orderId: 1 }, options: { limit: 2, skip: 1 } },
    want: [1, 2],
    warnings: ['IN_MEMORY_SORTING_DUE_SKIP_OPTIONS'],
  },
  {
    given: { filter: { customer: 'c' }, sort: { orderId: -1 } },
    want: [4, 3, 2, 1, 0],
    warnings: ['IN_MEMORY_SORTING_DUE_TO_NON_PARTITION_SORTING'],
  },
  {
    given: { filter: { customer: { $in: ['c', 'd'] } }, sort: { seq: 1 } },
    want: [0, 0, 1, 2, 3, 4],
    warnings: ['IN_MEMORY_SORTING_DUE_TO_PARTITION_KEY_NOT_RESTRICTED'],
  },
])('finds $given', async ({ given, want, warnings }) => {
  const { run, insert } = await servedTable();
  await insert(...rows('c', 5), ...rows('d', 1));

  const { data, status } = await run({ find: given });

  expect(seqs(data?.documents)).toEqual(want);
  const codes = (status?.['warnings'] as { errorCode: string; scope: string }[] | undefined)?.map(
    ({ errorCode }) => errorCode,
  );
  expect(codes).toEqual(warnings);
  expect(status?.['projectionSchema']).toEqual({
    customer: { type: 'text' },
    seq: { type: 'text' },
    orderId: { type: 'text' },
    total: { type: 'int' },
  });
});

test('pages through a range in both directions', async () => {
  const { run, insert } = await servedTable();
  await insert(...rows('c', 120), ...rows('d', 120));

  for (const direction of [1, -1]) {
    const found: number[] = [];
    const sizes: number[] = [];
    let pageState: string | null | undefined;
    do {
      const options = { limit: 105, ...(pageState && { pageState }) };
      const { data } = await run({
        find: { filter: { customer: 'c', seq: { $gt: '009' } }, sort: { seq: direction }, options },
      });
      const page = seqs(data?.documents) ?? [];
      sizes.push(page.length);
      found.push(...page);
      pageState = data?.nextPageState;
    } while (pageState);
    const all = Array.from({ length: 110 }, (_, n) => 10 + n);
    expect(sizes).toEqual([50, 50, 5]);
    expect(found).toEqual((direction === 1 ? all : all.reverse()).slice(0, 105));
  }
});

test('pages through all partitions, each row once', async () => {
  const { run, insert } = await servedTable();
  await insert(...rows('c', 70), ...rows('d', 70), ...rows('é', 1));

  const found = new Set<string>();
  let pageState: string | null | undefined;
  let total = 0;
  do {
    const { data, status } = await run({
      find: { filter: {}, options: { ...(pageState && { pageState }) } },
    });
    expect(status?.['warnings']).toMatchObject([{ errorCode: 'ZERO_FILTER_OPERATIONS', scope: 'WARNING' }]);
    for (const { customer, seq } of data?.documents ?? []) found.add(`${customer} ${seq}`);
    total += data?.documents?.length ?? 0;
    pageState = data?.nextPageState;
  } while (pageState);
  expect([found.size, total]).toEqual([141, 141]);
});

test('sorts text by its UTF-8 bytes and numbers by value', async () => {
  const { run, insert } = await servedTable({
    columns: { p: 'int', a: 'text', b: 'int' },
    primaryKey: { partitionBy: ['p'], partitionSort: { a: 1, b: -1 } },
  });
  const texts = ['', 'Z', 'a', 'a\u0000', 'ab', 'é', '\uffff', '𝒳'];
  await insert(...texts.flatMap((a) => [-1, 2, 10].map((b) => ({ p: 1, a, b }))).reverse());

  const want = texts.flatMap((a) => [10, 2, -1].map((b) => [a, b]));
  const found = async (find: JsonObject) =>
    (
      await run({ find: { ...find, filter: { p: 1, ...(find['filter'] as JsonObject) } } })
    ).data?.documents?.map(({ a, b }) => [a, b]);
  expect(await found({})).toEqual(want);
  expect(await found({ sort: { a: -1, b: 1 } })).toEqual(want.toReversed());
  expect(await found({ sort: { a: -1 } })).toEqual(want.toReversed());
  expect(await found({ filter: { a: 'é', b: { $lt: 10 } } })).toEqual([
    ['é', 2],
    ['é', -1],
  ]);
  expect(await found({ filter: { a: { $gt: 'é' } } })).toEqual(want.slice(18));
});

test('continues exactly after a page over two clustering columns', async () => {
  const { run, insert } = await servedTable({
    columns: { p: 'int', a: 'int', b: 'int' },
    primaryKey: { partitionBy: ['p'], partitionSort: { a: 1, b: -1 } },
  });
  await insert(...Array.from({ length: 105 }, (_, n) => ({ p: 1, a: Math.floor(n / 30), b: n })));

  for (const sort of [{ a: 1 }, { a: -1 }]) {
    const found: Json[] = [];
    let pageState: string | null | undefined;
    do {
      const { data } = await run({
        find: { filter: { p: 1 }, sort, options: { ...(pageState && { pageState }) } },
      });
      found.push(...(data?.documents ?? []).map(({ b }) => b as Json));
      pageState = data?.nextPageState;
    } while (pageState);
    expect(new Set(found).size).toBe(105);
    expect(found).toHaveLength(105);
    expect(found[0]).toBe(sort.a === 1 ? 29 : 90);
  }
});

test.each<{ given: JsonObject; want: string }>([
  { given: { filter: { other: 1 } }, want: 'UNKNOWN_TABLE_COLUMNS' },
  { given: { filter: { customer: 1 } }, want: 'INVALID_FILTER_COLUMN_VALUES' },
  { given: { filter: { customer: null } }, want: 'INTERNAL_SERVER_ERROR' },
  { given: { filter: { customer: ['c'] } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { filter: { customer: { $in: 'c' } } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { filter: { customer: { $in: Array(101).fill('c') } } }, want: 'FILTER_INVALID_EXPRESSION' },
  { given: { filter: { customer: { $exists: true } } }, want: 'FILTER_UNSUPPORTED_OPERATOR' },
  {
    given: { filter: { $or: [{ customer: 'c' }, { customer: 'd' }] } },
    want: 'UNSUPPORTED_DATABASE_QUERY',
  },
  { given: { filter: { customer: 'c', total: { $ne: 1 } } }, want: 'INVALID_DATABASE_QUERY' },
  { given: { filter: { customer: 'c', seq: { $nin: ['1'] } } }, want: 'UNSUPPORTED_DATABASE_QUERY' },
  { given: { filter: [] }, want: 'FILTER_UNSUPPORTED_DATA_TYPE' },
  { given: { sort: { other: 1 } }, want: 'CANNOT_SORT_UNKNOWN_COLUMNS' },
  {
    given: { sort: { orderId: 1 }, options: { pageState: 'x' } },
    want: 'UNSUPPORTED_PAGINATION_WITH_IN_MEMORY_SORTING',
  },
  { given: { options: { pageState: 'x' } }, want: 'UNEXPECTED_SERVER_ERROR' },
  { given: { projection: { other: 1 } }, want: 'UNKNOWN_TABLE_COLUMNS' },
])('refuses find $given', async ({ given, want }) => {
  const { codeOf } = await servedTable();

  expect(await codeOf({ find: given })).toBe(want);
});

test('sorts in memory by clustering columns out of order', async () => {
  const { run, insert } = await servedTable({
    columns: { p: 'int', a: 'int', b: 'int' },
    primaryKey: { partitionBy: ['p'], partitionSort: { a: 1, b: -1 } },
  });
  await insert({ p: 1, a: 1, b: 2 }, { p: 1, a: 2, b: 1 });

  const { data, status } = await run({ find: { filter: { p: 1 }, sort: { b: 1 } } });

  expect(data?.documents?.map(({ b }) => b)).toEqual([1, 2]);
  expect(status?.['warnings']).toMatchObject([
    { errorCode: 'IN_MEMORY_SORTING_DUE_TO_OUT_OF_ORDER_PARTITION_SORTING', scope: 'WARNING' },
  ]);
});

test('refuses a sort that is neither the clustering order nor its reverse', async () => {
  const { codeOf } = await servedTable({
    columns: { p: 'int', a: 'int', b: 'int' },
    primaryKey: { partitionBy: ['p'], partitionSort: { a: 1, b: -1 } },
  });

  expect(await codeOf({ find: { filter: { p: 1 }, sort: { a: 1, b: 1 } } })).toBe('INVALID_DATABASE_QUERY');
});

test('refuses an in-memory sort of more than 10,000 rows, and reports the number of sorted rows', async () => {
  const { run, codeOf, insert } = await servedTable();
  await insert(...Array.from({ length: 10_000 }, (_, n) => ({ customer: 'c', seq: `${n}`, total: n })));
  const find = { filter: { customer: 'c' }, sort: { total: -1 }, options: { limit: 1 } };

  const { data, status } = await run({ find });
  expect(data).toEqual({ documents: [{ customer: 'c', seq: '9999', total: 9999 }], nextPageState: null });
  expect(status?.['sortedRowCount']).toBe(10_000);
  await insert({ customer: 'c', seq: 'x' });
  expect(await codeOf({ find })).toBe('OVERLOADED_SORT_ROW_LIMIT');
});

test('projects columns and their schema', async () => {
  const { run, insert } = await servedTable();
  await insert(...rows('c', 1));

  const { data, status } = await run({ find: { filter: { customer: 'c' }, projection: { seq: 1 } } });

  expect(data?.documents).toEqual([{ seq: '000' }]);
  expect(status).toEqual({ projectionSchema: { seq: { type: 'text' } } });
});

test('deletes by the full primary key and returns -1, with or without a row', async () => {
  const { run, insert } = await servedTable();
  await insert(...rows('c', 2));

  for (const seq of ['001', '001', 'x']) {
    expect(await run({ deleteOne: { filter: { customer: 'c', seq } } })).toEqual({
      status: { deletedCount: -1 },
    });
  }
  expect(seqs((await run({ find: { filter: { customer: 'c' } } })).data?.documents)).toEqual([0]);
});

const key = { customer: 'c', seq: '1' };
test.each<{ given: JsonObject; want: string }>([
  { given: { filter: {} }, want: 'MISSING_FILTER_FOR_UPDATE_DELETE' },
  { given: { filter: { other: 1 } }, want: 'UNKNOWN_TABLE_COLUMNS' },
  {
    given: { filter: { ...key, orderId: 'x' } },
    want: 'UNSUPPORTED_NON_PRIMARY_KEY_FILTER_FOR_UPDATE_DELETE',
  },
  {
    given: { filter: { customer: 'c', seq: { $gt: '1' } } },
    want: 'UNSUPPORTED_FILTER_FOR_UPDATE_ONE_DELETE_ONE',
  },
  { given: { filter: { customer: 'c' } }, want: 'MISSING_FULL_PRIMARY_KEY_FOR_UPDATE_DELETE' },
  { given: { filter: key, sort: { seq: 1 } }, want: 'UNSUPPORTED_SORT_FOR_TABLE_DELETE_COMMAND' },
])('refuses deleteOne $given', async ({ given, want }) => {
  const { codeOf } = await servedTable();

  expect(await codeOf({ deleteOne: given })).toBe(want);
});

test('refuses the commands of collections', async () => {
  const { codeOf } = await servedTable();

  expect(await codeOf({ findOneAndUpdate: { filter: {}, update: {} } })).toBe('UNSUPPORTED_TABLE_COMMAND');
  expect(await codeOf({ countDocuments: {} })).toBe('UNSUPPORTED_TABLE_COMMAND');
});

test.each<{ type: string; given: Json; want: Json | undefined }>([
  { type: 'timestamp', given: { $date: 1_700_000_000_123 }, want: '2023-11-14T22:13:20.123Z' },
  { type: 'timestamp', given: { $date: 1_700_000_000_000 }, want: '2023-11-14T22:13:20Z' },
  { type: 'timestamp', given: '2023-11-14T23:13:20+01:00', want: '2023-11-14T22:13:20Z' },
  { type: 'timestamp', given: 'yesterday', want: undefined },
  {
    type: 'uuid',
    given: '0189CF2E-0000-7000-8000-000000000000',
    want: '0189cf2e-0000-7000-8000-000000000000',
  },
  { type: 'uuid', given: '0189cf2e', want: undefined },
  { type: 'boolean', given: false, want: false },
  { type: 'boolean', given: 0, want: undefined },
  { type: 'double', given: 1.5, want: 1.5 },
  { type: 'bigint', given: Number.MAX_SAFE_INTEGER, want: Number.MAX_SAFE_INTEGER },
  { type: 'tinyint', given: -128, want: -128 },
  { type: 'tinyint', given: 128, want: undefined },
  { type: 'smallint', given: 32_767, want: 32_767 },
  { type: 'ascii', given: 'é', want: undefined },
  { type: 'timestamp', given: '2024-02-31T00:00:00Z', want: undefined },
  { type: 'timestamp', given: '2024-01-01T00:00Z', want: undefined },
  { type: 'timestamp', given: 1_700_000_000_000, want: undefined },
  { type: 'float', given: 16_777_217, want: 16_777_216 },
  { type: 'float', given: 0.1, want: 0.1 },
  { type: 'double', given: 'Infinity', want: 'Infinity' },
  { type: 'bigint', given: 2 ** 63, want: undefined },
])('reads $given as $type', async ({ type, given, want }) => {
  const { run } = await servedTable({
    columns: { p: type, v: type, c: type },
    primaryKey: { partitionBy: ['p'], partitionSort: { c: 1 } },
  });

  const { errors } = await run({ insertOne: { document: { p: given, c: given, v: given } } });

  expect(errors?.[0]?.errorCode).toBe(want === undefined ? 'INVALID_COLUMN_VALUES' : undefined);
  const { data } = await run({
    find: { filter: want === undefined ? {} : { p: given, c: { $gte: given } } },
  });
  expect(data?.documents).toEqual(want === undefined ? [] : [{ p: want, c: want, v: want }]);
});
