import { useInfiniteQuery } from '@tanstack/preact-query';
import type { Order } from 'order-api-client';
import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { ProblemAlert } from './faults.tsx';
import { money } from './money.ts';
import { summary } from './order-summary.ts';
import { moment, StatusBadge, statusNames } from './status.tsx';

type Filter = Order['status'] | 'all';

/** A customer's orders, newest first, kept up to date. */
export function ListPage() {
  const { queries } = useDesk();
  const [filter, setFilter] = useState<Filter>('all');
  const list = useInfiniteQuery(queries.listOrders.infinite(filter === 'all' ? {} : { status: filter }));
  const orders = list.data?.pages.flatMap(({ data }) => data) ?? [];

  return (
    <>
      <div class="title">
        <h1>Orders</h1>
        <p class="live" role="status">
          {list.isError ? 'The list is not up to date.' : list.isPending ? 'Looking …' : 'Live'}
        </p>
      </div>
      <fieldset class="filter">
        <legend class="unseen">Status</legend>
        {(['all', ...Object.keys(statusNames)] as Filter[]).map((one) => (
          <label key={one}>
            <input type="radio" name="status" checked={one === filter} onChange={() => setFilter(one)} />
            <span>{one === 'all' ? 'All' : statusNames[one]}</span>
          </label>
        ))}
      </fieldset>
      <ProblemAlert problem={list.error?.problem} quiet />
      {orders.length > 0 && <OrdersTable orders={orders} />}
      {orders.length === 0 && list.data && !list.hasNextPage && (
        <div class="empty">
          <p>There is no such order.</p>
          <a class="button primary" href="#/new">
            Place an order
          </a>
        </div>
      )}
      {list.hasNextPage && (
        <button type="button" class="more" onClick={() => list.fetchNextPage()}>
          Show older orders
        </button>
      )}
    </>
  );
}

function OrdersTable({ orders }: { orders: readonly Order[] }) {
  return (
    <table class="orders">
      <thead>
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Items</th>
          <th scope="col">Placed</th>
          <th scope="col">Status</th>
          <th scope="col" class="amount">
            Total
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.orderId}>
            <th scope="row">
              <a href={`#/orders/${order.orderId}`}>{order.orderId.slice(0, 8)}</a>
            </th>
            <td class="items">{summary(order)}</td>
            <td class="placed">{moment(order.createdAt)}</td>
            <td class="state">
              <StatusBadge status={order.status} />
            </td>
            <td class="amount">{money(order.totalAmount, order.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
