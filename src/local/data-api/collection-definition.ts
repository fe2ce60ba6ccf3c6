import type { SchemaObject } from './catalogue.ts';
import { covers, escapeFault, exclude, include, pathFault, splitPath, treeOf } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import type { JsonObject } from './json.ts';

/** A collection's definition in the catalogue: the options it was created with, without defaults. */
export type CollectionDefinition = { defaultId?: { type?: string }; indexing?: IndexingOptions };

/** The paths that are indexed: filters and sorts may use them, and their values have limits. */
export type IndexingOptions = { allow?: string[]; deny?: string[] };

/** Reads `createCollection.options`. */
export function readDefinition({ defaultId, indexing, lexical, rerank, vector }: JsonObject): JsonObject {
  if (vector) {
    throw new CommandRefused('INVALID_CREATE_COLLECTION_OPTIONS', 'this database has no vector search');
  }
  if ((lexical as JsonObject | undefined)?.['enabled']) {
    throw new CommandRefused('LEXICAL_FEATURE_NOT_ENABLED', 'this database has no lexical search');
  }
  if ((rerank as JsonObject | undefined)?.['enabled']) {
    throw new CommandRefused('RERANKING_FEATURE_NOT_ENABLED', 'this database has no reranking');
  }
  if (indexing) checkIndexing(indexing as IndexingOptions);
  return { ...(defaultId && { defaultId }), ...(indexing && { indexing }) };
}

/** The definition as text for comparison; the order of indexed paths is ignored. */
export function settings({ defaultId, indexing }: JsonObject): string {
  const { allow, deny } = (indexing ?? {}) as IndexingOptions;
  return JSON.stringify([defaultId ?? null, allow?.toSorted() ?? [], deny?.toSorted() ?? []]);
}

/** A collection's description in findCollections with `explain`. */
export const describeCollection = ({ name, definition }: SchemaObject): JsonObject => ({
  name,
  options: { ...definition, lexical: { enabled: false }, rerank: { enabled: false } },
});

function checkIndexing({ allow, deny }: IndexingOptions): void {
  if (allow && deny) throw badIndexing("'allow' and 'deny' cannot be used together");
  const [field, paths] = allow ? ['allow', allow] : ['deny', deny];
  if (!paths) throw badIndexing("'allow' or 'deny' should be provided");
  if (new Set(paths).size !== paths.length) throw badIndexing(`'${field}' cannot contain duplicates`);
  if (paths.length === 1 && paths[0] === '*') return;
  for (const path of paths) {
    if (path === '') throw badIndexing('path must be represented as a non-empty string');
    if (path.startsWith('$')) throw badIndexing(`path ('${path}') must not start with '$'`);
    const fault = escapeFault(path);
    if (fault) throw badIndexing(`indexing path ('${path}') is not a valid path: ${fault}`);
  }
}

const badIndexing = (message: string) => new CommandRefused('INVALID_INDEXING_DEFINITION', message);

export type Indexing = {
  /** True when a filter or sort may use the path. */
  includes: (path: string) => boolean;
  /** The part of a document that is indexed. */
  project: (document: JsonObject) => JsonObject;
};

const everything: Indexing = { includes: () => true, project: (document) => document };
const nothing: Indexing = { includes: () => false, project: () => ({}) };

const indexings = new WeakMap<IndexingOptions, Indexing>();

/** The test for indexed paths, built once per definition. Without options everything is indexed. */
export function indexingOf(options: IndexingOptions = {}): Indexing {
  const indexing = indexings.get(options) ?? buildIndexing(options);
  indexings.set(options, indexing);
  return indexing;
}

function buildIndexing({ allow, deny }: IndexingOptions): Indexing {
  if (allow && allow.length > 0) {
    if (allow.length === 1 && allow[0] === '*') return everything;
    const tree = treeOf(allow);
    return {
      includes: (path) => covers(tree, segmentsOf(path)),
      project: (document) => include(tree, document) as JsonObject,
    };
  }
  if (deny && deny.length > 0) {
    if (deny.length === 1 && deny[0] === '*') return nothing;
    const tree = treeOf(deny);
    return {
      includes: (path) => !covers(tree, segmentsOf(path)),
      project: (document) => exclude(tree, document) as JsonObject,
    };
  }
  return everything;
}

/** The segments of a path. A malformed one is refused by the code that the server has for projections. */
function segmentsOf(path: string) {
  const fault = pathFault(path);
  if (fault) throw new CommandRefused('UNSUPPORTED_PROJECTION_PARAM', `path ('${path}'): ${fault}`);
  return splitPath(path);
}
