import { describe, expect, test } from 'vitest';
import { type IndexRow, type KeyRange, keysetList } from '../../src/astra/keyset-list.ts';
import { callAt0, deadline, scriptedFind, withoutRetries } from './in-process.ts';

interface Row extends IndexRow {
  owner: string;
  id: string;
}
interface Thing {
  _id: string;
  text?: string;
}

/** Rows of these numbers; their documents have the same ids. */
const rowsOf = (...numbers: number[]) =>
  numbers.map((number) => ({ owner: 'o', seq: `s${number}`, id: `${number}` }));
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from - index);
const things = (...ids: number[]): Thing[] => ids.map((id) => ({ _id: `${id}` }));

type Page = { result: object[]; nextPageState?: string };

/** Lists from these pages of the table and of the collection. */
async function list({
  rows,
  documents,
  limit = 20,
  filtered = false,
  range = {},
  clock = () => 0,
  accepts = () => true,
}: {
  rows: Page[];
  documents: Page[];
  limit?: number;
  filtered?: boolean;
  range?: KeyRange;
  clock?: () => number;
  accepts?: (thing: Thing) => boolean;
}) {
  const table = scriptedFind(...rows);
  const collection = scriptedFind(...documents);
  const listing = keysetList<Row, Thing>({
    table: table as never,
    collection: collection as never,
    idOf: ({ id }) => id,
    retry: withoutRetries().retry,
    now: clock,
  });
  const itemOf = (thing: Thing) => (accepts(thing) ? thing : undefined);
  const page = await listing({ partition: { owner: 'o' }, range, limit, filtered, itemOf }, callAt0());
  return {
    data: page.data.map(({ _id }) => Number(_id)),
    next: page.next,
    /** The limits of the reads of rows: one more than wanted. */
    limits: table.asked.map(({ options }) => options.limit),
    table: table.asked,
    collection: collection.asked,
  };
}

describe('the reads', () => {
  test('of rows: descending, one more than wanted, within the range', async () => {
    const { table } = await list({ rows: [], documents: [], range: { $gte: 'a', $lt: 'z' }, limit: 3 });
    expect(table).toEqual([
      {
        filter: { owner: 'o', seq: { $gte: 'a', $lt: 'z' } },
        options: { sort: { seq: -1 }, limit: 4, timeout: deadline },
      },
    ]);
  });

  test('of rows: without a range if it has no bound', async () => {
    const { table, collection } = await list({ rows: [], documents: [] });
    expect(table.map(({ filter }) => filter)).toEqual([{ owner: 'o' }]);
    expect(collection).toEqual([]);
  });

  test('of documents: page by page, until the server has no page state', async () => {
    const { data, collection } = await list({
      rows: [{ result: rowsOf(3, 2, 1) }],
      documents: [
        { result: things(1), nextPageState: 'one' },
        { result: things(3), nextPageState: 'two' },
        { result: things(2) },
      ],
    });
    expect(data).toEqual([3, 2, 1]);
    const filter = { _id: { $in: ['3', '2', '1'] } };
    expect(collection).toEqual([
      { filter, options: { timeout: deadline } },
      { filter, options: { timeout: deadline, initialPageState: 'one' } },
      { filter, options: { timeout: deadline, initialPageState: 'two' } },
    ]);
  });
});

describe('a page', () => {
  test('is the last one when neither an extra row nor a page state follows', async () => {
    expect(
      await list({ rows: [{ result: rowsOf(2, 1) }], documents: [{ result: things(2, 1) }], limit: 2 }),
    ).toMatchObject({ data: [2, 1], next: null, limits: [3] });
  });

  test('has a next one when an extra row follows', async () => {
    const { data, next, collection } = await list({
      rows: [{ result: rowsOf(3, 2, 1) }],
      documents: [{ result: things(3, 2, 1) }],
      limit: 2,
    });
    expect([data, next]).toEqual([[3, 2], 's2']);
    // The extra row's document is not read.
    expect(collection[0]?.filter).toEqual({ _id: { $in: ['3', '2'] } });
  });

  test('goes on behind the last row when the server has a page state', async () => {
    const { data, next, table, limits } = await list({
      rows: [{ result: rowsOf(9, 8), nextPageState: 'more' }, { result: rowsOf(7, 6) }],
      documents: [{ result: things(9, 8) }, { result: things(7, 6) }],
      limit: 5,
      range: { $gte: 's1' },
    });
    expect([data, next]).toEqual([[9, 8, 7, 6], null]);
    expect(limits).toEqual([6, 4]);
    expect(table[1]?.filter).toEqual({ owner: 'o', seq: { $gte: 's1', $lt: 's8' } });
  });

  test('leaves out rows without a document or item, and reads only as many as are missing', async () => {
    const { data, next, limits } = await list({
      rows: [{ result: rowsOf(9, 8, 7, 6) }, { result: rowsOf(6, 5, 4) }],
      documents: [{ result: things(9, 7) }, { result: things(6, 5) }],
      limit: 3,
      accepts: ({ _id }) => _id !== '7',
    });
    expect([data, next]).toEqual([[9, 6, 5], 's5']);
    expect(limits).toEqual([4, 3]);
  });

  test('of a filtered list reads 100 rows at a time', async () => {
    const { data, next, limits } = await list({
      rows: [{ result: rowsOf(...numbers(300, 101)) }, { result: rowsOf(200, 199) }],
      documents: [{ result: things(...numbers(300, 100)) }, { result: things(200, 199) }],
      limit: 2,
      filtered: true,
      accepts: ({ _id }) => Number(_id) <= 250,
    });
    expect([data, next]).toEqual([[250, 249], 's249']);
    expect(limits).toEqual([101]);
  });

  test.each([
    // The fifth read may examine only what is left of 500 rows.
    { limit: 100, sizes: [99, 99, 99, 99, 99, 5], limits: [101, 101, 101, 101, 101, 6] },
    { limit: 20, sizes: Array.from({ length: 25 }, () => 20), limits: Array.from({ length: 25 }, () => 21) },
  ])('without items ends after 500 rows: $limits', async ({ limit, sizes, limits }) => {
    let from = 1_000;
    const rows = sizes.map((size) => {
      const result = rowsOf(...numbers(from, size));
      from -= size;
      return { result, nextPageState: 'more' };
    });
    const documents = sizes.map(() => ({ result: [] }));
    const answer = await list({ rows, documents, limit });
    expect(answer).toMatchObject({ data: [], next: 's501', limits });
  });

  test('ends before 4 MB, but has at least one item', async () => {
    // As Lambda counts them: `{\"_id\":\"1\",\"text\":\"…\"}`.
    const size = (bytes: number) =>
      'x'.repeat(bytes - JSON.stringify(JSON.stringify({ _id: '1', text: '' })).length);
    const pageOf = async (...bytes: number[]) => {
      const numbersOfThings = numbers(bytes.length, bytes.length);
      const result = numbersOfThings.map((id, index) => ({ _id: `${id}`, text: size(bytes[index] ?? 0) }));
      const { data, next } = await list({
        rows: [{ result: rowsOf(...numbersOfThings) }],
        documents: [{ result }],
      });
      return [data, next];
    };
    expect(await pageOf(2_000_000, 2_000_000)).toEqual([[2, 1], null]);
    expect(await pageOf(2_000_000, 2_000_001)).toEqual([[2], 's2']);
    expect(await pageOf(5_000_000, 100)).toEqual([[2], 's2']);
    expect(await pageOf(1_000_000, 1_000_000, 1_000_000, 1_000_000, 100)).toEqual([[5, 4, 3, 2], 's2']);
  });

  test.each([
    // From 1,000 ms until the deadline at 4,500 ms.
    { at: 2_750, data: [3, 2, 1], next: null },
    { at: 2_751, data: [3], next: 's3' },
  ])('is short when half of the time has passed: $at ms', async ({ at, data, next }) => {
    const times = [1_000, 1_000, at];
    const answer = await list({
      rows: [{ result: rowsOf(3), nextPageState: 'more' }, { result: rowsOf(2, 1) }],
      documents: [{ result: things(3) }, { result: things(2, 1) }],
      clock: () => times.shift() ?? at,
    });
    expect(answer).toMatchObject({ data, next });
  });

  test('that is empty goes on although time has passed', async () => {
    const times = [0, 0];
    const answer = await list({
      rows: [{ result: [], nextPageState: 'more' }, { result: rowsOf(2) }],
      documents: [{ result: things(2) }],
      clock: () => times.shift() ?? 4_000,
    });
    expect(answer).toMatchObject({ data: [2], next: null });
  });
});
