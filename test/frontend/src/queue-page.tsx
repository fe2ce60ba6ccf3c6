import { useInfiniteQuery } from '@tanstack/preact-query';
import type { Order } from 'order-api-client';
import { useState } from 'preact/hooks';
import { CancelDialog } from './cancel-dialog.tsx';
import { useDesk } from './desk-context.ts';
import { ProblemAlert } from './faults.tsx';
import { FulfillDialog } from './fulfill-dialog.tsx';
import { useNextRow } from './next-row.ts';
import { useQueueMoves } from './queue-moves.ts';
import { QueueOutcome } from './queue-outcome.tsx';
import { QueueTable } from './queue-table.tsx';
import { PANEL, QueueTabs, tabId } from './queue-tabs.tsx';
import type { QueueStatus } from './waiting.ts';

const STEPS: Record<QueueStatus, { next: string; empty: string }> = {
  pending: { next: 'Confirm', empty: 'No order waits to be confirmed.' },
  confirmed: { next: 'Fulfill', empty: 'No order waits to be fulfilled.' },
};
/** Keeps the selected tab while the person visits an order. */
const SELECTED = 'queue';

/** The orders that wait for staff, the longest first, kept up to date. */
export function QueuePage() {
  const [selected, setSelected] = useState<QueueStatus>(
    () => (sessionStorage.getItem(SELECTED) as QueueStatus) ?? 'pending',
  );
  const [asked, setAsked] = useState<{ about: 'fulfill' | 'cancel'; order: Order }>();
  const queues = { pending: useQueue('pending'), confirmed: useQueue('confirmed') };
  const { list, orders } = queues[selected];
  const { moving, outcome, forget, ...moves } = useQueueMoves();
  const panel = useNextRow(orders.map(({ orderId }) => orderId));
  const close = () => setAsked(undefined);

  function select(status: QueueStatus) {
    sessionStorage.setItem(SELECTED, status);
    setSelected(status);
    forget();
  }

  return (
    <>
      <div class="title">
        <h1>Queue</h1>
        <p class="live" role="status">
          {list.isError ? 'The queue is not up to date.' : list.isPending ? 'Looking …' : 'Live'}
        </p>
      </div>
      <QueueTabs
        counts={{ pending: queues.pending.count, confirmed: queues.confirmed.count }}
        selected={selected}
        onSelect={select}
      />
      <div role="tabpanel" id={PANEL} aria-labelledby={tabId(selected)} tabIndex={-1} {...panel}>
        <ProblemAlert problem={list.error?.problem} quiet />
        <ProblemAlert problem={outcome?.kind === 'failed' ? outcome.problem : undefined} />
        {orders.length > 0 && (
          <QueueTable
            orders={orders}
            now={list.dataUpdatedAt}
            moving={moving}
            next={STEPS[selected].next}
            onNext={(order) =>
              selected === 'pending' ? moves.confirm(order) : setAsked({ about: 'fulfill', order })
            }
            onCancel={(order) => setAsked({ about: 'cancel', order })}
          />
        )}
        {orders.length === 0 && list.data && !list.hasNextPage && (
          <p class="empty">{STEPS[selected].empty}</p>
        )}
        {list.hasNextPage && (
          <button type="button" class="more" onClick={() => list.fetchNextPage()}>
            Show more orders
          </button>
        )}
      </div>
      <QueueOutcome outcome={outcome} />
      {asked?.about === 'cancel' && (
        <CancelDialog onClose={close} onCancel={(body) => moves.cancel(asked.order, body).finally(close)} />
      )}
      {asked?.about === 'fulfill' && (
        <FulfillDialog
          onClose={close}
          onFulfill={(body) => moves.fulfill(asked.order, body).finally(close)}
        />
      )}
    </>
  );
}

function useQueue(status: QueueStatus) {
  const { queries } = useDesk();
  const list = useInfiniteQuery(queries.listQueue.infinite({ status }));
  const orders = list.data?.pages.flatMap(({ data }) => data) ?? [];
  // The queue is read page by page, so that the total number is unknown.
  return { list, orders, count: list.data ? `${orders.length}${list.hasNextPage ? '+' : ''}` : '…' };
}
