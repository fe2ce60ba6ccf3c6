import type { Db } from '@datastax/astra-db-ts';
import { describe, expect, test } from 'vitest';
import { replaceCollection } from '../../src/astra/replace-collection.ts';
import { SchemaError } from '../../src/astra/schema.ts';
import { responseError, withoutRetries } from './in-process.ts';

interface Thing {
  _id: string;
  text?: string;
  queue?: string;
}

const exists = responseError('DOCUMENT_ALREADY_EXISTS', 'REQUEST', 'DOCUMENT');
const convert = (document: object) => ({ ...document, queue: 'q' });
const converted = (...things: Thing[]) => things.map(convert) as Thing[];

/** A database in memory whose pages hold two documents, and what it was asked to do. */
function databaseOf(collections: Record<string, Thing[]>, { fault }: { fault?: Error } = {}) {
  const stored = new Map(Object.entries(collections).map(([name, things]) => [name, [...things]]));
  const log: string[] = [];
  const collection = (name: string) => ({
    find: (
      { _id }: { _id?: { $in: string[] } },
      { timeout, initialPageState = '0' }: Record<string, string>,
    ) => ({
      fetchNextPage: async () => {
        log.push(`${name}.find ${_id?.$in ?? 'all'} from ${initialPageState} within ${timeout}`);
        const start = Number(initialPageState);
        const found = (stored.get(name) ?? []).filter((one) => !_id || _id.$in.includes(one._id));
        const rest = found.length > start + 2 ? { nextPageState: `${start + 2}` } : { nextPageState: null };
        return { result: structuredClone(found.slice(start, start + 2)), ...rest };
      },
    }),
    insertOne: async (document: Thing, { timeout }: { timeout: number }) => {
      expect(timeout).toBe(60_000);
      log.push(`${name}.insertOne ${document._id}`);
      if (fault) throw fault;
      if (stored.get(name)?.some((one) => one._id === document._id)) throw exists;
      stored.get(name)?.push(document);
    },
  });
  const db = {
    listCollections: async ({ nameOnly }: { nameOnly: boolean }) => (nameOnly ? [...stored.keys()] : []),
    collection,
    dropCollection: async (name: string, { timeout }: { timeout: number }) => {
      expect(timeout).toBe(60_000);
      stored.delete(name);
    },
  } as unknown as Db;
  return { db, stored, log };
}

/** Replaces `old` by `new`: the number of documents, and the reports. */
function replace(db: Db) {
  const reports: [string, number][] = [];
  const { retry } = withoutRetries();
  const replaced = replaceCollection(
    db,
    { name: 'new', replaces: { name: 'old', convert } },
    { retry, now: () => 0, report: (what, count) => void reports.push([what, count]) },
  );
  return { replaced, reports };
}

const things: Thing[] = ['a', 'b', 'c', 'd', 'e'].map((_id) => ({ _id, text: `text of ${_id}` }));
const [a, b, c, d, e] = things as [Thing, Thing, Thing, Thing, Thing];

describe('replaceCollection', () => {
  test('copies page by page, compares, and drops the old collection', async () => {
    const { db, stored, log } = databaseOf({ old: things, new: [] });
    const { replaced, reports } = replace(db);
    expect(await replaced).toBe(5);
    expect(stored).toEqual(new Map([['new', converted(...things)]]));
    const counts = [2, 4, 5];
    expect(reports).toEqual([
      ...counts.map((count) => ['copied', count]),
      ...counts.map((count) => ['compared', count]),
    ]);
    const within = 'within 60000';
    expect(log).toEqual([
      `old.find all from 0 ${within}`,
      'new.insertOne a',
      'new.insertOne b',
      `old.find all from 2 ${within}`,
      'new.insertOne c',
      'new.insertOne d',
      `old.find all from 4 ${within}`,
      'new.insertOne e',
      `old.find all from 0 ${within}`,
      `new.find a,b from 0 ${within}`,
      `old.find all from 2 ${within}`,
      `new.find c,d from 0 ${within}`,
      `old.find all from 4 ${within}`,
      `new.find e from 0 ${within}`,
    ]);
  });

  test('skips what an earlier run has copied', async () => {
    const { db, stored } = databaseOf({ old: [a, b, c], new: converted(b) });
    expect(await replace(db).replaced).toBe(3);
    expect(stored).toEqual(new Map([['new', converted(b, a, c)]]));
  });

  test('does nothing without an old collection', async () => {
    const { db, log } = databaseOf({ new: converted(d) });
    expect(await replace(db).replaced).toBeUndefined();
    expect(log).toEqual([]);
  });

  test('drops an empty old collection', async () => {
    const { db, stored } = databaseOf({ old: [], new: [] });
    const { replaced, reports } = replace(db);
    expect([await replaced, [...stored.keys()], reports]).toEqual([
      0,
      ['new'],
      [
        ['copied', 0],
        ['compared', 0],
      ],
    ]);
  });

  test('keeps the old collection when a copy differs', async () => {
    const { db, stored } = databaseOf({ old: [a, e], new: [{ _id: 'e', text: 'another' }] });
    const refused = replace(db).replaced;
    await expect(refused).rejects.toThrow(SchemaError);
    await expect(refused).rejects.toThrow(
      'The document e of new differs from that of old, which is kept. Has a service written to one of them meanwhile?',
    );
    expect(stored.get('old')).toEqual([a, e]);
  });

  test.each([responseError('SHRED_BAD_FIELD_NAME', 'REQUEST', 'DOCUMENT'), new Error('away')])(
    'throws any other error of an insert: %s',
    async (fault) => {
      const { db, stored } = databaseOf({ old: [a], new: converted(a) }, { fault });
      await expect(replace(db).replaced).rejects.toBe(fault);
      expect(stored.get('old')).toEqual([a]);
    },
  );
});
