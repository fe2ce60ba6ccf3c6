import { exclude, include, pathFault, treeOf } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import { isNumber, isObject, type Json, type JsonObject, typeName } from './json.ts';

export type Projection = (document: JsonObject) => JsonObject;

const refuse = (message: string) => new CommandRefused('UNSUPPORTED_PROJECTION_PARAM', message);

/** Reads a projection: all of one kind, inclusions or exclusions; `_id` may differ, and is included unless excluded. */
export function parseProjection(definition: Json | undefined): Projection {
  if (definition === undefined) return (document) => document;
  if (!isObject(definition)) {
    throw new CommandRefused(
      'UNSUPPORTED_PROJECTION_DEFINITION',
      `projection must be a JSON Object, was ${typeName(definition)}`,
    );
  }
  const entries = collect(definition);
  const [only] = entries;
  if (only?.[0] === '*') {
    if (entries.length > 1) throw refuse("wildcard ('*') only allowed as the only root-level path");
    return only[1] ? (document) => document : () => ({});
  }
  const idIncluded = entries.find(([path]) => path === '_id')?.[1];
  const fields = entries.filter(([path]) => path !== '_id');
  const including = fields[0]?.[1] === true;
  const mixed = fields.find(([, included]) => included !== including);
  if (mixed) {
    throw refuse(
      including
        ? `cannot exclude '${mixed[0]}' on inclusion projection`
        : `cannot include '${mixed[0]}' on exclusion projection`,
    );
  }
  const tree = treeOf(
    fields.map(([path]) => path),
    (path) => {
      throw refuse(`projection path conflict at '${path}'`);
    },
  );
  if (including ? idIncluded !== false : idIncluded === false) tree.set('_id', null);
  return (document) => (including ? include : exclude)(tree, document) as JsonObject;
}

function collect(definition: JsonObject, parent = ''): [path: string, included: boolean][] {
  return Object.entries(definition).flatMap(([name, value]): [string, boolean][] => {
    if (name === '') throw refuse('empty paths (and path segments) not allowed');
    // Documents have no vectors, so these select nothing.
    if (parent === '' && ['$vector', '$vectorize'].includes(name)) return [];
    if (name.startsWith('$')) throw refuse(`unsupported projection operator or path '${name}'`);
    if (name === '*' && parent !== '')
      throw refuse("wildcard ('*') only allowed as the only root-level path");
    const path = parent === '' ? name : `${parent}.${name}`;
    if (isObject(value)) return collect(value, path);
    if (!isNumber(value) && typeof value !== 'boolean') {
      throw refuse(`path ('${path}') value must be Number, Boolean or Object, was ${typeName(value)}`);
    }
    const fault = pathFault(path);
    if (fault) throw refuse(`projection path ('${path}') is not a valid path: ${fault}`);
    return [[path, value !== 0 && value !== false]];
  });
}
