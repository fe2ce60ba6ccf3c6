import { randomUUID } from 'node:crypto';
import { moveOrder } from '../../src/orders/lifecycle.ts';
import { placeOrder } from '../../src/orders/order.ts';
import { schema } from '../../src/orders/store/database.ts';
import { documentOf, ORDERS } from '../../src/orders/store/key-layout.ts';
import { openEmbedded } from '../orders/store/embedded-store.ts';
import { microseconds } from './microseconds.ts';
import { figure, median, table } from './table.ts';

const CUSTOMERS = 10_000;
const FEW = 50;
const body = { currency: 'EUR', items: [{ sku: 'A', name: 'A', quantity: 1, unitPrice: 1 }] };

function documents(count: number, { finished = false } = {}): object[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(1_700_000_000_000 + index * 10).toISOString();
    const customerId = `customer-${index % CUSTOMERS}`;
    const placed = placeOrder({ orderId: randomUUID(), customerId, body, at });
    const order = finished
      ? moveOrder(placed, { to: 'canceled', at, by: 'customer', reason: 'customer' })
      : placed;
    return documentOf(order, { id: 'w', fingerprint: 'f' });
  });
}

/**
 * The cost of the queue's first page beside finished orders and with more waiting ones, and the cost of the documents'
 * index.
 */
export async function queue(finished: number, waiting: readonly number[], looks: number): Promise<string> {
  const pages = await pagesBeside(finished, waiting, looks);
  return [pages, await costOfIndex(looks)].join('\n\n');
}

async function pagesBeside(finished: number, waiting: readonly number[], looks: number): Promise<string> {
  await using beside = await openEmbedded();
  await using alone = await openEmbedded();
  for (let done = 0; done < finished; done += 10_000)
    await beside.insert(ORDERS, documents(Math.min(10_000, finished - done), { finished: true }));
  const rows: string[][] = [];
  let there = 0;
  for (const count of [FEW, ...waiting]) {
    const more = documents(count - there);
    there = count;
    await beside.insert(ORDERS, more);
    await alone.insert(ORDERS, more);
    const some = count > FEW ? Math.max(5, looks / 10) : looks;
    const [with_, without] = (
      await microseconds(
        some,
        [beside, alone].map(
          ({ store, call }) =>
            () =>
              store.queue({ limit: 20 }, call()),
        ),
      )
    ).map(median) as [number, number];
    rows.push([
      count.toLocaleString('en'),
      `${figure(with_)} µs`,
      `${figure(without)} µs`,
      (with_ / without).toFixed(2),
    ]);
  }
  return table(['waiting', `beside ${finished.toLocaleString('en')} finished`, 'alone', 'ratio'], rows);
}

/** The same store with and without the queue's index. */
async function costOfIndex(looks: number): Promise<string> {
  const collections = schema.collections.map((collection) => ({
    ...collection,
    options: { ...collection.options, indexing: { allow: ['_id', 'version'] } },
  }));
  await using indexed = await openEmbedded();
  await using bare = await openEmbedded({ schema: { ...schema, collections } });
  const create =
    ({ store, call }: typeof bare) =>
    () =>
      store.create(
        {
          customerId: 'c',
          idempotencyKey: randomUUID(),
          fingerprint: 'f',
          place: (orderId, at) => placeOrder({ orderId, customerId: 'c', body, at }),
        },
        call(),
      );
  const [with_, without] = (await microseconds(looks, [create(indexed), create(bare)])).map(median) as [
    number,
    number,
  ];
  const filled = 20_000;
  const more = documents(filled);
  for (const one of [indexed, bare]) await one.insert(ORDERS, more);
  const bytes = ((await indexed.bytes()) - (await bare.bytes())) / filled;
  return table(
    ['', 'with the index', 'without', 'ratio'],
    [
      ['create', `${figure(with_)} µs`, `${figure(without)} µs`, (with_ / without).toFixed(2)],
      ['bytes of a waiting order in the index', figure(bytes), '0', '–'],
    ],
  );
}
