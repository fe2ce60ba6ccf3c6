import type { Fetcher } from '@datastax/astra-db-ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectStore } from '../../../src/astra/connect-store.ts';
import { type DatabaseOptions, openDatabase } from '../../../src/astra/database.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { ensureSchema } from '../../../src/astra/schema.ts';
import { store as storeDefinition } from '../../../src/orders/definition.ts';
import { schema } from '../../../src/orders/store/database.ts';
import { callWithin, newCustomer, placementOf, startEmbedded } from './data-api.ts';

// Always the embedded Data API, because these tests create a keyspace of the wrong shape.
const fetcher = createFetcher();
let server: Awaited<ReturnType<typeof startEmbedded>>;
beforeAll(async () => {
  server = await startEmbedded();
});
afterAll(async () => {
  await fetcher.close();
  await server?.close();
});

function optionsFor(keyspace: string): DatabaseOptions {
  return { endpoint: server.url, token: server.token, environment: 'hcd', keyspace };
}

describe('ensureSchema', () => {
  test('creates everything in an empty keyspace', async () => {
    await ensureSchema(schema, optionsFor('fresh'));
    const store = connectStore(storeDefinition, optionsFor('fresh'));
    const placement = placementOf(newCustomer(), 'k');
    const { order } = await store.create(placement, callWithin());
    const page = await store.list({ customerId: placement.customerId, limit: 20 }, callWithin());
    expect(page.data).toStrictEqual([order]);
    await store.close();
  });

  test('repeated and concurrent calls change nothing', async () => {
    await Promise.all(Array.from({ length: 5 }, () => ensureSchema(schema, optionsFor('again'))));
    await ensureSchema(schema, optionsFor('again'));
    const db = openDatabase({ ...optionsFor('again'), fetcher });
    expect(await db.listCollections({ nameOnly: true })).toEqual(['orders_2']);
    expect(await db.listTables({ nameOnly: true })).toEqual(['orders_by_customer']);
  });

  test.each([
    { given: 'by default', patience: undefined },
    { given: 'with the patience of the deployment', patience: 60_000 },
  ])(
    'gives createCollection over 20 s at the first attempt $given, because a real database takes 15',
    async ({ patience }) => {
      const timeouts: number[] = [];
      const timed: Fetcher = {
        fetch(info) {
          if (info.body?.includes('createCollection')) timeouts.push(info.timeout);
          return fetcher.fetch(info);
        },
        close: async () => {},
      };
      await ensureSchema(schema, { ...optionsFor('slow'), fetcher: timed, ...(patience && { patience }) });
      expect(timeouts).toHaveLength(1);
      expect(timeouts[0]).toBeGreaterThan(20_000);
    },
  );

  test('reports a collection with other settings by name', async () => {
    const db = openDatabase({ ...optionsFor('other_collection'), fetcher });
    await db.admin({ environment: 'hcd' }).createKeyspace('other_collection');
    await db.createCollection('orders_2', { indexing: { allow: ['status'] } });
    await expect(ensureSchema(schema, optionsFor('other_collection'))).rejects.toMatchObject({
      name: 'SchemaError',
      message: 'The collection orders_2 exists with other settings',
    });
  });

  test('reports a table with another primary key by name', async () => {
    const db = openDatabase({ ...optionsFor('other_table'), fetcher });
    await db.admin({ environment: 'hcd' }).createKeyspace('other_table');
    await db.createTable('orders_by_customer', {
      definition: { columns: { customer_id: 'text', seq: 'text' }, primaryKey: 'customer_id' },
    });
    await expect(ensureSchema(schema, optionsFor('other_table'))).rejects.toMatchObject({
      name: 'SchemaError',
      message: 'The table orders_by_customer exists with another primary key',
    });
  });

  test('reports a refused token', async () => {
    await expect(ensureSchema(schema, { ...optionsFor('fresh'), token: 'wrong' })).rejects.toThrow(
      'The Data API cannot be used',
    );
  });

  test('reports an unreachable database', async () => {
    const options = { ...optionsFor('fresh'), endpoint: 'http://127.0.0.1:1', patience: 300 };
    await expect(ensureSchema(schema, options)).rejects.toThrow('The Data API cannot be used');
  });

  test('reports a missing keyspace on Astra DB, and does not create it', async () => {
    await expect(ensureSchema(schema, { ...optionsFor('absent'), environment: 'astra' })).rejects.toThrow(
      'The keyspace absent does not exist',
    );
  });
});
