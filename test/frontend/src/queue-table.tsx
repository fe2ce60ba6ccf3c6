import type { Order } from 'order-api-client';
import { money } from './money.ts';
import { rowId } from './next-row.ts';
import { summary } from './order-summary.ts';
import { moment } from './status.tsx';
import { waitingSince, waitingTime } from './waiting.ts';

/** The waiting orders with the time that each has waited, and the actions for each. */
export function QueueTable({
  orders,
  now,
  moving,
  next,
  onNext,
  onCancel,
}: {
  orders: readonly Order[];
  /** Epoch milliseconds. */
  now: number;
  /** The ids of the orders with a running move. */
  moving: ReadonlySet<string>;
  /** The label of the button for the next status. */
  next: string;
  onNext: (order: Order) => void;
  onCancel: (order: Order) => void;
}) {
  return (
    <table class="orders queue">
      <thead>
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Items</th>
          <th scope="col">Waiting</th>
          <th scope="col" class="amount">
            Total
          </th>
          <th scope="col">
            <span class="unseen">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => {
          const name = order.orderId.slice(0, 8);
          // A disabled button would lose the focus, which has to move to the next row.
          const busy = moving.has(order.orderId);
          return (
            <tr key={order.orderId} id={rowId(order.orderId)} aria-busy={busy}>
              <th scope="row">
                <a href={`#/orders/${order.orderId}`}>{name}</a>
              </th>
              <td class="items">
                {summary(order)}
                <span class="by">{order.customerId}</span>
              </td>
              <td class="placed">
                <time dateTime={waitingSince(order)} title={moment(waitingSince(order))}>
                  {waitingTime(order, now)}
                </time>
              </td>
              <td class="amount">{money(order.totalAmount, order.currency)}</td>
              <td class="moves">
                <button
                  type="button"
                  class="next"
                  aria-label={`${next} ${name}`}
                  aria-disabled={busy}
                  onClick={() => onNext(order)}
                >
                  {next}
                </button>
                <button
                  type="button"
                  class="danger"
                  aria-label={`Cancel ${name}`}
                  aria-disabled={busy}
                  onClick={() => onCancel(order)}
                >
                  Cancel
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
