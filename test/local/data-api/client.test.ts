import {
  DataAPIClient,
  DataAPIResponseError,
  UsernamePasswordTokenProvider,
  UUID,
} from '@datastax/astra-db-ts';
import { setupServer } from 'msw/node';
import { expect, onTestFinished, test } from 'vitest';
import { createDataApi, dataApiHandlers } from '../../../src/local/data-api/index.ts';
import { served } from './served.ts';

/** The ways in which astra-db-ts connects to the embedded Data API. */
const ways = [
  { environment: 'hcd', transport: 'http', token: 'plain' },
  { environment: 'astra', transport: 'http', token: 'plain' },
  { environment: 'hcd', transport: 'http', token: new UsernamePasswordTokenProvider('me', 'secret') },
  { environment: 'hcd', transport: 'msw', token: 'plain' },
] as const;

async function connected({ environment, transport, token }: (typeof ways)[number]) {
  const accepted = ['plain', 'Cassandra:bWU=:c2VjcmV0'];
  const options = { keyspaces: ['ks'], authorize: (given: string) => accepted.includes(given) };
  const url = transport === 'http' ? (await served(options)).url : mocked(options);
  const client = new DataAPIClient({ environment, httpOptions: { client: 'fetch' } });
  onTestFinished(() => client.close());
  return { client, url, db: client.db(url, { keyspace: 'ks', token }) };
}

function mocked(options: object): string {
  const url = 'http://data-api.test';
  const dataApi = createDataApi(options);
  const mock = setupServer(...dataApiHandlers(dataApi, url));
  mock.listen({ onUnhandledFrame: 'error' });
  onTestFinished(() => {
    mock.close();
    dataApi.close();
  });
  return url;
}

test.each(ways)('serves collections to the client: $environment by $transport', async (way) => {
  const { db } = await connected(way);
  const orders = await db.createCollection('orders', { indexing: { allow: ['version'] } });
  const order = { _id: 'o1', version: 1, at: new Date(1_700_000_000_123), ref: UUID.v4(), items: [{ n: 1 }] };

  expect(await orders.insertOne(order)).toEqual({ insertedId: 'o1' });
  expect(await orders.findOne({ _id: 'o1' })).toEqual(order);
  await expect(orders.insertOne(order)).rejects.toThrow(
    expect.toSatisfy(
      (error) =>
        error instanceof DataAPIResponseError &&
        error.errorDescriptors[0]?.errorCode === 'DOCUMENT_ALREADY_EXISTS',
    ),
  );
  const update = { $set: { note: 'x' }, $inc: { version: 1 }, $push: { items: { n: 2 } } };
  const changed = { ...order, note: 'x', version: 2, items: [{ n: 1 }, { n: 2 }] };
  const after = { returnDocument: 'after' } as const;
  expect(await orders.findOneAndUpdate({ _id: 'o1', version: 1 }, update, after)).toEqual(changed);
  expect(await orders.findOneAndUpdate({ _id: 'o1', version: 1 }, update, after)).toBeNull();
  expect(await orders.updateOne({ _id: 'o1' }, { $unset: { note: '' } })).toMatchObject({
    matchedCount: 1,
    modifiedCount: 1,
  });
  await orders.insertOne({ _id: 'o2', version: 1 });
  expect(await orders.find({ _id: { $in: ['o1', 'o2', 'o3'] } }).toArray()).toHaveLength(2);
  expect(await orders.countDocuments({}, 10)).toBe(2);
  await expect(orders.findOne({ note: 'x' } as never)).rejects.toThrow(/not indexed/);
  expect(await orders.deleteOne({ _id: 'o2' })).toEqual({ deletedCount: 1 });
  const [listed] = await db.listCollections();
  expect(listed).toMatchObject({ name: 'orders', definition: { indexing: { allow: ['version'] } } });
  await db.dropCollection('orders');
  expect(await db.listCollections({ nameOnly: true })).toEqual([]);
});

test.each(ways)('serves tables to the client: $environment by $transport', async (way) => {
  const { db } = await connected(way);
  const definition = {
    columns: { customer: 'text', seq: 'text', order: 'uuid', at: 'timestamp' },
    primaryKey: { partitionBy: ['customer'], partitionSort: { seq: -1 } },
  } as const;
  await db.createTable('by_customer', { definition, ifNotExists: true });
  const index = await db.createTable('by_customer', { definition, ifNotExists: true });
  const row = (n: number) => ({ customer: 'c', seq: `${1000 + n}`, order: UUID.v4(), at: new Date(n) });
  const rows = Array.from({ length: 120 }, (_, n) => row(n));

  expect(await index.insertOne(row(0))).toEqual({ insertedId: { customer: 'c', seq: '1000' } });
  await Promise.all(rows.map((one) => index.insertOne(one)));
  expect(await index.find({ customer: 'c' }, { sort: { seq: -1 } }).toArray()).toEqual(rows.toReversed());
  const range = { customer: 'c', seq: { $lt: '1100' } };
  expect(await index.find(range, { sort: { seq: -1 }, limit: 2 }).toArray()).toEqual([rows[99], rows[98]]);
  await index.deleteOne({ customer: 'c', seq: '1000' });
  expect(await index.findOne({ customer: 'c', seq: '1000' })).toBeNull();
  expect(await index.findOne({ customer: 'c', seq: '1001' })).toEqual(rows[1]);
  expect(await db.listTables({ nameOnly: true })).toEqual(['by_customer']);
  await db.dropTable('by_customer');
  expect(await db.listTables({ nameOnly: true })).toEqual([]);
});

test.each(ways.filter(({ environment }) => environment === 'hcd'))(
  'serves keyspaces to the client by $transport',
  async (way) => {
    const { db } = await connected(way);
    const admin = db.admin({ environment: 'hcd' });

    await admin.createKeyspace('more');

    expect(await admin.listKeyspaces()).toEqual(['ks', 'more']);
  },
);

test.each(ways)(
  'answers an invalid token with a 401 that the client reports: $environment by $transport',
  async (way) => {
    const { client, url } = await connected(way);
    const db = client.db(url, { keyspace: 'ks', token: 'bad' });

    await expect(db.collection('c').findOne({})).rejects.toThrow('the token is not valid');
  },
);
