import type { JsonObject } from './json.ts';
import type { Storage } from './storage.ts';

export type StoredDocument = { key: string; document: JsonObject };

/** The SQLite table of one collection: documents as JSON text under their key, in the order of their tokens. */
export function documentTable(storage: Storage, id: number) {
  const table = `documents_${id}`;
  const columns = `SELECT key, document FROM ${table}`;

  return {
    create() {
      storage.define(`CREATE TABLE ${table} (key TEXT PRIMARY KEY, document TEXT NOT NULL)`);
    },
    drop() {
      storage.define(`DROP TABLE ${table}`);
    },
    get(key: string): StoredDocument | undefined {
      const row = storage.statement(`${columns} WHERE key = ?`).get(key);
      return row && fromRow(row);
    },
    /** Every document after a key, as long as the caller keeps asking. */
    *after(key: string): Generator<StoredDocument> {
      for (const row of storage.statement(`${columns} WHERE key > ? ORDER BY key`).iterate(key))
        yield fromRow(row);
    },
    /** False when the key is taken. */
    insert(key: string, text: string): boolean {
      const { changes } = storage
        .statement(`INSERT INTO ${table} (key, document) VALUES (?, ?) ON CONFLICT DO NOTHING`)
        .run(key, text);
      return changes === 1;
    },
    update(key: string, text: string) {
      storage.statement(`UPDATE ${table} SET document = ? WHERE key = ?`).run(text, key);
    },
    remove(key: string) {
      storage.statement(`DELETE FROM ${table} WHERE key = ?`).run(key);
    },
  };
}

export type DocumentTable = ReturnType<typeof documentTable>;

const fromRow = (row: Record<string, unknown>): StoredDocument => ({
  key: String(row['key']),
  document: JSON.parse(String(row['document'])) as JsonObject,
});
