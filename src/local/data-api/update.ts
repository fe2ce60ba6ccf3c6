import { arrayIndex, pathFault, splitPath } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject, member, setMember, typeName } from './json.ts';
import { type Change, changes, isUpdateOperator, type UpdateOperator } from './update-operators.ts';

export type Update = {
  /** Applies the update to the document in place; returns whether it changed anything. */
  apply: (document: JsonObject, inserting: boolean) => boolean;
};

type Action = { operator: UpdateOperator; path: string; segments: readonly string[]; change: Change };

/** Parses an update clause, and checks operators, arguments and that no path is a prefix of another. */
export function parseUpdate(definition: Json): Update {
  if (!isObject(definition)) {
    throw new CommandRefused(
      'UNSUPPORTED_UPDATE_DATA_TYPE',
      `update data type must be JSON Object, was: ${typeName(definition)}`,
    );
  }
  const actions = Object.entries(definition).flatMap(([operator, argument]) =>
    readActions(operator, argument),
  );
  checkOverlap(actions);
  return {
    apply(document, inserting) {
      let modified = false;
      for (const { operator, path, segments, change } of actions) {
        if (operator === '$setOnInsert' && !inserting) continue;
        modified = applyAction(document, { operator, path, segments, change }) || modified;
      }
      return modified;
    },
  };
}

function readActions(operator: string, argument: Json): Action[] {
  if (!operator.startsWith('$')) {
    throw new CommandRefused(
      'UNSUPPORTED_UPDATE_OPERATION',
      `invalid update operator '${operator}' (must start with '$')`,
    );
  }
  if (!isUpdateOperator(operator)) {
    throw new CommandRefused('UNSUPPORTED_UPDATE_OPERATION', `unrecognized update operator '${operator}'`);
  }
  if (!isObject(argument)) {
    throw new CommandRefused(
      'UNSUPPORTED_UPDATE_DATA_TYPE',
      `the argument of '${operator}' must be JSON Object, was: ${typeName(argument)}`,
    );
  }
  return Object.entries(argument).map(([path, value]) => {
    if (path === '_id' && operator !== '$setOnInsert') {
      throw new CommandRefused(
        'UNSUPPORTED_UPDATE_OPERATOR_FOR_DOC_ID',
        `'${operator}' cannot be used on '_id'`,
      );
    }
    if (path.startsWith('$') && (operator === '$inc' || operator === '$push')) {
      throw new CommandRefused(
        'UNSUPPORTED_UPDATE_OPERATION_MODIFIER',
        `${operator} takes field names, not '${path}'`,
      );
    }
    const fault = pathFault(path);
    if (fault) throw badPath(`update path ('${path}') is not valid: ${fault}`);
    return { operator, path, segments: splitPath(path), change: changes[operator](value) };
  });
}

function checkOverlap(actions: Action[]): void {
  for (const [index, { path, operator }] of actions.entries()) {
    for (const other of actions.slice(index + 1)) {
      if (other.path !== path && !other.path.startsWith(`${path}.`) && !path.startsWith(`${other.path}.`))
        continue;
      throw new CommandRefused(
        'UNSUPPORTED_UPDATE_OPERATION_PARAM',
        `update paths meet: '${path}' (${operator}) and '${other.path}' (${other.operator})`,
      );
    }
  }
}

function applyAction(document: JsonObject, { operator, path, segments, change }: Action): boolean {
  const parent = findParent(document, segments, { create: operator !== '$unset', path });
  if (parent === undefined) return false;
  const last = segments.at(-1) as string;
  if (Array.isArray(parent)) {
    const index = arrayIndex(last);
    if (index < 0) {
      if (operator === '$unset') return false;
      throw badPath(`cannot create field ('${last}') in path '${path}': it is an Array there`);
    }
    const next = change(parent[index], path);
    // $unset on an array's element leaves null, so that later elements keep their index.
    if (next === undefined) return false;
    if (next.remove) {
      if (index >= parent.length) return false;
      parent[index] = null;
    } else {
      while (parent.length < index) parent.push(null);
      parent[index] = next.value;
    }
    return next.modified;
  }
  const next = change(member(parent, last), path);
  if (next === undefined) return false;
  if (next.remove) delete parent[last];
  else setMember(parent, last, next.value);
  return next.modified;
}

function findParent(
  document: JsonObject,
  segments: readonly string[],
  { create, path }: { create: boolean; path: string },
): JsonObject | Json[] | undefined {
  let context: Json = document;
  for (const segment of segments.slice(0, -1)) {
    let next: Json | undefined;
    if (Array.isArray(context)) {
      const index = arrayIndex(segment);
      next = index < 0 ? undefined : context[index];
      if (next === undefined && create) {
        if (index < 0)
          throw badPath(`cannot create field ('${segment}') in path '${path}': it is an Array there`);
        while (context.length < index) context.push(null);
        next = {};
        context.push(next);
      }
    } else if (isObject(context)) {
      next = member(context, segment);
      if (next === undefined && create) {
        next = {};
        setMember(context, segment, next);
      }
    }
    if (next === undefined) return undefined;
    context = next;
    if (!Array.isArray(context) && !isObject(context)) {
      if (!create) return undefined;
      throw badPath(`cannot create a field in path '${path}': '${segment}' is ${typeName(context)}`);
    }
  }
  return context as JsonObject | Json[];
}

const badPath = (message: string) => new CommandRefused('UNSUPPORTED_UPDATE_OPERATION_PATH', message);
