import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { documentKey, token } from '../../src/local/data-api/document-id.ts';
import { eventOf } from '../package/events.ts';
import { openService } from './in-process.ts';
import { figure, median, table } from './table.ts';
import { startWorld } from './world.ts';

const EPOCH = Date.parse('2026-01-01T00:00:00.000Z');
const CUSTOMER = 'template-customer';

/** What a get and a list cost as orders grow: of everybody, 20 each, and of one customer. */
export async function scale(
  sizes: readonly number[],
  ofOne: readonly number[],
  tries: number,
): Promise<string> {
  const everybody = await growing(sizes, tries, (index) => `customer-${Math.floor(index / 20)}`);
  const one = await growing(ofOne, tries, () => 'customer-0');
  return `${everybody}\n\nOne customer's orders:\n\n${one}`;
}

async function growing(
  sizes: readonly number[],
  tries: number,
  customerOf: (index: number) => string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-scale-'));
  const path = join(folder, 'data.sqlite');
  const rows: { size: number; get: number; list: number }[] = [];
  try {
    await using world = await startWorld({ path });
    const { invoke, close } = openService(world);
    const { body } = await invoke(eventOf('createOrder', { customer: CUSTOMER, key: 'template' }));
    const fill = await filler(path, JSON.parse(body));

    let count = 0;
    let ids: { orderId: string; customer: string }[] = [];
    for (const size of sizes) {
      ids = [...ids, ...fill(count, size, customerOf)].slice(-10_000);
      count = size;
      const some = () => ids[Math.floor(Math.random() * ids.length)] as (typeof ids)[number];
      const get = await timed(tries, () => invoke(eventOf('getOrder', some())));
      const list = await timed(tries, () =>
        invoke(eventOf('listOrders', { ...some(), query: { limit: '20' } })),
      );
      rows.push({ size, get, list });
    }
    close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const [first] = rows;
  const against = (value: number, base = value) => `${figure(value)} ms (× ${(value / base).toFixed(2)})`;
  return table(
    ['orders', 'getOrder', 'listOrders, 20'],
    rows.map(({ size, get, list }) => [
      size.toLocaleString('en'),
      against(get, first?.get),
      against(list, first?.list),
    ]),
  );
}

async function timed(tries: number, invoke: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < tries; index += 1) {
    const start = performance.now();
    await invoke();
    times.push(performance.now() - start);
  }
  // What the process needed to become warm is not part of it.
  return median(times.slice(tries / 5));
}

/** Copies one order that the service has placed, past the API: a million through it would take a quarter of an hour. */
async function filler(path: string, template: { orderId: string; createdAt: string }) {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path);
  const id = (name: string) =>
    Number(database.prepare('SELECT id FROM schema_objects WHERE name = ?').get(name)?.['id']);
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name));
  const documents = tables.find((name) => name.endsWith(`_${id('orders')}`)) as string;
  const index = `rows_${id('orders_by_customer')}`;
  const document = database.prepare(`SELECT document FROM ${documents}`).get() as Record<string, string>;
  const row = database.prepare(`SELECT p, c0, row FROM ${index}`).get() as Record<string, string>;
  const insertDocument = database.prepare(`INSERT INTO ${documents} (key, document) VALUES (?, ?)`);
  const insertRow = database.prepare(`INSERT INTO ${index} (p, c0, row) VALUES (?, ?, ?)`);

  return function fill(from: number, to: number, customerOf: (index: number) => string) {
    const made: { orderId: string; customer: string }[] = [];
    database.exec('BEGIN');
    for (let at = from; at < to; at += 1) {
      const [orderId, customer, time] = [randomUUID(), customerOf(at), EPOCH + at];
      const like = (text = '') =>
        text
          .replaceAll(template.orderId, orderId)
          .replaceAll(CUSTOMER, customer)
          .replaceAll(template.createdAt, new Date(time).toISOString())
          .replaceAll(String(Date.parse(template.createdAt)), String(time));
      const partition = JSON.stringify([customer]);
      insertDocument.run(documentKey(orderId), like(document['document']));
      insertRow.run(`${token(partition)}:${partition}`, like(row['c0']), like(row['row']));
      // The last ones are enough to ask for.
      if (to - at <= 10_000) made.push({ orderId, customer });
    }
    database.exec('COMMIT');
    return made;
  };
}
