import { describe, expect, test } from 'vitest';
import { FIRST_ID, type PageEnd } from '../../src/astra/position.ts';
import { sortedList } from '../../src/astra/sorted-list.ts';
import { callAt0, deadline, responseError, withoutRetries } from './in-process.ts';

interface Thing {
  _id: string;
  at: string;
  text?: string;
}

const idOf = (number: number) => FIRST_ID.slice(0, -String(number).length) + number;
const thing = (at: string, number: number, more: Partial<Thing> = {}): Thing => ({
  _id: idOf(number),
  at,
  ...more,
});
const behind = (at: string, number: number) => ({ at, id: idOf(number) });

const tooMany = responseError('OVERLOADED_SORT_ROW_LIMIT', 'REQUEST', 'SORT');

/** The reads in turn: documents of a page, or an error. */
async function list({
  reads,
  limit = 3,
  from,
  clock = () => 0,
}: {
  reads: (Thing[] | Error)[];
  limit?: number;
  from?: PageEnd;
  clock?: () => number;
}) {
  const asked: object[] = [];
  const collection = {
    find: (filter: object, { timeout, ...options }: { timeout: number }) => ({
      fetchNextPage: async () => {
        expect(timeout).toBe(deadline);
        const read = reads[asked.length] ?? [];
        asked.push(structuredClone({ filter, ...options }));
        if (read instanceof Error) throw read;
        return { result: read };
      },
    }),
  };
  const listing = sortedList<Thing>({
    collection: collection as never,
    by: 'queue.since',
    atOf: ({ at }) => at,
    retry: withoutRetries().retry,
    now: clock,
  });
  const options = { equal: { 'queue.status': 'pending' }, limit, from, itemOf: ({ _id }: Thing) => _id };
  const page = listing({ ...options, itemOf: (one) => one }, callAt0());
  return { page, asked };
}

const equal = { 'queue.status': 'pending' };
const sort = { 'queue.since': 1, _id: 1 };
const range = (bounds: object) => ({ ...equal, 'queue.since': bounds });
/** That many things of one instant each, a..z. */
const full = (count: number, at = 'a') => Array.from({ length: count }, (_, index) => thing(at, index + 1));

describe('one page', () => {
  test('of everything is the last one', async () => {
    const { page, asked } = await list({ reads: [[thing('a', 1), thing('b', 2)]] });
    expect(await page).toEqual({ data: [thing('a', 1), thing('b', 2)], end: null });
    expect(asked).toEqual([{ filter: equal, sort, limit: 4 }]);
  });

  test('ends at its limit when one more follows', async () => {
    const { page } = await list({ reads: [[thing('a', 1), thing('a', 2), thing('b', 1), thing('b', 2)]] });
    expect(await page).toStrictEqual({
      data: [thing('a', 1), thing('a', 2), thing('b', 1)],
      end: { after: behind('b', 1) },
    });
  });

  test('of exactly its limit is the last one', async () => {
    const { page } = await list({ reads: [[thing('a', 1), thing('a', 2), thing('b', 1)]] });
    expect(await page).toEqual({ data: [thing('a', 1), thing('a', 2), thing('b', 1)], end: null });
  });

  test('continues behind the end of another, whose last document is read again', async () => {
    const { page, asked } = await list({
      reads: [[thing('a', 1), thing('a', 2), thing('b', 1)]],
      from: { after: behind('a', 1) },
    });
    expect(await page).toEqual({ data: [thing('a', 2), thing('b', 1)], end: null });
    expect(asked).toEqual([{ filter: range({ $gte: 'a' }), sort, limit: 5 }]);
  });

  test('within a bound continues at the bound', async () => {
    const { page, asked } = await list({
      reads: [[thing('a', 1), thing('b', 1)]],
      from: { after: behind('a', 1), before: 'c' },
    });
    expect(await page).toEqual({ data: [thing('b', 1)], end: { after: { at: 'c', id: FIRST_ID } } });
    expect(asked).toEqual([{ filter: range({ $gte: 'a', $lt: 'c' }), sort, limit: 5 }]);
  });

  test('that would be empty within a bound continues at once', async () => {
    const { page, asked } = await list({
      reads: [[thing('a', 1)], [thing('c', 1)]],
      from: { after: behind('a', 1), before: 'c' },
    });
    expect(await page).toEqual({ data: [thing('c', 1)], end: null });
    expect(asked[1]).toEqual({ filter: range({ $gte: 'c' }), sort, limit: 5 });
  });
});

describe('on a server whose page is smaller than wanted', () => {
  test('a list reads on from the last instant', async () => {
    const first = [...full(19, 'a'), thing('b', 1)];
    const { page, asked } = await list({ reads: [first, [thing('b', 1), thing('c', 1)]], limit: 30 });
    expect(await page).toEqual({ data: [...first, thing('c', 1)], end: null });
    // Of 30 things 20 are listed; one is read again, and one shows whether more follow.
    expect(asked[1]).toEqual({ filter: range({ $gte: 'b' }), sort, limit: 12 });
  });

  test('an instant with more than a page is read by skipping what is listed', async () => {
    const { page, asked } = await list({
      reads: [full(20), full(20), full(40).slice(19, 39), [...full(39).slice(38), thing('b', 1)]],
      limit: 60,
    });
    expect(await page).toEqual({ data: [...full(39), thing('b', 1)], end: null });
    expect(asked).toEqual([
      { filter: equal, sort, limit: 61 },
      { filter: range({ $gte: 'a' }), sort, limit: 42 },
      { filter: range({ $gte: 'a' }), sort, limit: 100, skip: 19 },
      { filter: range({ $gte: 'a' }), sort, limit: 100, skip: 38 },
    ]);
  });

  test('a page that ends in another instant is followed by that instant, without skipping', async () => {
    const first = [thing('a', 1), thing('a', 2), ...full(17, 'b'), thing('c', 1)];
    const { page, asked } = await list({
      reads: [first, [thing('c', 1), thing('d', 1)]],
      from: { after: behind('a', 1) },
      limit: 40,
    });
    expect(await page).toEqual({ data: [...first.slice(1), thing('d', 1)], end: null });
    expect(asked[1]).toEqual({ filter: range({ $gte: 'c' }), sort, limit: 23 });
  });

  test('a list goes on through listed documents, although time has passed', async () => {
    const times = [0, 0];
    const { page, asked } = await list({
      reads: [full(20), [...full(20).slice(19), thing('b', 1)]],
      from: { after: behind('a', 20) },
      limit: 30,
      clock: () => times.shift() ?? 4_000,
    });
    expect(await page).toEqual({ data: [thing('b', 1)], end: null });
    expect(asked[1]).toEqual({ filter: range({ $gte: 'a' }), sort, limit: 100, skip: 19 });
  });

  test.each([
    { what: 'moved up', moved: full(41).slice(20, 40) },
    { what: 'are gone', moved: [] },
  ])('it starts again when the skipped documents $what', async ({ moved }) => {
    const { page, asked } = await list({
      reads: [full(20), full(20), moved, [...full(22).slice(19)]],
      limit: 60,
    });
    expect(await page).toEqual({ data: full(22), end: null });
    expect(asked.slice(2)).toEqual([
      { filter: range({ $gte: 'a' }), sort, limit: 100, skip: 19 },
      { filter: range({ $gte: 'a' }), sort, limit: 42 },
    ]);
  });
});

describe('when more match than the server sorts', () => {
  const sample = [thing('d', 1), thing('b', 1), thing('c', 1), thing('a', 1)];

  test('the list is read up to the median of a sample', async () => {
    const { page, asked } = await list({ reads: [tooMany, sample, [thing('a', 1), thing('b', 1)]] });
    expect(await page).toEqual({
      data: [thing('a', 1), thing('b', 1)],
      end: { after: { at: 'c', id: FIRST_ID } },
    });
    expect(asked).toEqual([
      { filter: equal, sort, limit: 4 },
      { filter: equal },
      { filter: range({ $lt: 'c' }), sort, limit: 4 },
    ]);
  });

  test('and again up to the median below it, which the cursor holds', async () => {
    const { page, asked } = await list({
      reads: [
        tooMany,
        sample,
        tooMany,
        [thing('a', 1), thing('b', 1), thing('a', 2)],
        [thing('a', 1), thing('a', 2)],
      ],
      limit: 1,
    });
    expect(await page).toEqual({ data: [thing('a', 1)], end: { after: behind('a', 1), before: 'a' } });
    expect(asked[3]).toEqual({ filter: range({ $lt: 'c' }) });
  });

  test('without a sample the list is read again without a bound', async () => {
    const { page, asked } = await list({
      reads: [tooMany, tooMany, [thing('a', 1)]],
      from: { after: behind('a', 0), before: 'b' },
    });
    expect(await page).toEqual({ data: [thing('a', 1)], end: null });
    expect(asked[2]).toEqual({ filter: range({ $gte: 'a' }), sort, limit: 5 });
  });

  test.each(['b', 'a'])('of one instant, the list is unavailable: %s', async (at) => {
    const { page } = await list({
      reads: [tooMany, [thing(at, 1), thing(at, 2)]],
      from: { after: behind('b', 1) },
    });
    await expect(page).rejects.toMatchObject({
      code: 'service_unavailable',
      message: 'Nothing has been done. Send the same request again.',
      headers: { 'Retry-After': '60' },
      cause: new RangeError('More documents have the same instant than the Data API can sort'),
    });
  });

  test('behind the last listed one, the list goes on up to the median', async () => {
    const { page, asked } = await list({
      reads: [tooMany, sample, [thing('a', 1), thing('b', 1)]],
      from: { after: behind('a', 1) },
    });
    expect(await page).toEqual({ data: [thing('b', 1)], end: { after: { at: 'c', id: FIRST_ID } } });
    expect(asked[2]).toEqual({ filter: range({ $gte: 'a', $lt: 'c' }), sort, limit: 5 });
  });

  test('another error is thrown as it is', async () => {
    const fault = responseError('INVALID_FILTER', 'REQUEST');
    await expect((await list({ reads: [fault] })).page).rejects.toBe(fault);
  });
});

describe('a page ends early', () => {
  test('before 4 MB, but has at least one document', async () => {
    const [empty] = [JSON.stringify(JSON.stringify(thing('a', 1, { text: '' }))).length];
    const of = (number: number, bytes: number) => thing('a', number, { text: 'x'.repeat(bytes - empty) });
    const pageOf = async (...bytes: number[]) => {
      const reads = [bytes.map((size, index) => of(index + 1, size))];
      const { page } = await list({ reads, from: { after: behind('a', 0) } });
      const { data, end } = await page;
      return [data.length, end];
    };
    expect(await pageOf(2_000_000, 2_000_000)).toEqual([2, null]);
    expect(await pageOf(2_000_000, 2_000_001)).toEqual([1, { after: behind('a', 1) }]);
    expect(await pageOf(5_000_000, 1_000)).toEqual([1, { after: behind('a', 1) }]);
    expect(await pageOf(1_500_000, 1_500_000, 1_500_000)).toEqual([2, { after: behind('a', 2) }]);
  });

  test.each([
    // From 1,000 ms until the deadline at 4,500 ms.
    { at: 2_750, count: 21, end: null },
    { at: 2_751, count: 20, end: { after: behind('b', 1) } },
  ])('when half of the time has passed: $at ms', async ({ at, count, end }) => {
    const times = [1_000, 1_000];
    const { page } = await list({
      reads: [
        [...full(19), thing('b', 1)],
        [thing('b', 1), thing('c', 1)],
      ],
      limit: 30,
      clock: () => times.shift() ?? at,
    });
    const { data, ...rest } = await page;
    expect([data.length, rest.end]).toEqual([count, end]);
  });
});
