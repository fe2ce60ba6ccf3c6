import type { Fetcher } from '@datastax/astra-db-ts';
import { describe, expect, test } from 'vitest';
import type { DatabaseOptions } from '../../src/astra/database.ts';
import { ensureSchema, type Schema, SchemaError } from '../../src/astra/schema.ts';

const primaryKey = { partitionBy: ['owner'], partitionSort: { seq: -1 } } as const;
const definition = { columns: { owner: 'text', seq: 'text' } as const, primaryKey };
const schema: Schema = {
  collections: [
    { name: 'words', options: { indexing: { allow: ['_id'] } } },
    {
      name: 'things_2',
      options: { indexing: { allow: ['version'] } },
      replaces: { name: 'things', convert: (document) => document },
    },
  ],
  tables: [
    {
      name: 'things_by_owner',
      definition: { ...definition, primaryKey: { ...primaryKey, partitionBy: ['owner'] } },
    },
  ],
};

const ok = { status: { ok: 1 } };
const refusal = (errorCode: string, family = 'REQUEST') => ({
  errors: [{ id: 'i', family, scope: 'SCHEMA', errorCode, title: 't', message: `because of ${errorCode}` }],
});
const others = {
  name: 'others',
  definition: { columns: {}, primaryKey: { partitionBy: ['x'], partitionSort: {} } },
};
const table = (more: object) => ({
  status: { tables: [others, { name: 'things_by_owner', definition: { ...definition, ...more } }] },
});

/** The answers of an empty database that has the keyspace `shop`, by command. */
const empty = {
  findKeyspaces: { status: { keyspaces: ['default_keyspace', 'shop'] } },
  createKeyspace: ok,
  findCollections: { status: { collections: ['others'] } },
  createCollection: ok,
  createTable: ok,
  listTables: table({}),
};

/** Ensures the schema in a database with these answers: the commands that were sent, and the outcome. */
function ensure(
  answers: Partial<Record<keyof typeof empty, object | Error>> = {},
  more: Partial<DatabaseOptions> = {},
) {
  const sent: [name: string, command: unknown, timeout: number][] = [];
  const fetcher: Fetcher = {
    fetch: async ({ url, body = '{}', timeout }) => {
      const [[name, command] = ['', undefined]] = Object.entries(JSON.parse(body));
      sent.push([name, command, timeout]);
      const answer = { ...empty, ...answers }[name as keyof typeof empty];
      if (answer instanceof Error) throw answer;
      return { url, status: 200, statusText: '', headers: {}, httpVersion: 1, body: JSON.stringify(answer) };
    },
    close: async () => {
      throw new Error('The fetcher belongs to the caller');
    },
  };
  const ensured = ensureSchema(schema, {
    endpoint: 'https://data-api.example',
    token: 't',
    environment: 'hcd',
    keyspace: 'shop',
    retry: { capacity: 0 },
    now: () => 0,
    ...more,
    fetcher,
  });
  return { ensured, sent, names: () => sent.map(([name]) => name) };
}

const words = { name: 'words', options: { indexing: { allow: ['_id'] } } };
const collection = { name: 'things_2', options: { indexing: { allow: ['version'] } } };

describe('ensureSchema', () => {
  test('creates collections and tables where they are missing', async () => {
    const { ensured, sent } = ensure();
    await ensured;
    expect(sent.map(([name, command]) => [name, command])).toMatchObject([
      ['findKeyspaces', {}],
      ['createCollection', words],
      ['findCollections', {}],
      ['createCollection', collection],
      [
        'createTable',
        {
          name: 'things_by_owner',
          definition,
          options: { ifNotExists: true },
        },
      ],
      ['listTables', {}],
    ]);
    // All of 120 s by default, as nothing is retried here.
    expect(new Set(sent.map(([, , timeout]) => timeout))).toEqual(new Set([120_000]));
  });

  test('creates a missing keyspace, but not on Astra DB', async () => {
    const answers = { findKeyspaces: { status: { keyspaces: ['default_keyspace'] } } };
    const own = ensure(answers);
    await own.ensured;
    expect(own.names()).toContain('createKeyspace');
    expect(own.sent[1]).toMatchObject(['createKeyspace', { name: 'shop' }, 120_000]);
    const astra = ensure(answers, { environment: 'astra' });
    await astra.ensured;
    expect(astra.names()).toEqual([
      'createCollection',
      'findCollections',
      'createCollection',
      'createTable',
      'listTables',
    ]);
  });

  const away = new Error('connect ECONNREFUSED');

  test.each([
    {
      what: 'the collection that is replaced',
      answers: { findCollections: { status: { collections: ['things'] } } },
      message:
        'The collection things is replaced by things_2: stop the service and copy it with "make copy-collections"',
      transient: false,
    },
    {
      what: 'a collection with other settings',
      answers: { createCollection: refusal('EXISTING_COLLECTION_DIFFERENT_SETTINGS') },
      message: 'The collection words exists with other settings',
      cause: expect.objectContaining({ name: 'DataAPIResponseError' }),
      transient: false,
    },
    {
      what: 'a table with another primary key',
      answers: { listTables: table({ primaryKey: { partitionBy: ['seq'], partitionSort: {} } }) },
      message: 'The table things_by_owner exists with another primary key',
      transient: false,
    },
    {
      what: 'no table',
      answers: { listTables: { status: { tables: [] } } },
      message: 'The table things_by_owner exists with another primary key',
      transient: false,
    },
    {
      what: 'no keyspace yet',
      answers: { createCollection: refusal('UNKNOWN_KEYSPACE') },
      message: 'The keyspace shop does not exist, and this step does not create it',
      transient: true,
    },
    {
      what: 'no keyspace, and an error that is retried',
      answers: { createTable: refusal('UNKNOWN_KEYSPACE', 'SERVER') },
      message: 'The keyspace shop does not exist, and this step does not create it',
      transient: true,
    },
    {
      what: 'no answer',
      answers: { createTable: away },
      message: 'The Data API cannot be used: connect ECONNREFUSED',
      transient: true,
    },
  ])('throws a SchemaError for $what', async ({ answers, message, transient, cause }) => {
    const { ensured } = ensure(answers);
    await expect(ensured).rejects.toThrow(SchemaError);
    await expect(ensured).rejects.toMatchObject({
      name: 'SchemaError',
      message,
      transient,
      ...(cause && { cause }),
    });
  });

  test('says that a refused token will be refused again', async () => {
    const unauthorized = { errors: [{ ...refusal('UNAUTHENTICATED_REQUEST').errors[0], scope: 'SECURITY' }] };
    await expect(ensure({ createCollection: unauthorized }).ensured).rejects.toMatchObject({
      message: 'The Data API cannot be used: because of UNAUTHENTICATED_REQUEST',
      transient: false,
    });
  });

  test('throws any other refusal as it is', async () => {
    await expect(ensure({ createCollection: refusal('INVALID_INDEXING') }).ensured).rejects.toMatchObject({
      name: 'DataAPIResponseError',
    });
  });
});

test('an error has its cause, and is not transient unless that is said', () => {
  const cause = new Error('why');
  expect(new SchemaError('m')).toMatchObject({ name: 'SchemaError', message: 'm', transient: false });
  expect(new SchemaError('m', { cause, transient: true })).toMatchObject({ cause, transient: true });
});
