import { CommandRefused, type ErrorCode } from './errors.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';

/**
 * Checks one field of a command and returns what the server's deserialiser makes of it, or nothing where that is the value
 * itself. `value` is undefined when the field is absent.
 */
export type Check = (value: Json | undefined, path: string) => Json | undefined;
export type Fields = Readonly<Record<string, Check>>;

/**
 * Checks a command's fields before it runs: unknown names, JSON types, then values, as the server's deserialiser and
 * validator do.
 */
export function checkFields(
  input: JsonObject,
  fields: Fields,
  { path = '', unknown = 'COMMAND_FIELD_UNKNOWN' }: { path?: string; unknown?: ErrorCode } = {},
): void {
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(fields, name)) continue;
    const known = Object.keys(fields).map((field) => `'${field}'`);
    throw new CommandRefused(
      unknown,
      `field '${name}' is not one of the known fields (${known.sort().join(', ')})`,
    );
  }
  for (const [name, check] of Object.entries(fields)) {
    const read = check(input[name], path === '' ? name : `${path}.${name}`);
    if (read !== undefined) input[name] = read;
  }
}

export const any: Check = () => undefined;

/** A text; the server's deserialiser makes one of any scalar. */
export const string: Check = ofType('String', readString);
/** The deserialiser also reads "true" and "false", and takes any number but 0 for true. */
export const boolean: Check = ofType('Boolean', (value) => {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'number' ? value !== 0 : typeof value === 'boolean' ? value : undefined;
});
/** The deserialiser cuts fractions off and reads a text of digits. */
const integer: Check = ofType('Integer', (value) => {
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? Number(value) : undefined;
  return typeof value === 'number' ? Math.trunc(value) : undefined;
});
export const strings: Check = ofType('Array of Strings', (value) => {
  const read = Array.isArray(value) ? value.map(readString) : [undefined];
  return read.includes(undefined) ? undefined : (read as string[]);
});

function readString(value: Json): string | undefined {
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** An object of known fields; `unknown` is the code that refuses any other. */
export const object =
  (fields: Fields, unknown?: ErrorCode): Check =>
  (value, path) => {
    if (isAbsent(value)) return undefined;
    if (!isObject(value)) throw mismatch(path, 'Object', value);
    checkFields(value, fields, { path, ...(unknown && { unknown }) });
    return undefined;
  };

export const required =
  (check: Check): Check =>
  (value, path) => {
    if (isAbsent(value)) throw badValue(path, value, 'must not be null');
    return check(value, path);
  };

/** An integer of at least `least`; `message` is the sentence that refuses a smaller one. */
export const atLeast =
  (least: number, message: string): Check =>
  (value, path) => {
    const read = integer(value, path);
    if (typeof read === 'number' && read < least) throw badValue(path, value, message);
    return read;
  };

export const oneOf =
  (...choices: string[]): Check =>
  (value, path) => {
    string(value, path);
    if (typeof value === 'string' && !choices.includes(value)) {
      throw badValue(path, value, `can only be one of ${choices.map((choice) => `'${choice}'`).join(', ')}`);
    }
    return undefined;
  };

/** `options` of a command that has none: absent or empty. */
export const noOptions: Check = (value) => {
  if (isAbsent(value) || (isObject(value) && Object.keys(value).length === 0)) return undefined;
  throw new CommandRefused(
    'COMMAND_ACCEPTS_NO_OPTIONS',
    'the command does not accept options but some were included',
  );
};

export const badValue = (path: string, value: Json | undefined, message: string) =>
  new CommandRefused(
    'COMMAND_FIELD_VALUE_INVALID',
    `command field '${path}' value ${JSON.stringify(value ?? null)} not valid: ${message}`,
  );

const isAbsent = (value: Json | undefined): value is null | undefined =>
  value === undefined || value === null;

const mismatch = (path: string, wanted: string, found: Json) =>
  new CommandRefused(
    'REQUEST_STRUCTURE_MISMATCH',
    `request is valid JSON but '${path}' must be ${wanted}, was ${typeName(found)}`,
  );

function ofType(wanted: string, read: (value: Json) => Json | undefined): Check {
  return (value, path) => {
    if (isAbsent(value)) return undefined;
    const result = read(value);
    if (result === undefined) throw mismatch(path, wanted, value);
    return result;
  };
}

/** A field that must be there, be it null. */
export const present: Check = (value, path) => {
  if (value === undefined) throw badValue(path, value, 'must not be null');
  return undefined;
};

/** A name of a keyspace, collection or table; \`checkName\` judges it. */
export const schemaName: Check = (value, path) => string(value ?? '', path);
