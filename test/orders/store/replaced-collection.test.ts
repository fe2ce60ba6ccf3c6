import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { ensureSchema } from '../../../src/astra/schema.ts';
import { openIssuer } from '../../../src/local/issuer.ts';
import { openLocalDatabase } from '../../../src/local/local-database.ts';
import { placeOrder } from '../../../src/orders/order.ts';
import { schema } from '../../../src/orders/store/database.ts';
import { documentOf, orderIdOf } from '../../../src/orders/store/key-layout.ts';
import { conformingFetch } from '../../contract/conforming-fetch.ts';
import { runLocal, startDev } from '../../local/local-process.ts';
import { temporaryFolder } from '../../local/temporary-folder.ts';
import { tea } from '../place.ts';
import { callWithin, openStore, startEmbedded } from './data-api.ts';

const fetcher = createFetcher();
let server: Awaited<ReturnType<typeof startEmbedded>>;
beforeAll(async () => {
  server = await startEmbedded();
});
afterAll(async () => {
  await fetcher.close();
  await server?.close();
});

/** The collection of the previous version, with that many orders. */
async function fillReplacedCollection(
  keyspace: string,
  count: number,
  { url, token } = server as { url: string; token: string },
) {
  const options = { endpoint: url, token, environment: 'hcd', keyspace } as const;
  const db = openDatabase({ ...options, fetcher });
  await db.admin({ environment: 'hcd' }).createKeyspace(keyspace);
  const old = await db.createCollection('orders', { indexing: { allow: ['version'] } });
  const ids = Array.from({ length: count }, (_, index) => orderIdOf('c', `k${index}`));
  for (const [index, orderId] of ids.entries()) {
    const at = new Date(Date.parse('2026-11-24T09:30:00.000Z') + index).toISOString();
    const order = placeOrder({ orderId, customerId: 'c', body: { ...tea, metadata: { shelf: 'a' } }, at });
    const { queue: _, ...document } = documentOf(order, { id: 'w', fingerprint: 'f' });
    await old.insertOne(document);
  }
  return { options, db, old, ids };
}

/** Runs the copy in another process; `kill` ends it with SIGKILL after its first page. */
async function copy(keyspace: string, { kill = false } = {}): Promise<{ code: unknown; stderr: string }> {
  const child = spawn(process.execPath, ['src/local/copy-collections.ts'], {
    env: {
      ASTRA_DB_API_ENDPOINT: server.url,
      ASTRA_DB_APPLICATION_TOKEN: server.token,
      ASTRA_DB_ENVIRONMENT: 'hcd',
      ASTRA_DB_KEYSPACE: keyspace,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    if (kill) child.kill('SIGKILL');
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}

test('refuses the collection of an earlier version until it was copied completely, also after a killed copy', async () => {
  const { options, db, ids } = await fillReplacedCollection('old', 120);
  await expect(ensureSchema(schema, options)).rejects.toThrow(
    'The collection orders is replaced by orders_2: stop the service and copy it with "make copy-collections"',
  );

  const killed = await copy('old', { kill: true });
  expect(killed.code).toBeNull();
  expect(await db.listCollections({ nameOnly: true })).toContain('orders');
  await expect(ensureSchema(schema, options)).rejects.toThrow('make copy-collections');

  const finished = await copy('old');
  expect(finished).toMatchObject({ code: 0 });
  expect(finished.stderr).toContain('orders was copied to orders_2, compared and dropped: 120 documents');
  expect(await db.listCollections({ nameOnly: true })).toEqual(['orders_2']);
  expect(await copy('old')).toEqual({ code: 0, stderr: '' });

  await ensureSchema(schema, options);
  const { store } = openStore({ options, close: async () => {} });
  const { data } = await store.queue({ limit: 100 }, callWithin());
  expect(data.map(({ orderId }) => orderId)).toEqual(ids.slice(0, 100));
});

test('reports a copy that differs, and keeps the old collection', async () => {
  const { db, old } = await fillReplacedCollection('differing', 3);
  const orders = await db.createCollection('orders_2', schema.collections[0]?.options);
  const [, first] = await old.find({}).toArray();
  await orders.insertOne({ ...first, fingerprint: 'another' });

  const { code, stderr } = await copy('differing');

  expect(code).toBe(1);
  expect(stderr.trim().split('\n').at(-1)).toBe(
    `The document ${first?._id} of orders_2 differs from that of orders, which is kept. Has a service written to one of them meanwhile?`,
  );
  expect(await db.listCollections({ nameOnly: true })).toContain('orders');
});

test('make dev copies the orders of an old DATA_DIR at start, also after a killed copy', async () => {
  const folder = temporaryFolder();
  const dataDir = join(folder, '.data');
  const issuer = await openIssuer({ dataDir });
  const database = await openLocalDatabase({ dataDir, keyspace: 'default_keyspace' });
  const { ids } = await fillReplacedCollection('default_keyspace', 120, {
    url: database.endpoint,
    token: database.token,
  });
  await database.close();

  const killed = runLocal('dev', folder, { PORT: '0' });
  killed.child.stderr?.on('data', () => killed.child.kill('SIGKILL'));
  expect((await killed.ended).code).toBeNull();

  const { url, output, child, ended } = await startDev(folder);
  expect(output.stderr).toContain('orders was copied to orders_2, compared and dropped: 120 documents');
  const token = await issuer.issueToken({ sub: 'c' });
  for (const orderId of [ids[0], ids[119]]) {
    const headers = { authorization: `Bearer ${token}` };
    expect((await conformingFetch(`${url}/orders/${orderId}`, { headers })).status).toBe(200);
  }
  child.kill('SIGTERM');
  await ended;
  expect((await startDev(folder)).output.stderr).not.toContain('copied');
});
