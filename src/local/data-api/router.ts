import { collectionReadCommands } from './collection-read.ts';
import { collectionWriteCommands } from './collection-write.ts';
import type { Command, Commands, DatabaseContext, Envelope, ObjectContext } from './command.ts';
import { badValue, readFields } from './command-fields.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';
import { readJson } from './json-reader.ts';
import { databaseCommands, keyspaceCommands } from './schema-commands.ts';
import { tableRowCommands } from './table-commands.ts';

const collectionCommands = { ...collectionReadCommands, ...collectionWriteCommands };
/** The commands of collections and tables. A command has the same fields for both. */
const commandsOfEither = { ...tableRowCommands, ...collectionCommands };

/** Collection commands that are not implemented and that tables do not have. */
const ofCollectionsOnly = ['estimatedDocumentCount', 'updateMany', 'findOneAndReplace', 'findOneAndDelete'];

/** What a path addresses: the database, a keyspace, or a collection or table. */
export type Address = { keyspace?: string; name?: string };

const pathPattern = /^\/(?:api\/json\/)?v1(?:\/([^/]+))?(?:\/([^/]+))?\/?$/;

/** Reads the address out of a path: `/v1…` of a self-hosted Data API, `/api/json/v1…` of Astra. */
export function parseAddress(path: string): Address | null {
  const match = pathPattern.exec(path.split('?', 1)[0] as string);
  if (!match) return null;
  try {
    const [keyspace, name] = match.slice(1).map((segment) => segment && decodeURIComponent(segment));
    return { ...(keyspace && { keyspace }), ...(name && { name }) };
  } catch {
    return null;
  }
}

/** Runs the one command of a request body. */
export async function runCommand(
  body: string,
  address: Address,
  context: DatabaseContext,
): Promise<Envelope> {
  const [command, input] = readBody(body);
  const { keyspace, name } = address;
  const { catalogue } = context;
  if (keyspace === undefined) {
    const known = pick(databaseCommands, command, 'General Command');
    return known.run(readInput(known, input), context);
  }
  if (name === undefined) {
    const known = pick(keyspaceCommands, command, 'Keyspace Command');
    const fields = readInput(known, input);
    catalogue.requireKeyspace(keyspace);
    return known.run(fields, { ...context, keyspace });
  }
  if (ofCollectionsOnly.includes(command) && catalogue.find(keyspace, name)?.kind === 'table') {
    throw notForTables(command);
  }
  // The fields are validated before the name is looked up.
  const fields = readInput(pick(commandsOfEither, command, 'Collection Command'), input);
  const target = catalogue.require(keyspace, name);
  const commands: Commands<ObjectContext> = target.kind === 'table' ? tableRowCommands : collectionCommands;
  const known = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!known) throw notForTables(command);
  return known.run(fields, { ...context, keyspace, target });
}

const notForTables = (command: string) =>
  new CommandRefused(
    'UNSUPPORTED_TABLE_COMMAND',
    `'${command}' is no command of tables, which have: ${Object.keys(tableRowCommands).join(', ')}`,
  );

function readBody(body: string): [command: string, input: Json] {
  const parsed = body.trim() === '' ? null : readJson(body);
  if (parsed === null) throw badValue('command', null, 'must not be null');
  if (!isObject(parsed)) {
    throw new CommandRefused(
      'REQUEST_STRUCTURE_MISMATCH',
      `a command is a JSON Object, not ${typeName(parsed)}`,
    );
  }
  const entries = Object.entries(parsed);
  const [only] = entries;
  if (!only || entries.length > 1) {
    throw new CommandRefused(
      'REQUEST_STRUCTURE_MISMATCH',
      `a request holds one command, not ${entries.length}`,
    );
  }
  return only;
}

/** Validates a command's fields. */
function readInput<Context>({ fields }: Command<Context>, input: Json): JsonObject {
  if (!isObject(input)) {
    throw new CommandRefused(
      'REQUEST_STRUCTURE_MISMATCH',
      `a command's fields are a JSON Object, not ${typeName(input)}`,
    );
  }
  return readFields(input, fields);
}

function pick<Context>(commands: Commands<Context>, name: string, level: string): Command<Context> {
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known) return known;
  throw unknownCommand(name, level, Object.keys(commands));
}

const unknownCommand = (name: string, level: string, known: string[]) =>
  new CommandRefused(
    'COMMAND_UNKNOWN',
    `'${name}' is not a ${level} of this server, which has: ${known.sort().join(', ')}`,
  );
