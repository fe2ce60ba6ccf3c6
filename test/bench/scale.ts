import { randomUUID } from 'node:crypto';
import { placeOrder } from '../../src/orders/order.ts';
import { documentOf, indexRowOf, ORDERS, ORDERS_BY_CUSTOMER } from '../../src/orders/store/key-layout.ts';
import { openEmbedded } from '../orders/store/embedded-store.ts';
import { microseconds } from './microseconds.ts';
import { figure, median, table } from './table.ts';

/** Orders per customer, except for the customer whose list grows. */
const PER_CUSTOMER = 100;
const LOOKS = 300;
const BATCH = 500;

/**
 * The time of a get and of a page as the number of all orders, and of one customer's, grows; the goal is constant time.
 */
export async function scale(totals: readonly number[], lists: readonly number[]): Promise<string> {
  await using database = await openEmbedded();
  const { store, call } = database;

  let placed = 0;
  const ids: string[] = [];

  /** Inserts into the database directly, in batches, because only reading is measured. */
  async function place(count: number, customerOf: (index: number) => string): Promise<void> {
    for (let done = 0; done < count; done += BATCH) {
      const orders = Array.from({ length: Math.min(BATCH, count - done) }, () => {
        const at = new Date(1_700_000_000_000 + placed * 10).toISOString();
        const body = { currency: 'EUR', items: [{ sku: 'A', name: 'A', quantity: 1, unitPrice: 1 }] };
        const order = placeOrder({ orderId: randomUUID(), customerId: customerOf(placed), body, at });
        placed += 1;
        return order;
      });
      if (ids.length < 10_000 || placed % 10_000 < BATCH) ids.push(...orders.map(({ orderId }) => orderId));
      const write = { id: 'w', fingerprint: 'f' };
      await database.insert(
        ORDERS,
        orders.map((order) => documentOf(order, write)),
      );
      await database.insert(ORDERS_BY_CUSTOMER, orders.map(indexRowOf));
    }
  }

  async function p50(look: () => Promise<unknown>): Promise<number> {
    return median((await microseconds(LOOKS, [look]))[0] ?? []);
  }

  const get = () => store.get(ids[Math.floor(Math.random() * ids.length)] as string, call());
  const list = (customerId: string, cursor?: string) =>
    store.list({ customerId, limit: 20, ...(cursor && { cursor }) }, call());

  const growing: [string, number, number][] = [];
  for (const total of totals) {
    await place(total - placed, (index) => `customer-${Math.floor(index / PER_CUSTOMER)}`);
    const randomCustomer = () => `customer-${Math.floor((Math.random() * total) / PER_CUSTOMER)}`;
    growing.push([total.toLocaleString('en'), await p50(get), await p50(() => list(randomCustomer()))]);
  }
  const owned: [string, number, number][] = [];
  let own = 0;
  for (const count of lists) {
    await place(count - own, () => 'the-customer');
    own = count;
    const { nextCursor } = await list('the-customer');
    owned.push([
      count.toLocaleString('en'),
      await p50(() => list('the-customer')),
      nextCursor ? await p50(() => list('the-customer', nextCursor)) : Number.NaN,
    ]);
  }
  return [
    rowsOf(['orders in all', 'get', 'first page of 20'], growing),
    rowsOf(['orders of one customer', 'first page of 20', 'second page'], owned),
  ].join('\n\n');
}

/** Each value with its ratio to the first of its column. */
function rowsOf(head: string[], rows: [string, number, number][]): string {
  const cells = rows.map(([name, ...figures]) => [
    name,
    ...figures.map((value, column) => {
      const first = rows.map((row) => row[column + 1] as number).find((one) => !Number.isNaN(one)) ?? value;
      return Number.isNaN(value) ? '–' : `${figure(value)} µs (${(value / first).toFixed(2)})`;
    }),
  ]);
  return table(head, cells);
}
