import { CommandRefused } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { Storage } from './storage.ts';

/** A collection or table: `id` names the SQLite table that holds its rows. */
export type SchemaObject = {
  id: number;
  kind: 'collection' | 'table';
  keyspace: string;
  name: string;
  definition: JsonObject;
};

export type Catalogue = ReturnType<typeof openCatalogue>;

const maxNameLength = 48;

/** The keyspaces with their collections and tables. */
export function openCatalogue(storage: Storage) {
  storage.define(`
    CREATE TABLE IF NOT EXISTS keyspaces (name TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS schema_objects (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      keyspace TEXT NOT NULL,
      name TEXT NOT NULL,
      definition TEXT NOT NULL,
      UNIQUE (keyspace, name)
    );
  `);
  /** Parsed definitions by their text. */
  const definitions = new Map<string, JsonObject>();
  /**
   * The results of `require`, kept until the end of this turn of the event loop or the next commit, which may wait for
   * another process. Later, another process may have changed the file.
   */
  const found = new Map<string, SchemaObject>();
  storage.onCommit(() => found.clear());
  const columns = 'SELECT id, kind, keyspace, name, definition FROM schema_objects';

  function find(keyspace: string, name: string): SchemaObject | undefined {
    const row = storage.statement(`${columns} WHERE keyspace = ? AND name = ?`).get(keyspace, name);
    return row && fromRow(row);
  }

  function fromRow(row: Record<string, unknown>): SchemaObject {
    const text = String(row['definition']);
    const definition = definitions.get(text) ?? (JSON.parse(text) as JsonObject);
    definitions.set(text, definition);
    return {
      id: Number(row['id']),
      kind: row['kind'] as SchemaObject['kind'],
      keyspace: String(row['keyspace']),
      name: String(row['name']),
      definition,
    };
  }

  function list(keyspace: string, kind?: SchemaObject['kind']): SchemaObject[] {
    requireKeyspace(keyspace);
    const rows = storage.statement(`${columns} WHERE keyspace = ? ORDER BY name`).all(keyspace).map(fromRow);
    return kind ? rows.filter((object) => object.kind === kind) : rows;
  }

  function keyspaces(): string[] {
    return storage
      .statement('SELECT name FROM keyspaces ORDER BY name')
      .all()
      .map(({ name }) => String(name));
  }

  function requireKeyspace(keyspace: string): void {
    if (storage.statement('SELECT 1 FROM keyspaces WHERE name = ?').get(keyspace)) return;
    throw new CommandRefused('UNKNOWN_KEYSPACE', `the keyspace '${keyspace}' does not exist`);
  }

  return {
    find,
    list,
    keyspaces,
    requireKeyspace,
    addKeyspace(name: string) {
      storage.statement('INSERT OR IGNORE INTO keyspaces (name) VALUES (?)').run(checkName(name, 'keyspace'));
    },
    /** The collection or table of a name. Not to be called within a transaction: it would keep what a rollback undoes. */
    require(keyspace: string, name: string): SchemaObject {
      const key = `${keyspace}.${name}`;
      const object = found.get(key) ?? find(keyspace, name);
      if (object) {
        if (found.size === 0) setImmediate(() => found.clear());
        found.set(key, object);
        return object;
      }
      const names = list(keyspace).map((known) => known.name);
      throw new CommandRefused(
        'UNKNOWN_COLLECTION_OR_TABLE',
        `'${name}' does not exist in keyspace '${keyspace}', which has: ${names.join(', ') || '(nothing)'}`,
      );
    },
    add(kind: SchemaObject['kind'], keyspace: string, name: string, definition: JsonObject): SchemaObject {
      const { lastInsertRowid } = storage
        .statement('INSERT INTO schema_objects (kind, keyspace, name, definition) VALUES (?, ?, ?, ?)')
        .run(kind, keyspace, checkName(name, kind), JSON.stringify(definition));
      return { id: Number(lastInsertRowid), kind, keyspace, name, definition };
    },
    remove(id: number) {
      storage.statement('DELETE FROM schema_objects WHERE id = ?').run(id);
    },
  };
}

export function checkName(name: string | undefined, kind: string): string {
  if (name !== undefined && /^\w+$/.test(name) && name.length <= maxNameLength) return name;
  throw new CommandRefused(
    'UNSUPPORTED_SCHEMA_NAME',
    `a ${kind} name is 1 to ${maxNameLength} letters, digits or underscores, was: '${name ?? ''}'`,
  );
}
