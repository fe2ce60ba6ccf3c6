import { add } from './decimal.ts';
import { CommandRefused } from './errors.ts';
import { equalOrdered, isNumber, isObject, type Json, typeName } from './json.ts';

/** Computes the new value at a path; undefined for no change. */
export type Change = (
  current: Json | undefined,
  path: string,
) => { remove: true; modified: true } | { remove?: false; value: Json; modified: boolean } | undefined;

/** The supported update operators; each parses its argument and returns the change. */
export const changes = {
  $set: set,
  $setOnInsert: set,
  $unset: (): Change => (current) => (current === undefined ? undefined : { remove: true, modified: true }),
  $inc: increment,
  $push: push,
} as const satisfies Record<string, (argument: Json) => Change>;

export type UpdateOperator = keyof typeof changes;
export const isUpdateOperator = (name: string): name is UpdateOperator => Object.hasOwn(changes, name);

/** Setting an equal value is no change, so the document is not written. */
function set(argument: Json): Change {
  return (current) => {
    if (current !== undefined && equalOrdered(current, argument)) return undefined;
    return { value: argument, modified: true };
  };
}

function increment(argument: Json): Change {
  if (!isNumber(argument)) throw badParameter(`$inc requires numeric parameter, got: ${typeName(argument)}`);
  return (current, path) => {
    if (current === undefined) return { value: argument, modified: true };
    if (!isNumber(current)) throw badTarget('$inc', 'Number', path, current);
    const value = add(current, argument);
    if (value === undefined)
      throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'the sum has too many digits');
    return { value, modified: argument !== 0 };
  };
}

function push(argument: Json): Change {
  const { values, position } = readPush(argument);
  return (current, path) => {
    if (current !== undefined && !Array.isArray(current)) throw badTarget('$push', 'Array', path, current);
    const value = [...(current ?? [])];
    const at =
      position === undefined ? value.length : position < 0 ? Math.max(0, value.length + position) : position;
    value.splice(at, 0, ...values);
    return { value, modified: true };
  };
}

function readPush(argument: Json): { values: Json[]; position?: number } {
  if (!isObject(argument) || !Object.keys(argument).some((name) => name.startsWith('$')))
    return { values: [argument] };
  // A $date or $uuid is refused here, too, because the server reads any `$` name as a modifier.
  const { $each, $position, ...others } = argument;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new CommandRefused(
      'UNSUPPORTED_UPDATE_OPERATION_MODIFIER',
      `$push only supports $each and $position; trying to use '${unknown}'`,
    );
  }
  if ($position !== undefined && !Number.isInteger($position)) {
    throw badParameter(`$push modifier $position requires Integer, found: ${typeName($position)}`);
  }
  if (!Array.isArray($each))
    throw badParameter(`$push modifier $each requires Array, found: ${typeName($each)}`);
  return { values: $each, ...($position !== undefined && { position: $position as number }) };
}

const badParameter = (message: string) => new CommandRefused('UNSUPPORTED_UPDATE_OPERATION_PARAM', message);

const badTarget = (operator: string, wanted: string, path: string, found: Json) =>
  new CommandRefused(
    'UNSUPPORTED_UPDATE_OPERATION_TARGET',
    `${operator} requires target to be ${wanted}; value at '${path}' of type ${typeName(found)}`,
  );
