import type { Catalogue, SchemaObject } from './catalogue.ts';
import type { Fields } from './command-fields.ts';
import type { Envelope } from './envelope.ts';
import type { JsonObject } from './json.ts';
import type { Storage } from './storage.ts';

/** What a command of a level may use. */
export type DatabaseContext = { storage: Storage; catalogue: Catalogue };
export type KeyspaceContext = DatabaseContext & { keyspace: string };
export type ObjectContext = KeyspaceContext & { target: SchemaObject };

/** One command: the fields it knows, and what it does with them once they are checked. */
export type Command<Context> = {
  fields: Fields;
  run: (input: JsonObject, context: Context) => Envelope | Promise<Envelope>;
};

export type Commands<Context> = Readonly<Record<string, Command<Context>>>;
