import type { Collection } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { bytesInAnswer, MOST_BYTES } from './answer-size.ts';
import { hasErrorCode } from './outcome.ts';
import { FIRST_ID, isAfter, type PageEnd, type Position } from './position.ts';
import type { Retry } from './retry.ts';

export interface SortedPage<Item> {
  data: Item[];
  /** Where the next page continues; null only on the last page. */
  end: PageEnd | null;
}

export interface SortedList<Document, Item> {
  /** The equality filter: values by path. Its paths must be indexed, as must `by` and `_id`. */
  equal: Record<string, string>;
  /** The most items of a page. */
  limit: number;
  /** Where the previous page ended. */
  from?: PageEnd | undefined;
  itemOf: (document: Document) => Item;
}

/** The smallest page size of any Data API version: 20 before 1.0.48, 50 since then. */
const SMALLEST_PAGE = 20;

/** A limit that is larger than every server's page size. */
const LARGEST_LIMIT = 100;

/** The error code for more matching documents than the server sorts. */
const TOO_MANY = 'OVERLOADED_SORT_ROW_LIMIT';

/**
 * Lists the documents of a collection by an indexed instant, oldest first, then by `_id`, without an index table.
 *
 * The server sorts all matching documents in memory. It returns one page only, has no page state, and refuses when more
 * than 10,000 documents match. In that case an upper bound on the instant is added that about halves the matches, until
 * the server accepts. A page ends early when it holds 4 MB, or has used half of the time.
 *
 * @param by the path of the instant, ISO 8601 in UTC with milliseconds
 */
export function sortedList<Document extends { _id: string }>({
  collection,
  by,
  atOf,
  retry,
  now,
}: {
  collection: Collection<Document>;
  by: string;
  /** Reads the instant at `by`. */
  atOf: (document: Document) => string;
  retry: Retry;
  now: () => number;
}) {
  function find(filter: object, options: object, call: Call): Promise<Document[] | typeof TOO_MANY> {
    return retry.read(async (timeout) => {
      try {
        const { result } = await collection.find(filter as never, { ...options, timeout }).fetchNextPage();
        return result as unknown as Document[];
      } catch (error) {
        // Not thrown, because a retry would get the same answer.
        if (hasErrorCode(error, TOO_MANY)) return TOO_MANY;
        throw error;
      }
    }, call);
  }

  /** Adds a range only if it has a bound: Cassandra refuses ranges on the members of a collection's documents. */
  function filterOf(equal: object, gte: string | undefined, lt: string | undefined): object {
    const range = { ...(gte !== undefined && { $gte: gte }), ...(lt !== undefined && { $lt: lt }) };
    return Object.keys(range).length > 0 ? { ...equal, [by]: range } : equal;
  }

  function positionOf(document: Document): Position {
    return { at: atOf(document), id: document._id };
  }

  /**
   * Estimates the median instant of the matching documents from an unsorted page. Such a page is ordered by the hashes
   * of the ids, so it is a random sample of the instants.
   */
  async function medianAt(filter: object, call: Call): Promise<string | undefined> {
    const sample = await find(filter, {}, call);
    const instants = sample === TOO_MANY ? [] : sample.map(atOf).sort();
    return instants[Math.floor(instants.length / 2)];
  }

  /** @throws Problem service_unavailable when the database does not answer in time, or has too many of one instant */
  return async function list<Item>(
    { equal, limit, from, itemOf }: SortedList<Document, Item>,
    call: Call,
  ): Promise<SortedPage<Item>> {
    const halfway = now() + (call.deadline - now()) / 2;
    const data: Item[] = [];
    let bytes = 0;
    let after = from?.after;
    let before = from?.before;
    // A range cannot begin within an instant, so that instant's documents that are listed already are skipped.
    let skip = 0;

    for (;;) {
      const first = after?.at;
      const filter = filterOf(equal, first, before);
      // The last listed document is returned again, and one extra document shows whether more follow.
      const wanted = skip > 0 ? LARGEST_LIMIT : limit - data.length + (after ? 2 : 1);
      const sorted = { sort: { [by]: 1, _id: 1 }, limit: wanted, ...(skip > 0 && { skip }) };
      const found = await find(filter, sorted, call);

      if (found === TOO_MANY) {
        const median = await medianAt(filter, call);
        if (after && median !== undefined && median <= after.at) throw tooManyAtOnce();
        before = median;
        skip = 0;
        continue;
      }
      // The first document must be a listed one. If not, skipped documents were removed and later ones moved up: restart.
      if (skip > 0 && after && (!found[0] || isAfter(positionOf(found[0]), after))) {
        skip = 0;
        continue;
      }
      for (const document of found) {
        const position = positionOf(document);
        if (after && !isAfter(position, after)) continue;
        const item = itemOf(document);
        const size = bytesInAnswer(item);
        if (after && data.length > 0 && (data.length === limit || bytes + size > MOST_BYTES))
          return { data, end: endOf(after, before) };
        data.push(item);
        bytes += size;
        after = position;
      }

      if (found.length < Math.min(wanted, SMALLEST_PAGE)) {
        if (before === undefined) return { data, end: null };
        // All documents before the bound are listed, so the list continues at the bound.
        after = { at: before, id: FIRST_ID };
        before = undefined;
        skip = 0;
        if (data.length > 0) return { data, end: endOf(after, before) };
        continue;
      }
      const last = found.at(-1);
      skip = last && atOf(last) === first ? skip + found.length - 1 : 0;
      // Return a short page rather than exceed the deadline.
      if (after && data.length > 0 && now() > halfway) return { data, end: endOf(after, before) };
    }
  };
}

function endOf(after: Position, before: string | undefined): PageEnd {
  return { after, ...(before !== undefined && { before }) };
}

function tooManyAtOnce(): Problem {
  return new Problem('service_unavailable', {
    detail: 'Nothing has been done. Send the same request again.',
    headers: { 'Retry-After': '60' },
    cause: new RangeError('More documents have the same instant than the Data API can sort'),
  });
}
