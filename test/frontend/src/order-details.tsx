import type { Order } from 'order-api-client';
import { ADDRESS } from './address-fields.tsx';
import { money } from './money.ts';
import { moment, StatusBadge } from './status.tsx';

/** All members of an order. */
export function OrderDetails({ order }: { order: Order }) {
  const { shippingAddress: address, note, metadata } = order;
  return (
    <div class="columns">
      <section class="card" aria-labelledby="items">
        <h2 id="items">Items</h2>
        <ItemsTable order={order} />
      </section>
      <section class="card" aria-labelledby="history">
        <h2 id="history">History</h2>
        <History order={order} />
      </section>
      <section class="card" aria-labelledby="shipping">
        <h2 id="shipping">Shipping address</h2>
        {address ? (
          <address>
            {ADDRESS.map(({ member }) => address[member])
              .filter(Boolean)
              .map((line, at) => (
                <span key={at}>{line}</span>
              ))}
          </address>
        ) : (
          <p class="muted">None given.</p>
        )}
      </section>
      <section class="card" aria-labelledby="note">
        <h2 id="note">Note</h2>
        {note ? <p class="note">{note}</p> : <p class="muted">None.</p>}
        {metadata && Object.keys(metadata).length > 0 && (
          <dl class="metadata">
            {Object.entries(metadata).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </div>
  );
}

function ItemsTable({ order }: { order: Order }) {
  const { items, currency } = order;
  const sums: [string, number][] = [
    ['Shipping', order.shippingAmount],
    ['Tax', order.taxAmount],
  ];
  return (
    <table class="sums">
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col" class="amount">
            Quantity
          </th>
          <th scope="col" class="amount">
            Price
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <tr key={at}>
            <td>
              {item.name}
              <span class="sku">{item.sku}</span>
            </td>
            <td class="amount">
              {item.quantity} × {money(item.unitPrice, currency)}
            </td>
            <td class="amount">{money(item.lineTotal, currency)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row" colSpan={2}>
              {name}
            </th>
            <td class="amount">{money(amount, currency)}</td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row" colSpan={2}>
            Total
          </th>
          <td class="amount">{money(order.totalAmount, currency)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const reasons = {
  customer: 'the customer wished it',
  out_of_stock: 'out of stock',
  fraud: 'suspected fraud',
  other: 'another reason',
} as const;

function History({ order }: { order: Order }) {
  return (
    <ol class="history">
      {order.history.map((entry) => (
        <li key={entry.status}>
          <StatusBadge status={entry.status} />
          <p>
            {moment(entry.at)}, by {entry.by}
          </p>
          {entry.reason && <p>Because: {reasons[entry.reason]}</p>}
          {entry.carrier && <p>With {entry.carrier}</p>}
          {entry.trackingNumber && <p>Tracking number {entry.trackingNumber}</p>}
          {entry.note && <p class="note">{entry.note}</p>}
        </li>
      ))}
    </ol>
  );
}
