import { type Atom, atomOf, looksExtended } from './atom.ts';
import { type CollectionDefinition, indexingOf } from './collection-definition.ts';
import { isNumber, isObject, type Json, type JsonObject } from './json.ts';
import { readStored } from './json-reader.ts';
import type { Storage } from './storage.ts';

export type StoredDocument = { key: string; document: JsonObject };

/** What the index knows of one value: its kind keeps types apart, `value` is what SQLite compares. */
type Entry = { path: string; kind: string; value: string | number };

/**
 * The SQLite tables of one collection: documents as JSON text under their key, in the order of their tokens, and an
 * entry for every indexed value, written with its document: looking for a value costs nothing for the documents that
 * do not have it.
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
    for (const { path, kind, value } of entriesOf(indexed.project(document))) add.run(path, kind, value, key);
  }

  function removeEntries(key: string, document: JsonObject): void {
    const remove = storage.statement(
      `DELETE FROM ${entries} WHERE path = ? AND kind = ? AND value = ? AND key = ?`,
    );
    for (const { path, kind, value } of entriesOf(indexed.project(document)))
      remove.run(path, kind, value, key);
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
    /** Makes the index of a collection that was written before there were any. */
    fillIndex() {
      if (storage.statement('SELECT 1 FROM sqlite_schema WHERE name = ?').get(entries)) return;
      createIndex();
      for (const { key, document } of rows(columns)) addEntries(key, document);
    },
    get(key: string): StoredDocument | undefined {
      const row = storage.statement(`${columns} WHERE key = ?`).get(key);
      return row && fromRow(row);
    },
    /** Every document after a key, as long as the caller keeps asking. */
    after: (key: string) => rows(`${columns} WHERE key > ? ORDER BY key`, key),
    /** Those of them that have a value at a path, or in an array there. */
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
    /** False when the key is taken. */
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

/** Every value of a document with its path; what an array holds counts at the array's own path, too. */
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

/** Numbers are compared as doubles: what an entry finds is tested once more. */
function entryOf(path: string, atom: Atom): Entry {
  if (atom === null) return { path, kind: 'null', value: 0 };
  if (isNumber(atom)) return { path, kind: 'number', value: Number(String(atom)) };
  if (typeof atom === 'string') return { path, kind: 'text', value: atom };
  if (typeof atom === 'boolean') return { path, kind: 'boolean', value: Number(atom) };
  return { path, kind: 'date', value: (atom as { date: number }).date };
}
