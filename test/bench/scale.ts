import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStore } from '../../src/astra/connect-store.ts';
import { ensureSchema } from '../../src/astra/schema.ts';
import { listenDataApi } from '../../src/local/data-api/index.ts';
import { store as storeDefinition } from '../../src/orders/definition.ts';
import { placeOrder } from '../../src/orders/order.ts';
import { schema } from '../../src/orders/store/database.ts';
import { documentOf, indexRowOf, ORDERS, ORDERS_BY_CUSTOMER } from '../../src/orders/store/key-layout.ts';
import { figure, median, table } from './table.ts';

/** Orders of everybody but the one customer whose list grows. */
const PER_CUSTOMER = 100;
const LOOKS = 300;
const BATCH = 500;

/** What a get and a page cost as orders grow in number, and as one customer's do: flat is the goal. */
export async function scale(totals: readonly number[], lists: readonly number[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-scale-'));
  const token = 'bench-token';
  const server = await listenDataApi({ path: join(folder, 'data.sqlite'), authorize: () => true });
  const database = { endpoint: server.url, token, environment: 'hcd', keyspace: 'default_keyspace' } as const;
  await ensureSchema(schema, database);
  const store = connectStore(storeDefinition, database);
  const call = () => ({ deadline: Date.now() + 20_000, dataApiCalls: 0, retries: 0 });

  let placed = 0;
  const ids: string[] = [];

  /** Straight into the database, many at a time: it is reading that is measured. */
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
      await insert(
        ORDERS,
        orders.map((order) => documentOf(order, write)),
      );
      await insert(ORDERS_BY_CUSTOMER, orders.map(indexRowOf));
    }
  }

  async function insert(name: string, documents: object[]): Promise<void> {
    const answers = documents.map((document) =>
      server.dataApi.handle({
        method: 'POST',
        path: `/v1/default_keyspace/${name}`,
        headers: { token, 'content-type': 'application/json' },
        body: JSON.stringify({ insertOne: { document } }),
      }),
    );
    for (const { body } of await Promise.all(answers)) {
      if (body.includes('"errors"')) throw new Error(body);
    }
  }

  async function microseconds(look: () => Promise<unknown>): Promise<number> {
    const times: number[] = [];
    for (let index = 0; index < 2 * LOOKS; index += 1) {
      const from = performance.now();
      await look();
      if (index >= LOOKS) times.push((performance.now() - from) * 1_000);
    }
    return median(times);
  }

  const get = () => store.get(ids[Math.floor(Math.random() * ids.length)] as string, call());
  const list = (customerId: string, cursor?: string) =>
    store.list({ customerId, limit: 20, ...(cursor && { cursor }) }, call());

  try {
    const growing: [string, number, number][] = [];
    for (const total of totals) {
      await place(total - placed, (index) => `customer-${Math.floor(index / PER_CUSTOMER)}`);
      const anybody = () => `customer-${Math.floor((Math.random() * total) / PER_CUSTOMER)}`;
      growing.push([
        total.toLocaleString('en'),
        await microseconds(get),
        await microseconds(() => list(anybody())),
      ]);
    }
    const owned: [string, number, number][] = [];
    let own = 0;
    for (const count of lists) {
      await place(count - own, () => 'the-customer');
      own = count;
      const { nextCursor } = await list('the-customer');
      owned.push([
        count.toLocaleString('en'),
        await microseconds(() => list('the-customer')),
        nextCursor ? await microseconds(() => list('the-customer', nextCursor)) : Number.NaN,
      ]);
    }
    return [
      rowsOf(['orders in all', 'get', 'first page of 20'], growing),
      rowsOf(['orders of one customer', 'first page of 20', 'second page'], owned),
    ].join('\n\n');
  } finally {
    await store.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each figure with what it is of the first in its column. */
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
