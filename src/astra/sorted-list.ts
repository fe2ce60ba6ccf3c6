import type { Collection } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import { bytesInAnswer, MOST_BYTES } from './answer-size.ts';
import { hasErrorCode } from './outcome.ts';
import { FIRST_ID, isPast, type PageEnd, type Position } from './position.ts';
import type { Retry } from './retry.ts';

export interface SortedPage<Item> {
  data: Item[];
  /** Null at the true end, and only there. */
  end: PageEnd | null;
}

export interface SortedList<Document, Item> {
  /** What the members of a document are equal to. Their paths are indexed, as `by` and `_id` are. */
  equal: Record<string, string>;
  /** The most items of a page. */
  limit: number;
  /** Where the page before ended. */
  from?: PageEnd | undefined;
  itemOf: (document: Document) => Item;
}

/** A server whose page is smaller than this is unknown: 20 before version 1.0.48, 50 since then. */
const SMALLEST_PAGE = 20;

/** The server answers its page, however large the limit is. */
const LARGEST_LIMIT = 100;

/** More documents match than the server sorts. */
const TOO_MANY = 'OVERLOADED_SORT_ROW_LIMIT';

/**
 * Lists the documents of a collection by an indexed instant, oldest first, then by `_id`: sorted finds, no other table.
 *
 * The server sorts all that matches in memory: it answers one page at most, takes no page state, and refuses when 10,000
 * documents match. Then the time is bounded so that about half of them match, until the server sorts them. A page ends
 * early when it holds 4 MB, or has used half of the time.
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
  /** The instant that stands at `by`. */
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
        // An answer, and it stays the same however often the call is sent.
        if (hasErrorCode(error, TOO_MANY)) return TOO_MANY;
        throw error;
      }
    }, call);
  }

  /** No range without need: Cassandra itself refuses ranges on the members of a collection's documents. */
  function filterOf(equal: object, gte: string | undefined, lt: string | undefined): object {
    const range = { ...(gte !== undefined && { $gte: gte }), ...(lt !== undefined && { $lt: lt }) };
    return Object.keys(range).length > 0 ? { ...equal, [by]: range } : equal;
  }

  function positionOf(document: Document): Position {
    return { at: atOf(document), id: document._id };
  }

  /**
   * An instant before which about half of the matches lie: the median of a page without sort. Such a page comes in the
   * order of the ids' hashes, which is any order for an instant.
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
    // Within one instant there is no range: documents of it that were answered already are skipped.
    let skip = 0;

    for (;;) {
      const first = after?.at;
      const filter = filterOf(equal, first, before);
      // The last document listed is answered again, and one more than wanted tells whether there is one.
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
      // The first one has been seen; else some of those skipped have left, and others have moved up past the gap.
      if (skip > 0 && after && (!found[0] || isPast(positionOf(found[0]), after))) {
        skip = 0;
        continue;
      }
      for (const document of found) {
        const position = positionOf(document);
        if (after && !isPast(position, after)) continue;
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
        // All before the bound is listed: what follows begins at it.
        after = { at: before, id: FIRST_ID };
        before = undefined;
        skip = 0;
        if (data.length > 0) return { data, end: endOf(after, before) };
        continue;
      }
      const last = found.at(-1);
      skip = last && atOf(last) === first ? skip + found.length - 1 : 0;
      // A short page in time is worth more than a full one too late.
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
    cause: new RangeError('More documents bear one instant than the Data API sorts'),
  });
}
