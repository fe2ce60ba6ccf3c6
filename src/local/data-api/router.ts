import { collectionReadCommands } from './collection-read.ts';
import { collectionSchemaCommands } from './collection-schema.ts';
import { collectionWriteCommands } from './collection-write.ts';
import type { Command, Commands, DatabaseContext } from './command.ts';
import { checkFields } from './command-fields.ts';
import type { Envelope } from './envelope.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, typeName } from './json.ts';
import { databaseCommands } from './keyspace-commands.ts';
import { readJson } from './read-json.ts';
import { tableRowCommands } from './table-commands.ts';
import { tableSchemaCommands } from './table-schema-commands.ts';

const keyspaceCommands = { ...collectionSchemaCommands, ...tableSchemaCommands };
const collectionCommands = { ...collectionReadCommands, ...collectionWriteCommands };

/** What a path addresses: the database, a keyspace, or a collection or table. */
export type Address = { keyspace?: string; name?: string };

/** Commands of collections that this server leaves out and that tables refuse. */
const LEFT_OUT = new Set(['estimatedDocumentCount', 'findOneAndDelete', 'findOneAndReplace']);

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
  body: Uint8Array,
  address: Address,
  context: DatabaseContext,
): Promise<Envelope> {
  const [command, input] = readBody(body);
  const { keyspace, name } = address;
  const { catalogue } = context;
  if (keyspace === undefined) {
    return check(pick(databaseCommands, command, 'General Command'), input)(context);
  }
  if (name === undefined) {
    const run = check(pick(keyspaceCommands, command, 'Keyspace Command'), input);
    catalogue.requireKeyspace(keyspace);
    return run({ ...context, keyspace });
  }
  if (LEFT_OUT.has(command) && catalogue.find(keyspace, name)?.kind === 'table')
    throw new CommandRefused('UNSUPPORTED_TABLE_COMMAND', `'${command}' cannot be run against a table`);
  // The fields of a command are the same for both kinds, and are judged before the name is looked up.
  const onEither = { ...tableRowCommands, ...collectionCommands };
  check(pick(onEither, command, 'Collection Command'), input);
  const target = catalogue.require(keyspace, name);
  const commands = target.kind === 'table' ? tableRowCommands : collectionCommands;
  if (!Object.hasOwn(commands, command)) {
    throw new CommandRefused(
      'UNSUPPORTED_TABLE_COMMAND',
      `'${command}' cannot be run against the table ${keyspace}.${name}; tables support: ${Object.keys(commands).join(', ')}`,
    );
  }
  return check(pick(commands, command, 'Collection Command'), input)({ ...context, keyspace, target });
}

function readBody(body: Uint8Array): [command: string, input: Json] {
  const parsed = readJson(body);
  if (parsed === undefined || parsed === null) {
    throw new CommandRefused(
      'COMMAND_FIELD_VALUE_INVALID',
      "command field 'command' value `null` not valid: must not be null",
    );
  }
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

/** Checks a command's fields and returns what runs it. */
function check<Context>({ fields, run }: Command<Context>, input: Json) {
  if (!isObject(input)) {
    throw new CommandRefused(
      'REQUEST_STRUCTURE_MISMATCH',
      `a command's fields are a JSON Object, not ${typeName(input)}`,
    );
  }
  checkFields(input, fields);
  return (context: Context) => run(input, context);
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
