import { type CollectionDefinition, type Indexing, indexingOf } from './collection-definition.ts';
import type { ObjectContext } from './command.ts';
import { type DocumentTable, documentTable, type StoredDocument } from './document-table.ts';
import { CommandRefused } from './errors.ts';
import type { Filter } from './filter.ts';
import { documentOrder, type SortExpression } from './sort.ts';

/** A collection as its commands use it. */
export type Collection = {
  documents: DocumentTable;
  indexing: Indexing;
  defaultIdType: string | undefined;
  /** The documents a filter finds, beginning after a key. */
  search: (filter: Filter, after?: string) => Iterable<StoredDocument>;
  /** All documents a filter finds, sorted in memory; refused from `maxSorted` on. */
  sorted: (filter: Filter, sort: SortExpression[]) => StoredDocument[];
};

/** An in-memory sort is given up when this many documents match. */
export const maxSorted = 10_000;

export function openCollection({ storage, target }: ObjectContext): Collection {
  const definition = target.definition as CollectionDefinition;
  const documents = documentTable(storage, target.id, definition);

  function* search({ keys, seek, matches, checkAnswerable }: Filter, after = ''): Generator<StoredDocument> {
    checkAnswerable();
    if (keys === null) {
      const found = seek ? documents.having(seek.path, seek.atom, after) : documents.after(after);
      for (const stored of found) if (matches(stored.document)) yield stored;
      return;
    }
    // One read per key, their answers merged: never in the order they were asked for.
    for (const key of keys.toSorted()) {
      const stored = key > after ? documents.get(key) : undefined;
      if (stored && matches(stored.document)) yield stored;
    }
  }

  function sorted(filter: Filter, sort: SortExpression[]): StoredDocument[] {
    const found: StoredDocument[] = [];
    for (const stored of search(filter)) {
      found.push(stored);
      if (found.length >= maxSorted) {
        throw new CommandRefused(
          'OVERLOADED_SORT_ROW_LIMIT',
          `the sort was aborted: it read the limit of ${maxSorted} documents`,
        );
      }
    }
    const order = documentOrder(sort);
    return found.sort((left, right) => order(left.document, right.document));
  }

  return {
    documents,
    indexing: indexingOf(definition.indexing),
    defaultIdType: definition.defaultId?.type,
    search,
    sorted,
  };
}
