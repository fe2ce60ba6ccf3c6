import type { Collection, Table } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { bytesInAnswer, MOST_BYTES } from './answer-size.ts';
import type { Retry } from './retry.ts';

/** A row of an index table. `seq` is its clustering key, descending; the row refers to a document by its `_id`. */
export interface IndexRow {
  seq: string;
}

/** The range of clustering keys to list. */
export interface KeyRange {
  $gte?: string;
  $lt?: string;
}

export interface KeysetPage<Item> {
  data: Item[];
  /** The clustering key after which the next page begins; null only on the last page. */
  next: string | null;
}

export interface KeysetList<Row, Document, Item> {
  /** The partition key. */
  partition: Partial<Row>;
  range: KeyRange;
  /** The most items of a page. */
  limit: number;
  /** Converts a document to an item; undefined when it does not belong to the list. */
  itemOf: (document: Document, row: Row) => Item | undefined;
  /** Whether `itemOf` may leave out most documents; rows are then read in larger batches. */
  filtered: boolean;
}

/** How many rows a request examines before its page ends early. */
const MOST_ROWS = 500;
/** The most ids that one `$in` takes. */
const MOST_IDS = 100;

/**
 * Lists documents in the order of an index table: reads rows of the table, then the documents that they refer to.
 *
 * A page ends early, maybe empty, when it has examined 500 rows, holds 4 MB, or has used half of the time.
 */
export function keysetList<Row extends IndexRow, Document extends { _id: string }>({
  table,
  collection,
  idOf,
  retry,
  now,
}: {
  table: Table<Row>;
  collection: Collection<Document>;
  /** The `_id` of the document that a row refers to. */
  idOf: (row: Row) => string;
  retry: Retry;
  now: () => number;
}) {
  /** The first rows of the range: at most `count`, fewer if the server's page is smaller. */
  async function readRows(partition: Partial<Row>, range: KeyRange, count: number, call: Call) {
    const filter = { ...partition, ...(Object.keys(range).length > 0 && { seq: range }) };
    // One extra row shows whether more rows follow.
    const { result, nextPageState } = await retry.read(
      (timeout) =>
        table
          .find(filter as never, { sort: { seq: -1 } as never, limit: count + 1, timeout })
          .fetchNextPage(),
      call,
    );
    return { rows: result.slice(0, count) as Row[], more: result.length > count || Boolean(nextPageState) };
  }

  async function readDocuments(rows: readonly Row[], call: Call): Promise<Map<string, Document>> {
    const found = new Map<string, Document>();
    let pageState: string | undefined;
    do {
      const { result, nextPageState } = await retry.read(
        (timeout) =>
          collection
            .find({ _id: { $in: rows.map(idOf) } } as never, {
              timeout,
              ...(pageState && { initialPageState: pageState }),
            })
            .fetchNextPage(),
        call,
      );
      for (const document of result) found.set(String(document._id), document as unknown as Document);
      pageState = nextPageState ?? undefined;
    } while (pageState);
    return found;
  }

  /** @throws Problem service_unavailable when the database does not answer in time */
  return async function list<Item>(
    { partition, range: whole, limit, itemOf, filtered }: KeysetList<Row, Document, Item>,
    call: Call,
  ): Promise<KeysetPage<Item>> {
    const range = { ...whole };
    const halfway = now() + (call.deadline - now()) / 2;
    const data: Item[] = [];
    let bytes = 0;
    let examined = 0;
    let last: string | undefined;
    let more = true;
    let full = false;

    while (more && !full) {
      const wanted = Math.min(filtered ? MOST_IDS : limit - data.length, MOST_ROWS - examined);
      const page = await readRows(partition, range, wanted, call);
      const found = page.rows.length > 0 ? await readDocuments(page.rows, call) : new Map<string, Document>();

      let examinedHere = 0;
      for (const row of page.rows) {
        const document = found.get(idOf(row));
        const item = document && itemOf(document, row);
        const size = item === undefined ? 0 : bytesInAnswer(item);
        full = data.length === limit || (data.length > 0 && bytes + size > MOST_BYTES);
        if (full) break;
        if (item !== undefined) data.push(item);
        bytes += size;
        examinedHere += 1;
        last = row.seq;
        range.$lt = row.seq;
      }
      examined += examinedHere;
      more = page.more || examinedHere < page.rows.length;
      // Return a short page rather than exceed the deadline.
      const spent = data.length === limit || examined >= MOST_ROWS || now() > halfway;
      full ||= last !== undefined && spent;
    }
    return { data, next: (more && last) || null };
  };
}
