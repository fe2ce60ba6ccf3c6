import { expect, test } from 'vitest';
import type { Json } from '../../../src/local/data-api/json.ts';
import { servedCollection } from './served.ts';

const document = { _id: 'x', n: 1, s: 'a', list: [1, 2], sub: { a: 1 }, at: { $date: 5 } };

test.each<{ given: Json; want: Json }>([
  { given: { $set: { n: 2 } }, want: { ...document, n: 2 } },
  { given: { $set: { 'sub.b.c': 1 } }, want: { ...document, sub: { a: 1, b: { c: 1 } } } },
  { given: { $set: { 'list.0': 9 } }, want: { ...document, list: [9, 2] } },
  { given: { $set: { 'list.4': 9 } }, want: { ...document, list: [1, 2, null, null, 9] } },
  { given: { $set: { 'list.3.a': 9 } }, want: { ...document, list: [1, 2, null, { a: 9 }] } },
  { given: { $set: { 'a&.b': 1 } }, want: { ...document, 'a.b': 1 } },
  { given: { $set: { at: { $date: 6 } } }, want: { ...document, at: { $date: 6 } } },
  { given: { $unset: { s: '' } }, want: { _id: 'x', n: 1, list: [1, 2], sub: { a: 1 }, at: { $date: 5 } } },
  { given: { $unset: { 'sub.a': 1 } }, want: { ...document, sub: {} } },
  { given: { $unset: { 'list.0': 1 } }, want: { ...document, list: [null, 2] } },
  { given: { $unset: { 'list.x': 1, 's.x': 1, 'q.r': 1, 'list.9': 1 } }, want: 'unmodified' },
  { given: { $inc: { n: 2.5 } }, want: { ...document, n: 3.5 } },
  { given: { $inc: { 'sub.z': 2 } }, want: { ...document, sub: { a: 1, z: 2 } } },
  { given: { $inc: { n: 0 } }, want: 'unmodified' },
  { given: { $set: { sub: { a: 1 }, n: 1 } }, want: 'unmodified' },
  { given: { $set: { list: [2, 1] } }, want: { ...document, list: [2, 1] } },
  { given: { $push: { list: 3 } }, want: { ...document, list: [1, 2, 3] } },
  { given: { $push: { new: { a: 1 } } }, want: { ...document, new: [{ a: 1 }] } },
  { given: { $push: { list: { $each: [8, 9], $position: 1 } } }, want: { ...document, list: [1, 8, 9, 2] } },
  { given: { $push: { list: { $each: [8], $position: -1 } } }, want: { ...document, list: [1, 8, 2] } },
  { given: { $setOnInsert: { n: 7 } }, want: 'unmodified' },
  { given: { $set: { n: 2 }, $inc: { c: 1 } }, want: { ...document, n: 2, c: 1 } },
  { given: {}, want: 'unmodified' },
  { given: [], want: 'UNSUPPORTED_UPDATE_DATA_TYPE' },
  { given: { $set: 1 }, want: 'UNSUPPORTED_UPDATE_DATA_TYPE' },
  { given: { n: 1 }, want: 'UNSUPPORTED_UPDATE_OPERATION' },
  { given: { $toString: {} }, want: 'UNSUPPORTED_UPDATE_OPERATION' },
  { given: { $set: { _id: 'y' } }, want: 'UNSUPPORTED_UPDATE_OPERATOR_FOR_DOC_ID' },
  { given: { $set: { n: 1 }, $inc: { n: 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PARAM' },
  { given: { $set: { sub: 1, 'sub.a': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PARAM' },
  { given: { $inc: { n: '1' } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PARAM' },
  { given: { $inc: { s: 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_TARGET' },
  { given: { $push: { n: 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_TARGET' },
  { given: { $push: { list: { $each: 1 } } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PARAM' },
  { given: { $push: { list: { $each: [1], $position: 1.5 } } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PARAM' },
  { given: { $push: { list: { $each: [1], $slice: 1 } } }, want: 'UNSUPPORTED_UPDATE_OPERATION_MODIFIER' },
  { given: { $push: { list: { $date: 1 } } }, want: 'UNSUPPORTED_UPDATE_OPERATION_MODIFIER' },
  { given: { $inc: { $n: 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_MODIFIER' },
  { given: { $set: { 'n.a': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'n.a.b': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'list.x': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'list.x.y': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'a..b': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'a&b': 1 } }, want: 'UNSUPPORTED_UPDATE_OPERATION_PATH' },
  { given: { $set: { 'sub.$a': 1 } }, want: 'SHRED_BAD_FIELD_NAME' },
  { given: { $set: { at: { $date: 'x' } } }, want: 'SHRED_BAD_EJSON_VALUE' },
])('updates by $given', async ({ given, want }) => {
  const { run, insert } = await servedCollection();
  await insert(document);

  const { status, errors } = await run({ updateOne: { filter: { _id: 'x' }, update: given } });

  const { data } = await run({ findOne: {} });
  if (errors) {
    expect(errors[0]?.errorCode).toBe(want);
    expect(data?.document).toEqual(document);
  } else {
    const modified = want !== 'unmodified';
    expect(status).toEqual({ matchedCount: 1, modifiedCount: modified ? 1 : 0 });
    expect(data?.document).toEqual(modified ? want : document);
  }
});

test.each<{ options: Json; filter: Json; want: Json }>([
  {
    options: {},
    filter: { _id: 'x', v: 1 },
    want: { document: { _id: 'x', v: 1 }, matchedCount: 1, modifiedCount: 1 },
  },
  {
    options: { returnDocument: 'before' },
    filter: { v: 1 },
    want: { document: { _id: 'x', v: 1 }, matchedCount: 1, modifiedCount: 1 },
  },
  {
    options: { returnDocument: 'after' },
    filter: { _id: 'x', v: 1 },
    want: { document: { _id: 'x', v: 2 }, matchedCount: 1, modifiedCount: 1 },
  },
  {
    options: { returnDocument: 'after' },
    filter: { _id: 'x', v: 2 },
    want: { document: null, matchedCount: 0, modifiedCount: 0 },
  },
  {
    options: { returnDocument: 'after' },
    filter: { _id: 'y', v: 1 },
    want: { document: null, matchedCount: 0, modifiedCount: 0 },
  },
  {
    options: { upsert: true, returnDocument: 'after' },
    filter: { _id: 'y', k: 7 },
    want: { document: { _id: 'y', k: 7, v: 2 }, upsertedId: 'y', matchedCount: 0, modifiedCount: 0 },
  },
  {
    options: { upsert: true },
    filter: { _id: 'y', 'k.l': 7 },
    want: { document: null, upsertedId: 'y', matchedCount: 0, modifiedCount: 0 },
  },
])('findOneAndUpdate $filter $options', async ({ options, filter, want }) => {
  const { run, insert } = await servedCollection();
  await insert({ _id: 'x', v: 1 });

  const { data, status } = await run({ findOneAndUpdate: { filter, update: { $set: { v: 2 } }, options } });

  expect({ ...data, ...status }).toEqual(want);
});

test('evaluates the filter again when the document was changed since it was read', async () => {
  const { run, insert } = await servedCollection({ indexing: { allow: ['version'] } });
  await insert({ _id: 'x', version: 1 });
  const change = { findOneAndUpdate: { filter: { _id: 'x', version: 1 }, update: { $inc: { version: 1 } } } };

  expect((await run(change)).data?.document).toEqual({ _id: 'x', version: 1 });
  expect((await run(change)).data?.document).toBeNull();
  expect((await run({ findOne: {} })).data?.document).toEqual({ _id: 'x', version: 2 });
});

test('projects the result of findOneAndUpdate, and sorts before it selects', async () => {
  const { run, insert } = await servedCollection();
  await insert({ _id: 'a', v: 1 }, { _id: 'b', v: 3 }, { _id: 'c', v: 2 });

  const { data } = await run({
    findOneAndUpdate: {
      filter: {},
      sort: { v: -1 },
      projection: { _id: 1, w: 1 },
      update: { $set: { w: 1 } },
      options: { returnDocument: 'after' },
    },
  });

  expect(data?.document).toEqual({ _id: 'b', w: 1 });
});

test('upserts with $setOnInsert and a generated _id', async () => {
  const { run } = await servedCollection();

  const { status } = await run({
    updateOne: {
      filter: { k: 1, m: { $gt: 1 } },
      update: { $setOnInsert: { n: 1 } },
      options: { upsert: true },
    },
  });

  expect(status).toEqual({ upsertedId: expect.any(String), matchedCount: 0, modifiedCount: 0 });
  expect((await run({ findOne: {} })).data?.document).toEqual({ _id: status?.['upsertedId'], k: 1, n: 1 });
});

test.each([
  { given: { returnDocument: 'later' }, want: 'COMMAND_FIELD_VALUE_INVALID' },
  { given: { upsert: 'yes' }, want: 'REQUEST_STRUCTURE_MISMATCH' },
  { given: { sort: {} }, want: 'COMMAND_FIELD_UNKNOWN' },
])('refuses findOneAndUpdate with options $given', async ({ given, want }) => {
  const { codeOf } = await servedCollection();

  expect(await codeOf({ findOneAndUpdate: { update: { $set: { a: 1 } }, options: given } })).toBe(want);
});
