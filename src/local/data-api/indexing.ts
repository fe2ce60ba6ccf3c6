import type { IndexingOptions } from './collection-definition.ts';
import { pathFault, splitPath } from './document-path.ts';
import { CommandRefused } from './errors.ts';
import type { JsonObject } from './json.ts';
import { covers, exclude, include, treeOf } from './path-tree.ts';

export type Indexing = {
  /** True when a filter or sort may use the path. */
  includes: (path: string) => boolean;
  /** The part of a document that is indexed. */
  project: (document: JsonObject) => JsonObject;
};

const everything: Indexing = { includes: () => true, project: (document) => document };
const nothing: Indexing = { includes: () => false, project: () => ({}) };

/** Builds the test for indexed paths. Without options everything is indexed. */
export function indexingOf({ allow, deny }: IndexingOptions = {}): Indexing {
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

/** Where a collection has such options, an empty segment is refused in the words of a projection. */
function segmentsOf(path: string) {
  const fault = pathFault(path);
  if (fault) throw new CommandRefused('UNSUPPORTED_PROJECTION_PARAM', `path ('${path}'): ${fault}`);
  return splitPath(path);
}
