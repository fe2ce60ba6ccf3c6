import { expect, test } from 'vitest';
import { servedCollection } from './served.ts';

const times = <Value>(count: number, make: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

test('exactly one of 100 concurrent compare-and-sets succeeds', async () => {
  const { run, insert } = await servedCollection({ indexing: { allow: ['version'] } });
  await insert({ _id: 'x', version: 1 });

  const answers = await times(100, (by) =>
    run({
      findOneAndUpdate: {
        filter: { _id: 'x', version: 1 },
        update: { $set: { version: 2, by } },
        options: { returnDocument: 'after' },
      },
    }),
  );

  const winners = answers.flatMap(({ data }) => (data?.document ? [data.document] : []));
  expect(winners).toHaveLength(1);
  expect((await run({ findOne: {} })).data?.document).toEqual(winners[0]);
});

test('loses none of 100 concurrent increments', async () => {
  const { run, insert } = await servedCollection();
  await insert({ _id: 'x', n: 0 });

  await times(100, () => run({ updateOne: { filter: { _id: 'x' }, update: { $inc: { n: 1 } } } }));

  expect((await run({ findOne: {} })).data?.document).toEqual({ _id: 'x', n: 100 });
});

test('exactly one of 100 concurrent inserts of an _id succeeds, and the refused ones undo nothing', async () => {
  const { run } = await servedCollection();

  const answers = await times(100, (n) => run({ insertOne: { document: { _id: n % 2 ? 'same' : n, n } } }));

  expect(answers.filter(({ errors }) => errors)).toHaveLength(49);
  expect((await run({ countDocuments: {} })).status).toEqual({ count: 51 });
});

test('creates a collection once for concurrent requests', async () => {
  const { post } = await servedCollection();

  const answers = await times(20, () => post('/v1/ks', { createCollection: { name: 'd' } }));

  expect(answers).toEqual(Array(20).fill({ status: { ok: 1 } }));
});
