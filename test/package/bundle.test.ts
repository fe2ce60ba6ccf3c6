import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FetcherRequestInfo } from '@datastax/astra-db-ts';
import { beforeAll, expect, it } from 'vitest';
import { bundle } from '../../src/package/bundle.ts';
import * as uncheckedOptions from '../../src/package/unchecked-options.ts';

const CLIENT = join(import.meta.dirname, '../../node_modules/@datastax/astra-db-ts/dist/esm/index.js');
const decoders: typeof uncheckedOptions = createRequire(CLIENT)('decoders');
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
  ['an event', () => Reflect.construct(client.CommandStartedEvent, [])],
])('%s is left out of the bundle, and throws when it is used', (_, use) => {
  expect(use).toThrow(/built without this part of astra-db-ts/);
});

/** Sends one command of each kind; returns the requests. */
async function requestsOf({ DataAPIClient, TokenProvider }: typeof client) {
  class Token extends TokenProvider {
    override getToken = () => 'provided';
  }
  const sent: unknown[] = [];
  const fetcher = {
    fetch: async ({ url, method, headers, body, timeout }: FetcherRequestInfo) => {
      sent.push({ url, method, headers, timeout, body: JSON.parse(body ?? '') });
      const answer = { data: { document: null }, status: { insertedIds: ['a'], primaryKeySchema: {} } };
      const response = { status: 200, statusText: '', headers: {}, httpVersion: 1 as const };
      return { ...response, url, body: JSON.stringify(answer) };
    },
  };
  const http = new DataAPIClient({ environment: 'hcd', httpOptions: { client: 'custom', fetcher } });
  for (const token of ['text', new Token()]) {
    const db = http.db('http://127.0.0.1:1', { keyspace: 'k', token });
    const document = { _id: 'a', at: new Date(0), nested: [{ n: 1 }] };
    expect(await db.collection('c').insertOne(document)).toEqual({ insertedId: 'a' });
    await db.collection('c').findOne({ _id: 'a' }, { timeout: 250 });
    await db.table('t').deleteOne({ id: 'a' });
  }
  return sent;
}

it('the bundled client sends the same requests as astra-db-ts', async () => {
  const sent = await requestsOf(client);
  expect(sent).toHaveLength(6);
  expect(sent[0]).toMatchObject({
    url: 'http://127.0.0.1:1/v1/k/c',
    body: { insertOne: { document: { _id: 'a', at: { $date: 0 }, nested: [{ n: 1 }] } } },
  });
  expect(sent).toEqual(await requestsOf(await import(CLIENT)));
});

it.each<{
  given: string;
  schema: (d: typeof decoders) => { verify(input: unknown): unknown };
  inputs: unknown[];
}>([
  { given: 'scalars', schema: (d) => d.either(d.string, d.boolean), inputs: ['x', true] },
  { given: 'a default', schema: (d) => d.nullish(d.string, 'd'), inputs: ['x', '', null, undefined] },
  { given: 'no default', schema: (d) => d.nullish(d.oneOf(['x'])), inputs: ['x', null, undefined] },
  {
    given: 'members',
    schema: (d) => d.exact({ a: d.optional(d.positiveNumber), b: d.nullish(d.string, 'd') }),
    inputs: [{}, { a: 1 }, { a: undefined, b: null }],
  },
  { given: 'unknown members', schema: (d) => d.object({ a: d.string }), inputs: [{ a: 'x', b: 1 }] },
  {
    given: 'a union',
    schema: (d) => d.taggedUnion('t', { x: d.object({ t: d.constant('x') }), y: d.object({}) }),
    inputs: [
      { t: 'x', b: 1 },
      { t: 'y', b: 1 },
    ],
  },
  {
    given: 'a transformation of a transformation',
    schema: (d) =>
      d
        .exact({ a: d.array(d.string).transform((texts) => texts.length) })
        .refine(() => true, '')
        .describe('')
        .transform((read) => read.a + 1),
    inputs: [{ a: ['x', 'y'] }],
  },
])('options are read as by the library decoders: $given', ({ schema, inputs }) => {
  const unchecked = schema(uncheckedOptions);
  const checked = schema(decoders);
  for (const input of inputs) expect(unchecked.verify(input)).toEqual(checked.verify(input));
});
