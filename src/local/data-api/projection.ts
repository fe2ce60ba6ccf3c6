import { pathFault, splitPath } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import { isObject, type Json, type JsonObject, member, setMember, typeName } from './json.ts';

export type Projection = (document: JsonObject) => JsonObject;

type Layer = Map<string, Layer | null>;

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
  const layers = layersOf(fields.map(([path]) => path));
  if (including) {
    if (idIncluded !== false) layers.set('_id', null);
    return (document) => include(layers, document) as JsonObject;
  }
  if (idIncluded === false) layers.set('_id', null);
  return (document) => exclude(layers, document) as JsonObject;
}

function collect(definition: JsonObject, parent = ''): [path: string, included: boolean][] {
  return Object.entries(definition).flatMap(([name, value]): [string, boolean][] => {
    // Without vectors there is none to include or leave out.
    if (name === '$vector' && parent === '') return [];
    if (name === '') throw refuse('empty paths (and path segments) not allowed');
    if (name.startsWith('$')) throw refuse(`unsupported projection operator or path '${name}'`);
    if (name === '*' && parent !== '')
      throw refuse("wildcard ('*') only allowed as the only root-level path");
    const path = parent === '' ? name : `${parent}.${name}`;
    if (typeof value === 'number') return [[path, value !== 0]];
    if (typeof value === 'boolean') return [[path, value]];
    if (isObject(value)) return collect(value, path);
    throw refuse(`path ('${path}') value must be Number, Boolean or Object, was ${typeName(value)}`);
  });
}

function layersOf(paths: string[]): Layer {
  const root: Layer = new Map();
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault) throw refuse(`projection path ('${path}') is not a valid path: ${fault}`);
    const segments = splitPath(path);
    const last = segments.at(-1) as string;
    let layer = root;
    for (const segment of segments.slice(0, -1)) {
      const next = layer.get(segment);
      if (next === null) throw refuse(`projection path conflict at '${path}'`);
      const branch: Layer = next ?? new Map();
      layer.set(segment, branch);
      layer = branch;
    }
    if (layer.has(last)) throw refuse(`projection path conflict at '${path}'`);
    layer.set(last, null);
  }
  return root;
}

/** Scalars on the way to a deeper path are kept: there is nothing in them to leave out. */
function include(layers: Layer, value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => include(layers, element));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const name of Object.keys(value)) {
    const next = layers.get(name);
    if (next === undefined) continue;
    const child = member(value, name) as Json;
    setMember(kept, name, next === null ? child : include(next, child));
  }
  return kept;
}

function exclude(layers: Layer, value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => exclude(layers, element));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const name of Object.keys(value)) {
    const next = layers.get(name);
    if (next === null) continue;
    const child = member(value, name) as Json;
    setMember(kept, name, next === undefined ? child : exclude(next, child));
  }
  return kept;
}
