import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/astra/database.ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { isAlreadyThere } from '../../src/astra/outcome.ts';
import { ensureSchema, type Schema } from '../../src/astra/schema.ts';
import type { Database } from '../../src/astra/store.ts';
import { memoryDatabase } from '../../src/client/msw/memory-database.ts';
import { startEmbedded } from '../orders/store/data-api.ts';

const seed = 20261126;
const schema: Schema = {
  collections: [
    { name: 'things', options: { indexing: { allow: ['version', 'queue.status', 'queue.since'] } } },
  ],
  tables: [
    {
      name: 'things_by_owner',
      definition: {
        columns: { owner: 'text', seq: 'text', thing_id: 'text' },
        primaryKey: { partitionBy: ['owner'], partitionSort: { seq: -1 } },
      },
    },
  ],
};

const fetcher = createFetcher();
let embedded: Awaited<ReturnType<typeof startEmbedded>>;
let keyspaces = 0;
beforeAll(async () => {
  embedded = await startEmbedded();
});
afterAll(async () => {
  await fetcher.close();
  await embedded?.close();
});

/** An empty database of the embedded Data API, through the real astra-db-ts. */
async function emptyDatabase(): Promise<Database> {
  keyspaces += 1;
  const options = {
    endpoint: embedded.url,
    token: embedded.token,
    environment: 'hcd',
    keyspace: `run_${keyspaces}`,
  } as const;
  await ensureSchema(schema, options);
  return openDatabase({ ...options, fetcher });
}

type Thing = { _id: string; version: number; queue?: { status: string; since: string } };
type Row = { owner: string; seq: string; thing_id: string };
type Command = (database: Database) => Promise<unknown>;

const id = fc.constantFrom('a', 'b', 'c', 'd');
const version = fc.integer({ min: 1, max: 3 });
const status = fc.constantFrom('pending', 'done');
const since = fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04');
const things = (database: Database) => database.collection<Thing>('things');
const rows = (database: Database) => database.table<Row>('things_by_owner');
const page = async (cursor: { fetchNextPage(): Promise<{ result: unknown[] }> }) =>
  (await cursor.fetchNextPage()).result;

const command = fc.oneof(
  fc.record({ _id: id, version, status, since }).map(
    ({ _id, version, ...queue }): Command =>
      async (database) => {
        try {
          await things(database).insertOne({ _id, version, queue });
          return 'inserted';
        } catch (error) {
          return isAlreadyThere(error) ? 'already there' : error;
        }
      },
  ),
  id.map(
    (_id): Command =>
      (database) =>
        things(database).findOne({ _id }),
  ),
  id.map(
    (_id): Command =>
      (database) =>
        things(database).deleteOne({ _id }),
  ),
  fc.record({ _id: id, version, next: version, status, since }).map(
    ({ _id, version, next, ...queue }): Command =>
      (database) =>
        things(database).findOneAndUpdate(
          { _id, version },
          { $set: { version: next, queue } },
          { returnDocument: 'after' },
        ),
  ),
  fc.record({ _id: id, next: version }).map(
    ({ _id, next }): Command =>
      (database) =>
        things(database).findOneAndUpdate(
          { _id },
          { $set: { version: next }, $unset: { queue: '' } },
          { returnDocument: 'after' },
        ),
  ),
  fc.uniqueArray(id).map(
    (ids): Command =>
      async (database) => {
        const found = (await page(things(database).find({ _id: { $in: ids } }))) as Thing[];
        return found.sort((a, b) => (a._id < b._id ? -1 : 1));
      },
  ),
  fc.record({ status, since }).map(
    ({ status, since }): Command =>
      async (database) => {
        const found = things(database).find(
          { 'queue.status': status, 'queue.since': { $gte: since } },
          { sort: { 'queue.since': 1 }, skip: since === '2026-01' ? 1 : 0, limit: 2 },
        );
        // The order of documents with equal sort keys is undefined.
        return ((await page(found)) as Thing[]).map(({ queue }) => queue);
      },
  ),
  fc.record({ owner: id, seq: since, thing_id: id }).map(
    (row): Command =>
      async (database) => {
        await rows(database).insertOne(row);
      },
  ),
  fc.record({ owner: id, seq: since }).map(
    (key): Command =>
      async (database) => {
        await rows(database).deleteOne(key);
      },
  ),
  fc.record({ owner: id, from: since, to: since, limit: version }).map(
    ({ owner, from, to, limit }): Command =>
      (database) =>
        page(rows(database).find({ owner, seq: { $gte: from, $lt: to } }, { sort: { seq: -1 }, limit })),
  ),
);

test(`the mocks' in-memory database answers every sequence of commands like the Data API, seed ${seed}`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 60 }), async (commands) => {
      const [memory, database] = [memoryDatabase(schema), await emptyDatabase()];
      for (const run of commands) {
        const [want, got] = [await run(database), await run(memory)];
        expect(got).toEqual(want);
      }
    }),
    { seed, numRuns: 15 },
  );
}, 60_000);

test.each<{ given: string; misuse: Command }>([
  { given: 'a name that the schema has not', misuse: async (database) => database.collection('others') },
  {
    given: 'a filter operator',
    misuse: (database) => things(database).findOne({ _id: { $all: [] } } as never),
  },
  {
    given: 'an update operator',
    misuse: (database) => things(database).findOneAndUpdate({}, { $inc: { version: 1 } }),
  },
  {
    given: 'a find option',
    misuse: async (database) => page(things(database).find({}, { projection: { version: 1 } })),
  },
])('throws a TypeError for an unsupported $given', async ({ misuse }) => {
  const database = memoryDatabase(schema);
  await things(database).insertOne({ _id: 'a', version: 1, queue: { status: 'pending', since: '2026-01' } });
  await expect(misuse(database)).rejects.toThrow(TypeError);
});

test('stores and returns copies', async () => {
  const database = memoryDatabase(schema);
  const thing = { _id: 'a', version: 1, queue: { status: 'pending', since: '2026-01' } };
  await things(database).insertOne(thing);
  thing.queue.status = 'done';
  const read = await things(database).findOne({ _id: 'a' });
  expect(read?.queue?.status).toBe('pending');
  if (read?.queue) read.queue.status = 'done';
  expect((await things(database).findOne({ _id: 'a' }))?.queue?.status).toBe('pending');
});
