import type { Database } from '../../astra/database.ts';
import type { Retry } from '../../astra/retry.ts';
import type { Call } from '../../contract/context.ts';
import { type Filters, meets, millisecondsOf } from '../filters.ts';
import type { Order } from '../order.ts';
import {
  cursorOf,
  type IndexRow,
  LAST_SEQ_MILLISECOND,
  type OrderDocument,
  orderOf,
  seqFrom,
  seqOf,
  seqOfCursor,
} from './key-layout.ts';

export interface Listing extends Filters {
  customerId: string;
  /** The most orders of a page, 1 to 100. */
  limit?: number | undefined;
  /** Where the page before ended. */
  cursor?: string | undefined;
}

export interface Page {
  data: Order[];
  /** Null at the true end, and only there; a page may be short or empty before. */
  nextCursor: string | null;
}

/** How many rows a request examines before its page ends early. */
const MOST_ROWS = 500;
/** How many bytes of orders a page holds at most, as Lambda counts them: it answers at most 6 MB. */
const MOST_BYTES = 4_000_000;
/** The most ids that one `$in` takes. */
const MOST_IDS = 100;

/**
 * Lists a customer's orders, newest first: a range of the index, then the documents it names.
 *
 * A row without a document (its placement crashed, or is under way) or with another createdAt (its placement lost the
 * race for the key) is no order and left out.
 */
export function createListing({
  orders,
  ordersByCustomer,
  retry,
  now,
}: Pick<Database, 'orders' | 'ordersByCustomer'> & { retry: Retry; now: () => number }) {
  /** Rows from the top of the range: at most `count`, fewer where the server's page is smaller. */
  async function readRows(customer_id: string, range: Range, count: number, call: Call) {
    const filter = { customer_id, ...(Object.keys(range).length > 0 && { seq: range }) };
    // One row more than wanted tells whether there is one.
    const { result, nextPageState } = await retry.read(
      (timeout) =>
        ordersByCustomer.find(filter, { sort: { seq: -1 }, limit: count + 1, timeout }).fetchNextPage(),
      call,
    );
    return { rows: result.slice(0, count), more: result.length > count || Boolean(nextPageState) };
  }

  async function readOrders(rows: readonly IndexRow[], call: Call): Promise<Map<string, Order>> {
    const found = new Map<string, Order>();
    let pageState: string | undefined;
    do {
      const { result, nextPageState } = await retry.read(
        (timeout) =>
          orders
            .find(
              { _id: { $in: rows.map(({ order_id }) => order_id) } },
              { timeout, ...(pageState && { initialPageState: pageState }) },
            )
            .fetchNextPage(),
        call,
      );
      for (const document of result) found.set(document._id, orderOf(document as OrderDocument));
      pageState = nextPageState ?? undefined;
    } while (pageState);
    return found;
  }

  /**
   * @throws Problem invalid_request for a cursor that no page ended with
   * @throws Problem service_unavailable when the database does not answer in time
   */
  return async function list(
    { customerId, limit = 20, cursor, ...filters }: Listing,
    call: Call,
  ): Promise<Page> {
    const range = rangeOf(cursor, filters);
    const scans = scansBy(filters);
    const halfway = now() + (call.deadline - now()) / 2;
    const data: Order[] = [];
    let bytes = 0;
    let examined = 0;

    for (let more = range !== null; range && more; ) {
      const wanted = Math.min(scans ? MOST_IDS : limit - data.length, MOST_ROWS - examined);
      const page = await readRows(customerId, range, wanted, call);
      const found = page.rows.length > 0 ? await readOrders(page.rows, call) : new Map<string, Order>();
      more = page.more;

      for (const [index, { seq, order_id }] of page.rows.entries()) {
        const before = range.$lt;
        examined += 1;
        range.$lt = seq;
        const order = found.get(order_id);
        if (!order || seqOf(order) !== seq || !meets(order, filters)) continue;
        bytes += bytesInAnswer(order);
        if (before && data.length > 0 && bytes > MOST_BYTES) return { data, nextCursor: cursorOf(before) };
        data.push(order);
        if (data.length === limit) {
          const end = !more && index === page.rows.length - 1;
          return { data, nextCursor: end ? null : cursorOf(seq) };
        }
      }
      // A short page in time is worth more than a full one too late.
      if (more && range.$lt && (examined >= MOST_ROWS || now() > halfway)) {
        return { data, nextCursor: cursorOf(range.$lt) };
      }
    }
    return { data, nextCursor: null };
  };
}

/** The body is a text of the function's answer, which is JSON, too: every quotation mark in it is escaped once more. */
function bytesInAnswer(order: Order): number {
  return Buffer.byteLength(JSON.stringify(JSON.stringify(order)));
}

/** Whether a filter is given that no range of the index answers: then each order of the range is looked at. */
function scansBy({ createdAfter: _, createdBefore: __, ...others }: Filters): boolean {
  return Object.values(others).some((given) => given !== undefined);
}

interface Range {
  $gte?: string;
  $lt?: string;
}

/** The seqs that the bounds let through, or null when they let none through. */
function rangeOf(cursor: string | undefined, { createdAfter, createdBefore }: Filters) {
  const first = createdAfter === undefined ? 0 : Math.floor(millisecondsOf(createdAfter)) + 1;
  const end =
    createdBefore === undefined ? Number.POSITIVE_INFINITY : Math.ceil(millisecondsOf(createdBefore));
  if (first > LAST_SEQ_MILLISECOND || end <= first) return null;

  const range: Range = {};
  if (first > 0) range.$gte = seqFrom(first);
  if (end <= LAST_SEQ_MILLISECOND) range.$lt = seqFrom(end);
  if (cursor !== undefined) {
    const seq = seqOfCursor(cursor);
    if (range.$lt === undefined || seq < range.$lt) range.$lt = seq;
  }
  return range;
}
