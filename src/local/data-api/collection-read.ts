import { openCollection } from './collection.ts';
import {
  type Commands,
  documentPage,
  type Envelope,
  type ObjectContext,
  singleDocument,
  statusAnswer,
} from './command.ts';
import { any, atLeast, badValue, boolean, noOptions, object, string } from './command-fields.ts';
import type { StoredDocument } from './document-table.ts';
import { CommandRefused } from './errors.ts';
import { parseFilter } from './filter.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { decodePageState, pageSize, takePage } from './page-state.ts';
import { parseProjection } from './projection.ts';
import { checkSortIndexed, parseSort } from './sort.ts';

const maxCount = 1_000;

export type FindOptions = {
  limit?: number;
  skip?: number;
  pageState?: string;
  includeSortVector?: boolean;
};

/** The options of find, for collections and tables alike. */
export const findOptions = object({
  limit: atLeast(1, 'limit should be greater than `0`'),
  skip: atLeast(0, 'skip should be greater than or equal to `0`'),
  pageState: string,
  includeSimilarity: boolean,
  includeSortVector: boolean,
});

/** Commands that read a collection. */
export const collectionReadCommands: Commands<ObjectContext> = {
  findOne: {
    fields: {
      filter: any,
      projection: any,
      sort: any,
      options: object({ includeSimilarity: boolean, includeSortVector: boolean }),
    },
    run: findOne,
  },
  find: { fields: { filter: any, projection: any, sort: any, options: findOptions }, run: find },
  countDocuments: { fields: { filter: any, options: noOptions }, run: countDocuments },
};

function findOne(input: JsonObject, context: ObjectContext): Envelope {
  const collection = openCollection(context);
  const filter = parseFilter(input['filter'], collection.indexing);
  const sort = parseSort(input['sort']);
  checkSortIndexed(sort, collection.indexing);
  const project = parseProjection(input['projection']);
  const [first] = sort.length > 0 ? collection.sorted(filter, sort) : collection.search(filter);
  return withSortVector(singleDocument(first ? project(first.document) : null), input);
}

function find(input: JsonObject, context: ObjectContext): Envelope {
  const collection = openCollection(context);
  const filter = parseFilter(input['filter'], collection.indexing);
  const sort = parseSort(input['sort']);
  const { limit, skip, pageState } = (input['options'] ?? {}) as FindOptions;
  if (typeof skip === 'number' && !isObject(input['sort'])) {
    throw badValue('options.skip', skip, 'skip options should be used with sort clause');
  }
  if (sort.length > 0 && pageState) {
    throw new CommandRefused(
      'SORT_CLAUSE_INVALID',
      "'pageState' is not supported with non-empty sort clause",
    );
  }
  checkSortIndexed(sort, collection.indexing);
  const project = parseProjection(input['projection']);
  const answer = (found: StoredDocument[], nextPageState: string | null = null): Envelope =>
    withSortVector(
      documentPage(
        found.map(({ document }) => project(document)),
        nextPageState,
      ),
      input,
    );

  if (sort.length > 0) {
    const start = skip ?? 0;
    return answer(
      collection.sorted(filter, sort).slice(start, start + Math.min(limit ?? pageSize, pageSize)),
    );
  }
  const resumed =
    pageState === undefined ? { after: '', remaining: limit ?? null } : decodePageState(pageState);
  if (filter.keys !== null) return answer([...collection.search(filter)].slice(0, limit));
  const { page, nextPageState } = takePage(
    collection.search(filter, String(resumed.after)),
    resumed.remaining,
    ({ key }): Json => key,
  );
  return answer(page, nextPageState);
}

/** Adds `sortVector: null` if it is requested, because sorting by vectors is not implemented. */
function withSortVector(envelope: Envelope, { options }: JsonObject): Envelope {
  const asked = (options as FindOptions | undefined)?.includeSortVector;
  return asked ? { ...envelope, status: { sortVector: null } } : envelope;
}

function countDocuments(input: JsonObject, context: ObjectContext): Envelope {
  const collection = openCollection(context);
  const filter = parseFilter(input['filter'], collection.indexing);
  let count = 0;
  for (const _ of collection.search(filter)) {
    if (count === maxCount) return statusAnswer({ count, moreData: true });
    count += 1;
  }
  return statusAnswer({ count });
}
