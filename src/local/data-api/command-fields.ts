import { CommandRefused, type ErrorCode } from './errors.ts';
import { isNumber, isObject, type Json, type JsonObject, member, typeName } from './json.ts';

/** Reads one field of a command; `undefined` if it is absent or null. */
export type Reader = (value: Json | undefined, path: string) => Json | undefined;
export type Fields = Readonly<Record<string, Reader>>;

/**
 * Reads a command's fields before it runs: unknown names, then JSON types, then values.
 *
 * Like the server's deserialiser, these readers convert scalars: a number or boolean to text, a text to a number or
 * boolean, and a number with a fraction to an integer by cutting it off.
 */
export function readFields(
  input: JsonObject,
  fields: Fields,
  { path = '', unknown = 'COMMAND_FIELD_UNKNOWN' }: { path?: string; unknown?: ErrorCode } = {},
): JsonObject {
  for (const name of Object.keys(input)) {
    if (Object.hasOwn(fields, name)) continue;
    const known = Object.keys(fields).map((field) => `'${field}'`);
    throw new CommandRefused(
      unknown,
      `field '${name}' is not one of the known fields (${known.sort().join(', ')})`,
    );
  }
  const read = Object.entries(fields).map(
    ([name, reader]) => [name, reader(member(input, name), path === '' ? name : `${path}.${name}`)] as const,
  );
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as JsonObject;
}

/** Accepts any JSON, null included; the command checks it. */
export const any: Reader = (value) => value;

export const string = scalar('String', (value) =>
  typeof value === 'string' || typeof value === 'boolean' || isNumber(value) ? String(value) : undefined,
);

export const boolean = scalar('Boolean', (value) => {
  if (typeof value === 'boolean') return value;
  if (Number.isInteger(value)) return value !== 0;
  const word = String(value).toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : undefined;
});

const maxInteger = 2 ** 31 - 1;

const integer = scalar('Integer', (value) => {
  if (typeof value !== 'number' && !/^[+-]?\d+$/.test(String(value))) return undefined;
  const whole = Math.trunc(Number(value));
  return Math.abs(whole) <= maxInteger ? whole : undefined;
});

export const strings: Reader = (value, path) => {
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value)) throw mismatch(path, 'Array', value);
  return value.map((element) => string(element, path) ?? null);
};

/** An object of known fields; `unknown` is the code that refuses any other. */
export const object =
  (fields: Fields, unknown?: ErrorCode): Reader =>
  (value, path) => {
    if (isAbsent(value)) return undefined;
    if (!isObject(value)) throw mismatch(path, 'Object', value);
    return readFields(value, fields, { path, ...(unknown && { unknown }) });
  };

/** A required field; `code` is the error for a missing one. */
export const required =
  (reader: Reader, code: ErrorCode = 'COMMAND_FIELD_VALUE_INVALID'): Reader =>
  (value, path) => {
    if (isAbsent(value)) throw badValue(path, value, 'must not be null', code);
    return reader(value, path);
  };

/** A required field that may be null. */
export const present: Reader = (value, path) => {
  if (value === undefined) throw badValue(path, value, 'must not be null');
  return value;
};

/** An integer of at least `least`; `message` is the sentence that refuses a smaller one. */
export const atLeast =
  (least: number, message: string): Reader =>
  (value, path) => {
    const read = integer(value, path);
    if (read !== undefined && (read as number) < least) throw badValue(path, value, message);
    return read;
  };

export const oneOf =
  (...choices: string[]): Reader =>
  (value, path) => {
    const read = string(value, path);
    if (read === undefined || choices.includes(read as string)) return read;
    throw badValue(path, value, `can only be one of ${choices.map((choice) => `'${choice}'`).join(', ')}`);
  };

/** The `options` of a command without options: absent or empty. */
export const noOptions: Reader = (value) => {
  if (isAbsent(value) || (isObject(value) && Object.keys(value).length === 0)) return undefined;
  throw new CommandRefused(
    'COMMAND_ACCEPTS_NO_OPTIONS',
    'the command does not accept options but some were included',
  );
};

export const badValue = (
  path: string,
  value: Json | undefined,
  message: string,
  code: ErrorCode = 'COMMAND_FIELD_VALUE_INVALID',
) =>
  new CommandRefused(
    code,
    `command field '${path}' value ${JSON.stringify(value ?? null)} not valid: ${message}`,
  );

export const mismatch = (path: string, wanted: string, found: Json) =>
  new CommandRefused(
    'REQUEST_STRUCTURE_MISMATCH',
    `request is valid JSON but '${path}' must be ${wanted}, was ${typeName(found)}`,
  );

const isAbsent = (value: Json | undefined): value is null | undefined =>
  value === undefined || value === null;

/** Reads a scalar; a value for which `read` returns undefined is refused. */
function scalar(wanted: string, read: (value: Json) => Json | undefined): Reader {
  return (value, path) => {
    if (isAbsent(value)) return undefined;
    const result = read(value);
    if (result === undefined) throw mismatch(path, wanted, value);
    return result;
  };
}
