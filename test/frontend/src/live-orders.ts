import type { CallProblem, Order, OrderPage } from 'order-api-client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';

type Status = Order['status'];
interface Shown {
  orders: readonly Order[];
  /** Where the list goes on; null at its end, undefined before the first page. */
  cursor: string | null | undefined;
  problem?: CallProblem;
}

const PAGE = 20;
const LARGEST_PAGE = 100;
/** Milliseconds between two looks. */
const EVERY = 2_500;

/** The list, newest first, looked at again and again while it can be seen; older pages on request. */
export function useLiveOrders({ status, customerId }: { status?: Status; customerId?: string }) {
  const { orders: client } = useDesk();
  const [shown, setShown] = useState<Shown>({ orders: [], cursor: undefined });
  const now = useRef(shown);
  now.current = shown;
  const filter = { ...(status && { status }), ...(customerId && { customerId }) };

  useEffect(() => {
    const ended = new AbortController();
    let timer = 0;
    setShown({ orders: [], cursor: undefined });

    async function look() {
      const limit = Math.min(Math.max(PAGE, now.current.orders.length), LARGEST_PAGE);
      const page = await client.listOrders({ ...filter, limit, signal: ended.signal });
      setShown((before) => (page.ok ? withLatest(before, page.data) : { ...before, problem: page.problem }));
    }
    async function keepLooking() {
      try {
        if (!document.hidden || now.current.cursor === undefined) await look();
        timer = window.setTimeout(keepLooking, EVERY);
      } catch (reason) {
        if (!ended.signal.aborted) throw reason;
      }
    }
    keepLooking();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [client, status, customerId]);

  async function loadMore() {
    const { cursor } = now.current;
    if (!cursor) return;
    const page = await client.listOrders({ ...filter, limit: PAGE, cursor });
    setShown((before) => {
      // Another page, or another list, has come meanwhile.
      if (before.cursor !== cursor) return before;
      if (!page.ok) return { ...before, problem: page.problem };
      return { orders: [...before.orders, ...page.data.data], cursor: page.data.nextCursor };
    });
  }

  return { ...shown, loadMore };
}

/**
 * The list with its newest part replaced: what the page covers is as the page says, what is older stays.
 *
 * A page may be short, or empty, without being the last: only a missing cursor is the end.
 */
function withLatest({ orders, cursor }: Shown, page: OrderPage): Shown {
  if (page.nextCursor === null) return { orders: page.data, cursor: null };
  const edge = page.data.at(-1);
  const older = edge ? orders.filter((order) => place(order) < place(edge)) : orders;
  return { orders: [...page.data, ...older], cursor: older.length > 0 ? cursor : page.nextCursor };
}

/** Lists are ordered by time, then by id. */
function place({ createdAt, orderId }: Order): string {
  return `${createdAt} ${orderId}`;
}
