import type { Commands, DatabaseContext } from './command.ts';
import { any, noOptions, object, oneOf, required, schemaName } from './command-fields.ts';
import { statusAnswer } from './envelope.ts';
import type { Json } from './json.ts';

/** Commands of the database itself: `POST /v1`. */
export const databaseCommands: Commands<DatabaseContext> = {
  findKeyspaces: {
    fields: { options: noOptions },
    run: (_input, { catalogue }) => statusAnswer({ keyspaces: catalogue.keyspaces() }),
  },
  createKeyspace: {
    fields: { name: schemaName, options: object({ replication: replication }) },
    async run({ name }, { storage, catalogue }) {
      await storage.write(() => catalogue.addKeyspace(name as string));
      return statusAnswer({ ok: 1 });
    },
  },
};

/** Replication is checked and then means nothing here: there is one copy. */
function replication(value: Json | undefined, path: string): undefined {
  if (value === undefined || value === null) return;
  const names = Object.keys(value as object).filter((name) => name !== 'class');
  object({
    class: required(oneOf('SimpleStrategy', 'NetworkTopologyStrategy')),
    ...Object.fromEntries(names.map((name) => [name, any])),
  })(value, path);
}
