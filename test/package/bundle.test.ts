import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../../src/package/bundle.ts';

const CLIENT = join(import.meta.dirname, '../../node_modules/@datastax/astra-db-ts/dist/esm/index.js');
let client: typeof import('@datastax/astra-db-ts');

beforeAll(async () => {
  const folder = mkdtempSync(join(process.env['TMPDIR'] ?? '/tmp', 'bundle-'));
  writeFileSync(join(folder, 'entry.js'), `export * from ${JSON.stringify(CLIENT)};`);
  writeFileSync(join(folder, 'bundle.cjs'), await bundle(join(folder, 'entry.js')));
  client = createRequire(import.meta.url)(join(folder, 'bundle.cjs'));
});

it.each<[string, () => unknown]>([
  ['a date of a table', () => new client.DataAPIDate('2026-01-01')],
  ['a duration of a table', () => new client.DataAPIDuration('1h')],
  ['a UUID', () => new client.UUID('5f9a0b1c-0000-4000-8000-000000000000')],
  ['the administration of Astra', () => Reflect.construct(client.AstraAdmin, [])],
  ['the transport on HTTP/2', () => new client.FetchH2({} as never)],
])('%s is left out of the bundle, and throws when it is used', (_, use) => {
  expect(use).toThrow(/built without this part of astra-db-ts/);
});

it('the rest of the client works', async () => {
  const sent: unknown[] = [];
  const fetcher = {
    fetch: async ({ url, body }: { url: string; body?: string | undefined }) => {
      sent.push(JSON.parse(body ?? ''));
      const answer = { status: { insertedIds: ['a'] } };
      return {
        url,
        status: 200,
        statusText: '',
        headers: {},
        httpVersion: 1 as const,
        body: JSON.stringify(answer),
      };
    },
  };
  const { DataAPIClient } = client;
  const db = new DataAPIClient({ environment: 'hcd', httpOptions: { client: 'custom', fetcher } }).db(
    'http://127.0.0.1:1',
    { keyspace: 'k', token: 't' },
  );
  const document = { _id: 'a', at: new Date(0), nested: [{ n: 1 }] };
  expect(await db.collection('c').insertOne(document)).toEqual({ insertedId: 'a' });
  expect(sent).toEqual([{ insertOne: { document: { _id: 'a', at: { $date: 0 }, nested: [{ n: 1 }] } } }]);
});
