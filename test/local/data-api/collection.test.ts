import { expect, test } from 'vitest';
import { servedCollection } from './served.ts';

test('inserts once per _id', async () => {
  const { run } = await servedCollection();

  expect(await run({ insertOne: { document: { _id: 'o1', a: 1 } } })).toEqual({
    status: { insertedIds: ['o1'] },
  });
  expect(await run({ insertOne: { document: { _id: 'o1', a: 2 } } })).toEqual({
    status: { insertedIds: [] },
    errors: [
      expect.objectContaining({
        family: 'REQUEST',
        scope: 'DOCUMENT',
        errorCode: 'DOCUMENT_ALREADY_EXISTS',
        documentIds: ['o1'],
      }),
    ],
  });
  expect(await run({ findOne: { filter: { _id: 'o1' } } })).toEqual({
    data: { document: { _id: 'o1', a: 1 } },
  });
});

test('generates an _id and returns it as the first member', async () => {
  const { run } = await servedCollection();

  const { status } = await run({ insertOne: { document: { a: 1 } } });

  expect(status?.['insertedIds']).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  const { data } = await run({ findOne: {} });
  expect(Object.keys(data?.document ?? {})).toEqual(['_id', 'a']);
});

test('generates a UUID object where the collection is defined so', async () => {
  const { run } = await servedCollection({ defaultId: { type: 'uuid' } });

  const { status } = await run({ insertOne: { document: {} } });

  expect(status?.['insertedIds']).toEqual([{ $uuid: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
});

const uuid = '0189cf2e-0000-7000-8000-000000000000';
test.each([
  { given: 'x', other: 'y' },
  { given: '1', other: 1 },
  { given: true, other: 'true' },
  { given: null, other: 'null' },
  { given: { $date: 5 }, other: 5 },
  { given: 'a\u0000b', other: 'a' },
  { given: '__proto__', other: 'constructor' },
])('distinguishes the _id $given from $other', async ({ given, other }) => {
  const { run, insert } = await servedCollection();
  await insert({ _id: given, a: 1 }, { _id: other, a: 2 });

  expect((await run({ countDocuments: {} })).status).toEqual({ count: 2 });
  expect((await run({ findOne: { filter: { _id: given } } })).data?.document).toEqual({ _id: given, a: 1 });
});

test('treats a UUID as the same _id, as object or text, in either case', async () => {
  const { codeOf, insert } = await servedCollection();
  await insert({ _id: uuid });

  expect(await codeOf({ insertOne: { document: { _id: { $uuid: uuid.toUpperCase() } } } })).toBe(
    'DOCUMENT_ALREADY_EXISTS',
  );
});

test('returns a field named __proto__', async () => {
  const { run, send } = await servedCollection();
  await send('/v1/ks/c', { body: '{"insertOne":{"document":{"_id":"a","__proto__":{"x":1}}}}' });

  await run({ updateOne: { filter: { _id: 'a' }, update: { $set: { b: 1 } } } });
  const response = await send('/v1/ks/c', { body: '{"findOne":{"filter":{"_id":"a"}}}' });

  expect(await response.text()).toContain('{"_id":"a","__proto__":{"x":1},"b":1}');
});

test.each([
  { given: [], want: 'SHRED_BAD_DOCUMENT_TYPE' },
  { given: { _id: '' }, want: 'SHRED_BAD_DOCID_VALUE' },
  { given: { _id: [] }, want: 'SHRED_BAD_DOCID_TYPE' },
  { given: { _id: {} }, want: 'SHRED_BAD_DOCID_TYPE' },
  { given: { _id: { $uuid: 'x' } }, want: 'SHRED_BAD_DOCID_TYPE' },
  { given: { _id: { $other: 'x' } }, want: 'SHRED_BAD_DOCID_TYPE' },
  { given: { $a: 1 }, want: 'SHRED_BAD_FIELD_NAME' },
  { given: { a: { $b: 1 } }, want: 'SHRED_BAD_FIELD_NAME' },
  { given: { a: { '': 1 } }, want: 'SHRED_BAD_FIELD_NAME' },
  { given: { a: { $date: 'now' } }, want: 'SHRED_BAD_EJSON_VALUE' },
  { given: { a: { $date: 1.5 } }, want: 'SHRED_BAD_EJSON_VALUE' },
  { given: { a: { $uuid: 'x' } }, want: 'SHRED_BAD_EJSON_VALUE' },
  { given: { a: [{ $objectId: 'x' }] }, want: 'SHRED_BAD_EJSON_VALUE' },
])('refuses the document $given', async ({ given, want }) => {
  const { run } = await servedCollection();

  const { status, errors } = await run({ insertOne: { document: given } });

  expect(errors?.map(({ errorCode }) => errorCode)).toEqual([want]);
  expect(status).toEqual({ insertedIds: [] });
});

test('deletes one document by filter', async () => {
  const { run, insert, idsOf } = await servedCollection();
  await insert({ _id: 'a', v: 1 }, { _id: 'b', v: 1 });

  expect(await run({ deleteOne: { filter: { _id: 'a', v: 2 } } })).toEqual({ status: { deletedCount: 0 } });
  expect(await run({ deleteOne: { filter: { _id: 'a', v: 1 } } })).toEqual({ status: { deletedCount: 1 } });
  expect(await idsOf({})).toEqual(['b']);
  expect(await run({ deleteOne: { filter: { v: 1 }, sort: { _id: -1 } } })).toEqual({
    status: { deletedCount: 1 },
  });
});

test.each([
  { given: { a: 1 }, want: { _id: 'x', a: { b: 1, c: [{ d: 1, e: 2 }] } } },
  { given: { 'a.b': true }, want: { _id: 'x', a: { b: 1 } } },
  { given: { a: { c: { d: 1 } } }, want: { _id: 'x', a: { c: [{ d: 1 }] } } },
  { given: { 'a.b': 1, _id: 0 }, want: { a: { b: 1 } } },
  { given: { a: 0 }, want: { _id: 'x', f: 2 } },
  { given: { 'a.c.d': 0, f: 0 }, want: { _id: 'x', a: { b: 1, c: [{ e: 2 }] } } },
  { given: { _id: 0 }, want: { a: { b: 1, c: [{ d: 1, e: 2 }] }, f: 2 } },
  { given: { _id: 1 }, want: { _id: 'x', a: { b: 1, c: [{ d: 1, e: 2 }] }, f: 2 } },
  { given: { '*': 0 }, want: {} },
  { given: { '*': 1 }, want: { _id: 'x', a: { b: 1, c: [{ d: 1, e: 2 }] }, f: 2 } },
  { given: { a: 1, f: 0 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { a: 0, f: 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { a: 1, 'a.b': 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { 'a.b': 1, a: 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { a: '1' }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { '': 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { $x: 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { 'a.': 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: { '*': 1, a: 1 }, want: 'UNSUPPORTED_PROJECTION_PARAM' },
  { given: [], want: 'UNSUPPORTED_PROJECTION_DEFINITION' },
])('projects $given', async ({ given, want }) => {
  const { run, insert } = await servedCollection();
  await insert({ _id: 'x', a: { b: 1, c: [{ d: 1, e: 2 }] }, f: 2 });

  const { data, errors } = await run({ findOne: { filter: { _id: 'x' }, projection: given } });

  expect(errors?.[0]?.errorCode ?? data?.document).toEqual(want);
});
