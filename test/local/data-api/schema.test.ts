import { expect, test } from 'vitest';
import { served } from './served.ts';

const ok = { status: { ok: 1 } };

test('creates keyspaces, repeatedly without an error', async () => {
  const { post } = await served({ keyspaces: [] });

  expect(await post('/v1', { findKeyspaces: {} })).toEqual({ status: { keyspaces: [] } });
  const replication = { class: 'NetworkTopologyStrategy', dc1: 3 };
  expect(await post('/v1', { createKeyspace: { name: 'a', options: { replication } } })).toEqual(ok);
  expect(await post('/v1', { createKeyspace: { name: 'a' } })).toEqual(ok);
  expect(await post('/v1', { findKeyspaces: {} })).toEqual({ status: { keyspaces: ['a'] } });
});

test.each([
  { given: { name: 'a b' }, want: 'UNSUPPORTED_SCHEMA_NAME' },
  { given: { name: 'x'.repeat(49) }, want: 'UNSUPPORTED_SCHEMA_NAME' },
  { given: {}, want: 'UNSUPPORTED_SCHEMA_NAME' },
  { given: { name: 'a', options: { replication: {} } }, want: 'COMMAND_FIELD_VALUE_INVALID' },
  { given: { name: 'a', options: { replication: { class: 'X' } } }, want: 'COMMAND_FIELD_VALUE_INVALID' },
])('refuses createKeyspace $given', async ({ given, want }) => {
  const { code } = await served();

  expect(await code('/v1', { createKeyspace: given })).toBe(want);
});

test('creates a collection, repeatedly with the same settings, and lists it', async () => {
  const { post, code } = await served();
  const create = (allow: string[]) => ({ createCollection: { name: 'c', options: { indexing: { allow } } } });

  expect(await post('/v1/ks', create(['a', 'b']))).toEqual(ok);
  expect(await post('/v1/ks', create(['b', 'a']))).toEqual(ok);
  expect(await code('/v1/ks', create(['a']))).toBe('EXISTING_COLLECTION_DIFFERENT_SETTINGS');
  expect(await post('/v1/ks', { findCollections: {} })).toEqual({ status: { collections: ['c'] } });
  const { status } = await post('/v1/ks', { findCollections: { options: { explain: true } } });
  const options = {
    indexing: { allow: ['a', 'b'] },
    lexical: { enabled: false },
    rerank: { enabled: false },
  };
  expect(status).toEqual({ collections: [{ name: 'c', options }] });
});

test.each([
  { given: { indexing: {} }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { allow: ['a'], deny: ['b'] } }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { allow: ['a', 'a'] } }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { deny: [''] } }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { allow: ['$x'] } }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { allow: ['a&b'] } }, want: 'INVALID_INDEXING_DEFINITION' },
  { given: { indexing: { allow: [{}] } }, want: 'REQUEST_STRUCTURE_MISMATCH' },
  { given: { indices: {} }, want: 'INVALID_CREATE_COLLECTION_FIELD' },
  { given: { indexing: { forbid: [] } }, want: 'INVALID_CREATE_COLLECTION_FIELD' },
  { given: { vector: { dimension: 3 } }, want: 'INVALID_CREATE_COLLECTION_OPTIONS' },
  { given: { lexical: { enabled: true } }, want: 'LEXICAL_FEATURE_NOT_ENABLED' },
  { given: { rerank: { enabled: true } }, want: 'RERANKING_FEATURE_NOT_ENABLED' },
])('refuses createCollection with options $given', async ({ given, want }) => {
  const { code } = await served();

  expect(await code('/v1/ks', { createCollection: { name: 'c', options: given } })).toBe(want);
});

test('deletes a collection with its documents, and accepts an absent one', async () => {
  const { post, code } = await served();
  const create = { createCollection: { name: 'c' } };
  await post('/v1/ks', create);
  for (const _id of ['a', 'b', 'c']) await post('/v1/ks/c', { insertOne: { document: { _id } } });
  // A read that stopped half way must not lock the collection.
  await post('/v1/ks/c', { findOne: {} });

  expect(await post('/v1/ks', { deleteCollection: { name: 'c' } })).toEqual(ok);
  expect(await post('/v1/ks', { deleteCollection: { name: 'c' } })).toEqual(ok);
  expect(await code('/v1/ks/c', { find: {} })).toBe('UNKNOWN_COLLECTION_OR_TABLE');
  await post('/v1/ks', create);
  expect(await post('/v1/ks/c', { countDocuments: {} })).toEqual({ status: { count: 0 } });
});

const definition = {
  columns: { seq: 'text', customer: { type: 'text' }, total: 'int', at: 'timestamp' },
  primaryKey: { partitionBy: ['customer'], partitionSort: { seq: -1 } },
};

test('creates a table, lists it and drops it', async () => {
  const { post, code } = await served();

  expect(await post('/v1/ks', { createTable: { name: 't', definition } })).toEqual(ok);
  expect(await code('/v1/ks', { createTable: { name: 't', definition } })).toBe('CANNOT_ADD_EXISTING_TABLE');
  const again = { name: 't', definition, options: { ifNotExists: true } };
  expect(await post('/v1/ks', { createTable: again })).toEqual(ok);
  expect(await code('/v1/ks', { createCollection: { name: 't' } })).toBe(
    'EXISTING_TABLE_NOT_DATA_API_COLLECTION',
  );
  expect(await post('/v1/ks', { listTables: {} })).toEqual({ status: { tables: ['t'] } });
  expect(await post('/v1/ks', { findCollections: {} })).toEqual({ status: { collections: [] } });
  expect((await post('/v1/ks', { listTables: { options: { explain: true } } })).status).toEqual({
    tables: [
      {
        name: 't',
        definition: {
          columns: {
            customer: { type: 'text' },
            seq: { type: 'text' },
            at: { type: 'timestamp' },
            total: { type: 'int' },
          },
          primaryKey: { partitionBy: ['customer'], partitionSort: { seq: -1 } },
        },
      },
    ],
  });
  expect(await post('/v1/ks', { dropTable: { name: 't' } })).toEqual(ok);
  expect(await code('/v1/ks', { dropTable: { name: 't' } })).toBe('CANNOT_DROP_UNKNOWN_TABLE');
  expect(await post('/v1/ks', { dropTable: { name: 't', options: { ifExists: true } } })).toEqual(ok);
});

const { columns } = definition;
test.each([
  { given: { columns }, want: 'UNEXPECTED_SERVER_ERROR' },
  { given: { columns, primaryKey: { partitionBy: [] } }, want: 'MISSING_PARTITION_COLUMNS' },
  { given: { columns, primaryKey: 'x' }, want: 'UNKNOWN_PARTITION_COLUMNS' },
  {
    given: { columns, primaryKey: { partitionBy: ['customer'], partitionSort: { x: 1 } } },
    want: 'UNKNOWN_PARTITION_SORT_COLUMNS',
  },
  {
    given: { columns, primaryKey: { partitionBy: ['customer'], partitionSort: { seq: 2 } } },
    want: 'REQUEST_STRUCTURE_MISMATCH',
  },
  { given: { columns, primaryKey: 7 }, want: 'REQUEST_STRUCTURE_MISMATCH' },
  { given: { columns: { a: 'string' }, primaryKey: 'a' }, want: 'UNKNOWN_PRIMITIVE_DATA_TYPE' },
  { given: { columns: { a: {} }, primaryKey: 'a' }, want: 'REQUEST_STRUCTURE_MISMATCH' },
])('refuses createTable with $given', async ({ given, want }) => {
  const { code } = await served();

  expect(await code('/v1/ks', { createTable: { name: 't', definition: given } })).toBe(want);
});
