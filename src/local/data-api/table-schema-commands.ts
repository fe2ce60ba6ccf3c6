import { checkName } from './catalogue.ts';
import type { Commands, KeyspaceContext } from './command.ts';
import { any, boolean, object, required, string } from './command-fields.ts';
import { documentTable } from './document-store.ts';
import { type Envelope, statusAnswer } from './envelope.ts';
import { CommandRefused } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { rowTable } from './row-store.ts';
import { describeTable, readTableDefinition, type TableDefinition } from './table-definition.ts';

/** Commands of a keyspace about its tables: `POST /v1/{keyspace}`. */
export const tableSchemaCommands: Commands<KeyspaceContext> = {
  createTable: {
    fields: {
      name: required(string),
      definition: required(object({ columns: any, primaryKey: any })),
      options: object({ ifNotExists: boolean }),
    },
    run: createTable,
  },
  listTables: {
    fields: { options: object({ explain: boolean }) },
    run({ options }, { catalogue, keyspace }) {
      const explain = (options as JsonObject | undefined)?.['explain'] === true;
      const tables = catalogue.list(keyspace, 'table').map(({ name, definition }): Json => {
        if (!explain) return name;
        return { name, definition: describeTable(definition as TableDefinition) };
      });
      return statusAnswer({ tables });
    },
  },
  dropTable: {
    fields: { name: required(string), options: object({ ifExists: boolean }) },
    run: dropTable,
  },
};

/** A table that cannot be added is answered beside `ok: 0`. */
async function createTable(input: JsonObject, context: KeyspaceContext): Promise<Envelope> {
  try {
    return await addTable(input, context);
  } catch (error) {
    if (!(error instanceof CommandRefused) || error.wire.errorCode !== 'CANNOT_ADD_EXISTING_TABLE')
      throw error;
    return { status: { ok: 0 }, errors: [error.wire] };
  }
}

async function addTable(
  input: JsonObject,
  { storage, catalogue, keyspace }: KeyspaceContext,
): Promise<Envelope> {
  const name = checkName(input['name'] as string, 'table');
  const definition = readTableDefinition(input['definition'] as JsonObject);
  const { ifNotExists } = (input['options'] ?? {}) as { ifNotExists?: boolean };
  await storage.write(() => {
    catalogue.requireKeyspace(keyspace);
    if (!catalogue.find(keyspace, name)) {
      const { id } = catalogue.add('table', keyspace, name, definition);
      rowTable(storage, id, definition).create();
    } else if (!ifNotExists) {
      throw new CommandRefused(
        'CANNOT_ADD_EXISTING_TABLE',
        `the table '${name}' exists in keyspace '${keyspace}'`,
      );
    }
  });
  return statusAnswer({ ok: 1 });
}

async function dropTable(
  input: JsonObject,
  { storage, catalogue, keyspace }: KeyspaceContext,
): Promise<Envelope> {
  const name = input['name'] as string;
  const { ifExists } = (input['options'] ?? {}) as { ifExists?: boolean };
  await storage.write(() => {
    catalogue.requireKeyspace(keyspace);
    const found = catalogue.find(keyspace, name);
    if (found) {
      // A collection is a table of the database, too, and is dropped like one.
      catalogue.remove(found.id);
      if (found.kind === 'table') rowTable(storage, found.id, found.definition as TableDefinition).drop();
      else documentTable(storage, found.id).drop();
    } else if (!ifExists) {
      throw new CommandRefused(
        'CANNOT_DROP_UNKNOWN_TABLE',
        `there is no table '${name}' in keyspace '${keyspace}'`,
      );
    }
  });
  return statusAnswer({ ok: 1 });
}
