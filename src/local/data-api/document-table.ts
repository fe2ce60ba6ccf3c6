import { type Atom, atomOf, looksExtended } from './atom.ts';
import { type CollectionDefinition, indexingOf } from './collection-definition.ts';
import { isNumber, isObject, type Json, type JsonObject } from './json.ts';
import { readStored } from './json-reader.ts';
import type { Storage } from './storage.ts';

export type StoredDocument = { key: string; document: JsonObject };

/** An index entry: `kind` separates types, and SQLite compares `value`. */
type Entry = { path: string; kind: string; value: string | number };

/**
 * The SQLite tables of one collection: the documents as JSON text, ordered by key (and so by token), and an index with
 * an entry per indexed value, so that a search by value does not read other documents.
 */
export function documentTable(storage: Storage, id: number, { indexing }: CollectionDefinition) {
  const documents = `documents_${id}`;
  const entries = `entries_${id}`;
  const indexed = indexingOf(indexing);
  const columns = `SELECT key, document FROM ${documents}`;

  function createIndex(): void {
    storage.define(
      `CREATE TABLE ${entries} (path TEXT, kind TEXT, value, key TEXT, PRIMARY KEY (path, kind, value, key))
       WITHOUT ROWID`,
    );
  }

  function addEntries(key: string, document: JsonObject): void {
    const add = storage.statement(
      `INSERT OR IGNORE INTO ${entries} (path, kind, value, key) VALUES (?, ?, ?, ?)`,
    );
    for (const { path, kind, value } of indexedEntries(document)) add.run(path, kind, value, key);
  }

  function removeEntries(key: string, document: JsonObject): void {
    const remove = storage.statement(
      `DELETE FROM ${entries} WHERE path = ? AND kind = ? AND value = ? AND key = ?`,
    );
    for (const { path, kind, value } of indexedEntries(document)) remove.run(path, kind, value, key);
  }

  /** The `_id` has no entry: `$eq` and `$in` on it read by key. */
  function indexedEntries(document: JsonObject): Entry[] {
    const { _id, ...others } = indexed.project(document);
    return entriesOf(others);
  }

  function* rows(sql: string, ...values: (string | number)[]): Generator<StoredDocument> {
    for (const row of storage.statement(sql).iterate(...values)) yield fromRow(row);
  }

  return {
    create() {
      storage.define(`CREATE TABLE ${documents} (key TEXT PRIMARY KEY, document TEXT NOT NULL)`);
      createIndex();
    },
    drop() {
      storage.define(`DROP TABLE ${documents}; DROP TABLE ${entries}`);
    },
    /** Brings the index of a file up to date: earlier versions had none, or one with entries of the `_id`. */
    updateIndex() {
      if (storage.statement('SELECT 1 FROM sqlite_schema WHERE name = ?').get(entries)) {
        storage.define(`DELETE FROM ${entries} WHERE path = '_id'`);
        return;
      }
      createIndex();
      for (const { key, document } of rows(columns)) addEntries(key, document);
    },
    get(key: string): StoredDocument | undefined {
      const row = storage.statement(`${columns} WHERE key = ?`).get(key);
      return row && fromRow(row);
    },
    /** Iterates over the documents after a key. */
    after: (key: string) => rows(`${columns} WHERE key > ? ORDER BY key`, key),
    /** The documents after a key that have a value at a path, or in an array there. */
    having(path: string, atom: Atom, after: string) {
      const { kind, value } = entryOf(path, atom);
      return rows(
        `SELECT d.key, d.document FROM ${entries} e CROSS JOIN ${documents} d ON d.key = e.key
         WHERE e.path = ? AND e.kind = ? AND e.value = ? AND e.key > ? ORDER BY e.key`,
        path,
        kind,
        value,
        after,
      );
    },
    /** Returns false if the key exists. */
    insert(key: string, document: JsonObject, text: string): boolean {
      const { changes } = storage
        .statement(`INSERT INTO ${documents} (key, document) VALUES (?, ?) ON CONFLICT DO NOTHING`)
        .run(key, text);
      if (changes === 1) addEntries(key, document);
      return changes === 1;
    },
    update({ key, document }: StoredDocument, after: JsonObject, text: string) {
      storage.statement(`UPDATE ${documents} SET document = ? WHERE key = ?`).run(text, key);
      removeEntries(key, document);
      addEntries(key, after);
    },
    remove({ key, document }: StoredDocument) {
      storage.statement(`DELETE FROM ${documents} WHERE key = ?`).run(key);
      removeEntries(key, document);
    },
  };
}

export type DocumentTable = ReturnType<typeof documentTable>;

const fromRow = (row: Record<string, unknown>): StoredDocument => ({
  key: String(row['key']),
  document: readStored(String(row['document'])) as JsonObject,
});

/** Every value of a document with its path; an array's elements also have an entry with the array's path. */
function entriesOf(value: Json, path = ''): Entry[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => [
      ...(atomOf(element) === undefined ? [] : entriesOf(element, path)),
      ...entriesOf(element, `${path}.${index}`),
    ]);
  }
  if (isObject(value) && !looksExtended(value)) {
    return Object.entries(value as JsonObject).flatMap(([name, child]) => {
      const segment = name.replaceAll(/[&.]/g, '&$&');
      return entriesOf(child, path === '' ? segment : `${path}.${segment}`);
    });
  }
  const atom = atomOf(value);
  return atom === undefined ? [] : [entryOf(path, atom)];
}

/** The index compares numbers as doubles, so a document that it finds must be tested against the filter again. */
function entryOf(path: string, atom: Atom): Entry {
  if (atom === null) return { path, kind: 'null', value: 0 };
  if (isNumber(atom)) return { path, kind: 'number', value: Number(String(atom)) };
  if (typeof atom === 'string') return { path, kind: 'text', value: atom };
  if (typeof atom === 'boolean') return { path, kind: 'boolean', value: Number(atom) };
  return { path, kind: 'date', value: (atom as { date: number }).date };
}
