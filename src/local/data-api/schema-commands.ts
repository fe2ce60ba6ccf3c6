import { checkName, type SchemaObject } from './catalogue.ts';
import {
  type CollectionDefinition,
  describeCollection,
  readDefinition,
  settings,
} from './collection-definition.ts';
import {
  type Commands,
  type DatabaseContext,
  type Envelope,
  type KeyspaceContext,
  statusAnswer,
} from './command.ts';
import {
  any,
  boolean,
  noOptions,
  object,
  oneOf,
  type Reader,
  required,
  string,
  strings,
} from './command-fields.ts';
import { documentTable } from './document-table.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { rowTable } from './row-store.ts';
import { describeTable, readTableDefinition, type TableDefinition } from './table-definition.ts';

const switchedOff = object({ enabled: boolean, analyzer: any, service: any });
const unknownOption: ErrorCode = 'INVALID_CREATE_COLLECTION_FIELD';

/** Commands of the database itself: `POST /v1`. */
export const databaseCommands: Commands<DatabaseContext> = {
  findKeyspaces: {
    fields: { options: noOptions },
    run: (_input, { catalogue }) => statusAnswer({ keyspaces: catalogue.keyspaces() }),
  },
  createKeyspace: {
    fields: { name: string, options: object({ replication }) },
    async run({ name }, { storage, catalogue }) {
      await storage.write(() => catalogue.addKeyspace(name as string));
      return statusAnswer({ ok: 1 });
    },
  },
};

/** Commands of a keyspace about what it holds: `POST /v1/{keyspace}`. */
export const keyspaceCommands: Commands<KeyspaceContext> = {
  createCollection: {
    fields: {
      name: string,
      options: object(
        {
          defaultId: object({ type: oneOf('uuid') }, unknownOption),
          indexing: object({ allow: strings, deny: strings }, unknownOption),
          lexical: switchedOff,
          rerank: switchedOff,
          vector: any,
        },
        unknownOption,
      ),
    },
    run: createCollection,
  },
  findCollections: {
    fields: { options: object({ explain: boolean }) },
    run: (input, context) => list(input, context, 'collection'),
  },
  deleteCollection: {
    fields: { name: required(string), options: noOptions },
    async run({ name }, context) {
      await drop(name as string, context);
      return statusAnswer({ ok: 1 });
    },
  },
  createTable: {
    fields: {
      name: string,
      definition: required(
        object({
          columns: required(any, 'UNEXPECTED_SERVER_ERROR'),
          primaryKey: required(any, 'UNEXPECTED_SERVER_ERROR'),
        }),
      ),
      options: object({ ifNotExists: boolean }),
    },
    run: createTable,
  },
  listTables: {
    fields: { options: object({ explain: boolean }) },
    run: (input, context) => list(input, context, 'table'),
  },
  dropTable: {
    fields: { name: required(string), options: object({ ifExists: boolean }) },
    async run({ name, options }, context) {
      const dropped = await drop(name as string, context);
      if (dropped || (options as JsonObject | undefined)?.['ifExists']) return statusAnswer({ ok: 1 });
      throw new CommandRefused('CANNOT_DROP_UNKNOWN_TABLE', `there is no table '${name}'`, {
        beside: { ok: 0 },
      });
    },
  },
};

async function createCollection(input: JsonObject, context: KeyspaceContext): Promise<Envelope> {
  const name = checkName(input['name'] as string | undefined, 'collection');
  const definition = readDefinition((input['options'] ?? {}) as JsonObject);
  await create({ kind: 'collection', name, definition }, context, (existing) => {
    if (existing.kind === 'table') {
      throw new CommandRefused('EXISTING_TABLE_NOT_DATA_API_COLLECTION', `'${name}' exists and is a table`);
    }
    if (settings(existing.definition) === settings(definition)) return;
    throw new CommandRefused(
      'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
      `'${name}' exists with other settings`,
    );
  });
  return statusAnswer({ ok: 1 });
}

/** With `ifNotExists` it succeeds if a table with any columns, or a collection, has the name. */
async function createTable(input: JsonObject, context: KeyspaceContext): Promise<Envelope> {
  const name = checkName(input['name'] as string | undefined, 'table');
  const definition = readTableDefinition(input['definition'] as JsonObject);
  const { ifNotExists } = (input['options'] ?? {}) as { ifNotExists?: boolean };
  await create({ kind: 'table', name, definition }, context, () => {
    if (ifNotExists) return;
    throw new CommandRefused('CANNOT_ADD_EXISTING_TABLE', `'${name}' exists`, { beside: { ok: 0 } });
  });
  return statusAnswer({ ok: 1 });
}

/** Creates a collection or table; if the name exists, `judge` decides whether the existing one is acceptable. */
async function create(
  { kind, name, definition }: Pick<SchemaObject, 'kind' | 'name' | 'definition'>,
  { storage, catalogue, keyspace }: KeyspaceContext,
  judge: (existing: SchemaObject) => void,
): Promise<void> {
  await storage.write(() => {
    catalogue.requireKeyspace(keyspace);
    const existing = catalogue.find(keyspace, name);
    if (existing) return judge(existing);
    const { id } = catalogue.add(kind, keyspace, name, definition);
    if (kind === 'table') rowTable(storage, id, definition as TableDefinition).create();
    else documentTable(storage, id, definition as CollectionDefinition).create();
  });
}

/** Drops the collection or table of a name; returns whether there was one. */
async function drop(name: string, { storage, catalogue, keyspace }: KeyspaceContext): Promise<boolean> {
  return storage.write(() => {
    catalogue.requireKeyspace(keyspace);
    const found = catalogue.find(keyspace, name);
    if (!found) return false;
    catalogue.remove(found.id);
    if (found.kind === 'table') rowTable(storage, found.id, found.definition as TableDefinition).drop();
    else documentTable(storage, found.id, found.definition as CollectionDefinition).drop();
    return true;
  });
}

function list({ options }: JsonObject, { catalogue, keyspace }: KeyspaceContext, kind: SchemaObject['kind']) {
  const explain = (options as JsonObject | undefined)?.['explain'] === true;
  const objects = catalogue.list(keyspace, kind).map((object): Json => {
    if (!explain) return object.name;
    if (kind === 'collection') return describeCollection(object);
    return { name: object.name, definition: describeTable(object.definition as TableDefinition) };
  });
  return statusAnswer({ [`${kind}s`]: objects });
}

/** Validates the replication, which has no effect: there is one copy. */
function replication(value: Parameters<Reader>[0], path: string): ReturnType<Reader> {
  const names = Object.keys((value ?? {}) as object).filter((name) => name !== 'class');
  return object({
    class: required(oneOf('SimpleStrategy', 'NetworkTopologyStrategy')),
    ...Object.fromEntries(names.map((name) => [name, any])),
  })(value, path);
}
