import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { ensureSchema } from '../../../src/astra/schema.ts';
import { placeOrder } from '../../../src/orders/order.ts';
import { schema } from '../../../src/orders/store/database.ts';
import { documentOf, orderIdOf } from '../../../src/orders/store/key-layout.ts';
import { callWithin, openStore, startEmbedded, tea } from './data-api.ts';

const fetcher = createFetcher();
let server: Awaited<ReturnType<typeof startEmbedded>>;
beforeAll(async () => {
  server = await startEmbedded();
});
afterAll(async () => {
  await fetcher.close();
  await server?.close();
});

/** Copies in a process of its own; `kill` ends it with SIGKILL once it has reported a page. */
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

test('the collection of an earlier version is refused until it has been copied, also after a kill in the middle', async () => {
  const options = { endpoint: server.url, token: server.token, environment: 'hcd', keyspace: 'old' } as const;
  const db = openDatabase({ ...options, fetcher });
  await db.admin({ environment: 'hcd' }).createKeyspace('old');
  const old = await db.createCollection('orders', { indexing: { allow: ['version'] } });
  const ids = Array.from({ length: 120 }, (_, index) => orderIdOf('c', `k${index}`));
  for (const [index, orderId] of ids.entries()) {
    const at = new Date(Date.parse('2026-11-24T09:30:00.000Z') + index).toISOString();
    const order = placeOrder({ orderId, customerId: 'c', body: tea, at });
    const { queue: _, ...document } = documentOf(order, { id: 'w', fingerprint: 'f' });
    await old.insertOne(document);
  }
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
