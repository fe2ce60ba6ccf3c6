import { CommandRefused, type ErrorCode } from './errors.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';

/** Checks one field of a command. `value` is undefined when the field is absent. */
export type Check = (value: Json | undefined, path: string) => void;
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
  for (const [name, check] of Object.entries(fields))
    check(input[name], path === '' ? name : `${path}.${name}`);
}

export const any: Check = () => {};

export const string: Check = ofType('String', (value) => typeof value === 'string');
export const boolean: Check = ofType('Boolean', (value) => typeof value === 'boolean');
const integer: Check = ofType('Integer', Number.isInteger);
export const strings: Check = ofType(
  'Array of Strings',
  (value) => Array.isArray(value) && value.every((element) => typeof element === 'string'),
);

/** An object of known fields; `unknown` is the code that refuses any other. */
export const object =
  (fields: Fields, unknown?: ErrorCode): Check =>
  (value, path) => {
    if (isAbsent(value)) return;
    if (!isObject(value)) throw mismatch(path, 'Object', value);
    checkFields(value, fields, { path, ...(unknown && { unknown }) });
  };

export const required =
  (check: Check): Check =>
  (value, path) => {
    if (isAbsent(value)) throw badValue(path, value, 'must not be null');
    check(value, path);
  };

/** An integer of at least `least`; `message` is the sentence that refuses a smaller one. */
export const atLeast =
  (least: number, message: string): Check =>
  (value, path) => {
    integer(value, path);
    if (typeof value === 'number' && value < least) throw badValue(path, value, message);
  };

export const oneOf =
  (...choices: string[]): Check =>
  (value, path) => {
    string(value, path);
    if (typeof value === 'string' && !choices.includes(value)) {
      throw badValue(path, value, `can only be one of ${choices.map((choice) => `'${choice}'`).join(', ')}`);
    }
  };

/** `options` of a command that has none: absent or empty. */
export const noOptions: Check = (value) => {
  if (isAbsent(value) || (isObject(value) && Object.keys(value).length === 0)) return;
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

function ofType(wanted: string, fits: (value: Json) => boolean): Check {
  return (value, path) => {
    if (!isAbsent(value) && !fits(value)) throw mismatch(path, wanted, value);
  };
}
