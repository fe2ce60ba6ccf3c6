import type { Schema } from '../../astra/schema.ts';
import type { Database } from '../../astra/store.ts';
import { type Filter, meets, type Sort, sorted } from './memory-filter.ts';

type Json = Record<string, unknown>;

interface FindOptions {
  sort?: Sort;
  skip?: number;
  limit?: number;
  timeout?: number;
}

/**
 * An in-memory database with the part of the Data API client that stores use: insert if not exists, read,
 * compare-and-set, delete, and find with filter, sort, skip and limit. Values are copied on the way in and out.
 *
 * @param schema the names of collections and tables, and the tables' primary keys
 */
export function memoryDatabase({ collections, tables }: Pick<Schema, 'collections' | 'tables'>): Database {
  const stored = new Map(
    [...collections, ...tables].map(({ name }): [string, Map<string, Json>] => [name, new Map()]),
  );
  const keysOf = new Map(
    tables.map(({ name, definition: { primaryKey } }) => [
      name,
      [...primaryKey.partitionBy, ...Object.keys(primaryKey.partitionSort)],
    ]),
  );

  function recordsOf(name: string): Map<string, Json> {
    const records = stored.get(name);
    if (!records) throw new TypeError(`The schema of the store has no collection or table ${name}`);
    return records;
  }

  return {
    collection: (name: string) => memoryCollection(recordsOf(name)),
    table: (name: string) => memoryTable(recordsOf(name), keysOf.get(name) ?? []),
  } as unknown as Database;
}

function memoryCollection(documents: Map<string, Json>) {
  const first = (filter: Filter) => [...documents.values()].find((document) => meets(document, filter));
  return {
    async insertOne(document: Json & { _id: string }) {
      if (documents.has(document._id)) throw alreadyThere();
      documents.set(document._id, structuredClone(document));
      return { insertedId: document._id };
    },
    async findOne(filter: Filter) {
      return structuredClone(first(filter) ?? null);
    },
    /** Returns the updated document, whatever `returnDocument` is. */
    async findOneAndUpdate(filter: Filter, { $set = {}, $unset = {}, ...others }: Record<string, Json>) {
      const [unknown] = Object.keys(others);
      if (unknown) throw new TypeError(`The memory of the mocks has no update operator ${unknown}`);
      const document = first(filter);
      if (!document) return null;
      Object.assign(document, structuredClone($set));
      for (const name of Object.keys($unset)) delete document[name];
      return structuredClone(document);
    },
    async deleteOne(filter: Filter) {
      return deleteFirst(documents, filter);
    },
    find: (filter: Filter, options?: FindOptions) => found(documents, filter, options),
  };
}

function memoryTable(rows: Map<string, Json>, keys: readonly string[]) {
  return {
    /** Replaces the row with the same primary key, as an insert into a table does. */
    async insertOne(row: Json) {
      rows.set(JSON.stringify(keys.map((key) => row[key])), structuredClone(row));
    },
    async deleteOne(filter: Filter) {
      deleteFirst(rows, filter);
    },
    find: (filter: Filter, options?: FindOptions) => found(rows, filter, options),
  };
}

/** A cursor with a single page. */
function found(
  records: Map<string, Json>,
  filter: Filter,
  { sort = {}, skip = 0, limit = Number.POSITIVE_INFINITY, ...others }: FindOptions = {},
) {
  const unknown = Object.keys(others).find((name) => name !== 'timeout');
  if (unknown) throw new TypeError(`The memory of the mocks has no find option ${unknown}`);
  return {
    async fetchNextPage() {
      const matching = [...records.values()].filter((record) => meets(record, filter));
      return {
        result: structuredClone(sorted(matching, sort).slice(skip, skip + limit)),
        nextPageState: null,
      };
    },
  };
}

function deleteFirst(records: Map<string, Json>, filter: Filter): { deletedCount: number } {
  for (const [key, record] of records) {
    if (meets(record, filter)) return { deletedCount: Number(records.delete(key)) };
  }
  return { deletedCount: 0 };
}

/** The client's error for an existing id, which the engine recognises by name and code. */
function alreadyThere(): Error {
  return Object.assign(new Error('A document with this _id exists'), {
    name: 'DataAPIResponseError',
    errorDescriptors: [{ family: 'REQUEST', errorCode: 'DOCUMENT_ALREADY_EXISTS' }],
  });
}
