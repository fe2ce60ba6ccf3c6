import type { Catalogue, SchemaObject } from './catalogue.ts';
import type { Fields } from './command-fields.ts';
import type { WireError } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import type { Storage } from './storage.ts';

/** The contexts of commands, per level. */
export type DatabaseContext = { storage: Storage; catalogue: Catalogue };
export type KeyspaceContext = DatabaseContext & { keyspace: string };
export type ObjectContext = KeyspaceContext & { target: SchemaObject };

/** One command: its fields, and the function that runs it with checked fields. */
export type Command<Context> = {
  fields: Fields;
  run: (input: JsonObject, context: Context) => Envelope | Promise<Envelope>;
};

export type Commands<Context> = Readonly<Record<string, Command<Context>>>;

/** The body of every answer; an empty part is left out. */
export type Envelope = { data?: JsonObject; status?: JsonObject; errors?: WireError[] };

export const statusAnswer = (status: JsonObject): Envelope => ({ status });

export const singleDocument = (document: Json): Envelope => ({ data: { document } });

/** `nextPageState` is present even when there is no next page: the client reads the null as the end. */
export const documentPage = (documents: Json[], nextPageState: string | null): Envelope => ({
  data: { documents, nextPageState },
});
