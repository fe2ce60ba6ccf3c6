import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createDataApi } from '../../../src/local/data-api/index.ts';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';
import type { Answer } from './served.ts';

const indexing = { allow: ['_id', 'version', 'queue', 'tags'] };

/** A collection in a file that another connection can read and change. */
async function openCollection() {
  const folder = await mkdtemp(join(tmpdir(), 'data-api-'));
  const path = join(folder, 'data.db');
  let api = createDataApi({ path, keyspaces: ['ks'] });
  const database = new DatabaseSync(path);
  onTestFinished(async () => {
    api.close();
    database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const headers = { token: 't' };
  const post = async (target: string, command: Json): Promise<Answer> =>
    JSON.parse(
      (await api.handle({ method: 'POST', path: target, headers, body: JSON.stringify(command) })).body,
    );
  await post('/v1/ks', { createCollection: { name: 'c', options: { indexing } } });
  const run = (command: Json) => post('/v1/ks/c', command);
  return {
    database,
    run,
    fill: (documents: JsonObject[]) =>
      Promise.all(documents.map((document) => run({ insertOne: { document } }))),
    async idsOf(filter: Json) {
      const { data, errors } = await run({ find: { filter } });
      return errors?.[0]?.errorCode ?? data?.documents?.map(({ _id }) => _id as string).sort();
    },
    reopen() {
      api.close();
      api = createDataApi({ path, keyspaces: ['ks'] });
    },
  };
}

const waiting = (count: number, status = 'pending') =>
  Array.from({ length: count }, (_, index) => ({
    _id: `${status}-${String(index).padStart(5, '0')}`,
    queue: { status, since: { $date: 1_700_000_000_000 + ((index * 7) % count) } },
  }));
const finished = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ _id: `finished-${index}`, order: 'x'.repeat(500) }));

const firstPage = {
  find: {
    filter: { 'queue.status': 'pending' },
    sort: { 'queue.since': 1, _id: 1 },
    options: { limit: 100 },
  },
};

test('reads only matching documents, shown by making the others unreadable', async () => {
  const { database, run, fill } = await openCollection();
  await fill([...finished(500), ...waiting(60), ...waiting(20, 'confirmed')]);
  const { changes } = database
    .prepare(`UPDATE documents_1 SET document = '{' WHERE document NOT LIKE '%"pending"%'`)
    .run();
  expect(changes).toBe(520);

  const { data, errors } = await run(firstPage);

  expect(errors).toBeUndefined();
  const since =
    data?.documents?.map(({ queue }) => (queue as { since: { $date: number } }).since.$date) ?? [];
  expect(since).toHaveLength(50);
  expect(since).toEqual(since.toSorted((one, other) => one - other));
  expect((await run({ countDocuments: { filter: { 'queue.status': 'pending' } } })).status).toEqual({
    count: 60,
  });
  // Counter-check: without the index the unreadable documents are read.
  expect((await run({ find: {} })).errors?.[0]?.errorCode).toBe('UNEXPECTED_SERVER_ERROR');
});

test('searches the tables of index and documents without a scan', async () => {
  const { database, fill } = await openCollection();
  await fill(finished(3));

  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT d.key, d.document FROM entries_1 e CROSS JOIN documents_1 d ON d.key = e.key
       WHERE e.path = 'p' AND e.kind = 'k' AND e.value = 'v' AND e.key > '' ORDER BY e.key`,
    )
    .all()
    .map(({ detail }) => String(detail));

  expect(plan).toHaveLength(2);
  for (const step of plan) expect(step).toMatch(/^SEARCH /);
});

test('returns one page of a sorted find for any limit, and accepts no page state', async () => {
  const { run, fill } = await openCollection();
  await fill(waiting(120));

  const { data } = await run(firstPage);
  expect([data?.documents?.length, data?.nextPageState]).toEqual([50, null]);
  const find = { ...firstPage.find, options: { pageState: 'AAAA' } };
  expect((await run({ find })).errors?.[0]?.errorCode).toBe('SORT_CLAUSE_INVALID');
});

test('sorts 9,999 matches and refuses 10,000, independent of other documents', async () => {
  const { run, fill } = await openCollection();
  await fill([...waiting(9_999), ...finished(50)]);
  expect((await run(firstPage)).data?.documents).toHaveLength(50);

  await fill([{ _id: 'one-more', queue: { status: 'pending', since: { $date: 0 } } }]);
  expect((await run(firstPage)).errors?.[0]?.errorCode).toBe('OVERLOADED_SORT_ROW_LIMIT');
  const half = { ...firstPage.find.filter, 'queue.since': { $lt: { $date: 1_700_000_005_000 } } };
  const { data } = await run({ find: { ...firstPage.find, filter: half } });
  expect(data?.documents?.[0]?.['_id']).toBe('one-more');
});

test('every write updates the index', async () => {
  const { database, run, idsOf } = await openCollection();
  const filter = { 'queue.status': 'pending' };
  const entries = () => database.prepare('SELECT count(*) AS n FROM entries_1').get()?.['n'];
  await run({ insertOne: { document: { _id: 'a', queue: { status: 'pending', since: 1 } } } });
  expect(await idsOf(filter)).toEqual(['a']);

  const set = (update: JsonObject) => run({ updateOne: { filter: { _id: 'a' }, update } });
  await set({ $set: { 'queue.status': 'confirmed' } });
  expect([await idsOf(filter), await idsOf({ 'queue.status': 'confirmed' })]).toEqual([[], ['a']]);
  await set({ $unset: { queue: '' } });
  expect(await idsOf({ 'queue.status': 'confirmed' })).toEqual([]);
  // The _id is the key of the document, and has no entry.
  expect(entries()).toBe(0);
  await run({
    updateOne: { filter: { _id: 'b', 'queue.status': 'pending' }, update: {}, options: { upsert: true } },
  });
  expect(await idsOf(filter)).toEqual(['b']);
  for (const _id of ['a', 'b']) await run({ deleteOne: { filter: { _id } } });
  expect([await idsOf(filter), entries()]).toEqual([[], 0]);
});

test('removes the entries of the _id that an earlier version has written', async () => {
  const { database, run, fill, idsOf, reopen } = await openCollection();
  await fill([{ _id: 'a', version: 1 }]);
  const { key } = database.prepare('SELECT key FROM documents_1').get() as { key: string };
  database.prepare("INSERT INTO entries_1 VALUES ('_id', 'text', 'a', ?)").run(key);

  reopen();

  const paths = database.prepare('SELECT path FROM entries_1').all();
  expect(paths.map(({ path }) => path)).toEqual(['version']);
  expect(await idsOf({ _id: 'a' })).toEqual(['a']);
  expect((await run({ deleteOne: { filter: { _id: 'a' } } })).status).toEqual({ deletedCount: 1 });
});

test.each<{ filter: JsonObject; want: string[] }>([
  { filter: { tags: 'x' }, want: ['array', 'text'] },
  { filter: { 'tags.1': 1 }, want: ['array'] },
  { filter: { tags: 1 }, want: ['array', 'number'] },
  { filter: { tags: '1' }, want: ['digits'] },
  { filter: { tags: true }, want: ['boolean'] },
  { filter: { tags: null }, want: ['null'] },
  { filter: { tags: { $date: 1 } }, want: ['date'] },
  { filter: { tags: { $in: [1] } }, want: ['array', 'number'] },
  { filter: { tags: { $eq: ['x', 1, ['y']] } }, want: ['array'] },
  { filter: { tags: 'y' }, want: [] },
  { filter: { 'tags.a&.b': 1 }, want: ['object'] },
  { filter: { $and: [{ tags: 1 }, { version: 2 }] }, want: ['number'] },
])('finds with the index the same as without: $filter', async ({ filter, want }) => {
  const { fill, idsOf } = await openCollection();
  await fill([
    { _id: 'text', tags: 'x' },
    { _id: 'array', tags: ['x', 1, ['y']], version: 1 },
    { _id: 'number', tags: 1, version: 2 },
    { _id: 'digits', tags: '1' },
    { _id: 'boolean', tags: true },
    { _id: 'null', tags: null },
    { _id: 'date', tags: { $date: 1 } },
    { _id: 'object', tags: { 'a.b': 1 } },
    { _id: 'none' },
  ]);

  expect(await idsOf(filter)).toEqual(want);
});

test('pages through the matches of the index, each once', async () => {
  const { run, fill } = await openCollection();
  await fill([...waiting(130), ...finished(40)]);

  const found: Json[] = [];
  let pageState: string | null | undefined;
  do {
    const options = pageState ? { pageState } : {};
    const { data } = await run({ find: { filter: { 'queue.status': 'pending' }, options } });
    found.push(...(data?.documents ?? []).map(({ _id }) => _id as Json));
    pageState = data?.nextPageState;
  } while (pageState);

  expect(found).toHaveLength(130);
  expect(new Set(found).size).toBe(130);
});

test('creates the index for a file without one', async () => {
  const { database, fill, idsOf, reopen } = await openCollection();
  await fill(waiting(3));
  database.exec('DROP TABLE entries_1');

  reopen();

  expect(await idsOf({ 'queue.status': 'pending' })).toHaveLength(3);
});
