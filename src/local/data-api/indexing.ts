import { splitPath } from './document-path.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** `createCollection.options.indexing`: which paths filters and sorts may use, and which values are bounded. */
export type IndexingOptions = { allow?: string[]; deny?: string[] };

export type Indexing = {
  /** True when a filter or sort may use the path. */
  includes: (path: string) => boolean;
  /** The part of a document that is indexed. */
  project: (document: JsonObject) => JsonObject;
};

type Layer = Map<string, Layer | null>;

const everything: Indexing = { includes: () => true, project: (document) => document };

/** Builds the test for indexed paths. Without options everything is indexed. */
export function indexingOf({ allow, deny }: IndexingOptions = {}): Indexing {
  if (allow && allow.length > 0) {
    if (allow.length === 1 && allow[0] === '*') return everything;
    const layer = layersOf(allow);
    return {
      includes: (path) => covers(layer, path),
      project: (document) => keep(layer, document) as JsonObject,
    };
  }
  if (deny && deny.length > 0) {
    if (deny.length === 1 && deny[0] === '*') return { includes: () => false, project: () => ({}) };
    const layer = layersOf(deny);
    return {
      includes: (path) => !covers(layer, path),
      project: (document) => drop(layer, document) as JsonObject,
    };
  }
  return everything;
}

/** Paths as a tree; null marks the end of one, which covers all below it. */
function layersOf(paths: string[]): Layer {
  const root: Layer = new Map();
  for (const path of paths) {
    const segments = splitPath(path);
    const last = segments.at(-1) as string;
    let layer: Layer | null = root;
    for (const segment of segments.slice(0, -1)) {
      const next: Layer | null | undefined = layer.get(segment);
      if (next === null) {
        layer = null;
        break;
      }
      const branch: Layer = next ?? new Map();
      layer.set(segment, branch);
      layer = branch;
    }
    layer?.set(last, null);
  }
  return root;
}

function covers(root: Layer, path: string): boolean {
  let layer: Layer = root;
  for (const segment of splitPath(path)) {
    const next = layer.get(segment);
    if (next === undefined) return false;
    if (next === null) return true;
    layer = next;
  }
  return false;
}

function keep(layer: Layer, value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => keep(layer, element));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, child]): [string, Json][] => {
    const next = layer.get(name);
    if (next === undefined) return [];
    return [[name, next === null ? child : keep(next, child)]];
  });
  return Object.fromEntries(entries);
}

function drop(layer: Layer, value: Json): Json {
  if (Array.isArray(value)) return value.map((element) => drop(layer, element));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, child]): [string, Json][] => {
    const next = layer.get(name);
    if (next === null) return [];
    return [[name, next === undefined ? child : drop(next, child)]];
  });
  return Object.fromEntries(entries);
}
