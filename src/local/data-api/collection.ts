import { type CollectionDefinition, type Indexing, indexingOf } from './collection-definition.ts';
import type { ObjectContext } from './command.ts';
import { type DocumentTable, documentTable, type StoredDocument } from './document-table.ts';
import { CommandRefused } from './errors.ts';
import type { Filter } from './filter.ts';
import { documentOrder, type SortExpression } from './sort.ts';

/** The operations of a collection that its commands use. */
export type Collection = {
  documents: DocumentTable;
  indexing: Indexing;
  defaultIdType: string | undefined;
  /** The documents that match a filter, after a key. */
  search: (filter: Filter, after?: string) => Iterable<StoredDocument>;
  /** All documents that match a filter, sorted in memory; refused if there are `maxSorted` or more. */
  sorted: (filter: Filter, sort: SortExpression[]) => StoredDocument[];
};

/** An in-memory sort is refused when this many documents match. */
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
    // The server reads each key and merges the results, so the order is not that of the filter.
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
