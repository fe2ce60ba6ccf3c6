import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Astra, startAstra } from './stack.ts';

let astra: Astra;
beforeEach(async () => {
  astra = await startAstra();
});
afterEach(() => astra[Symbol.asyncDispose]());

const creations = () => astra.devOps.requests.filter((request) => request === 'POST /databases');

test('two databases of the name in the region: neither is chosen', async () => {
  const { id: one } = await astra.devOps.addDatabase();
  const { id: other } = await astra.devOps.addDatabase();
  const { failure } = await astra.stack().deploy();
  expect(failure).toBe(
    `2 databases in eu-central-1 are named "orders" (${one}, ${other}): choose another DatabaseName`,
  );
  expect(creations()).toEqual([]);
});

test.each([
  { where: { region: 'us-east-2' }, want: 'exists in AWS us-east-2' },
  { where: { cloudProvider: 'GCP' }, want: 'exists in GCP eu-central-1' },
])('one of the name, elsewhere ($where): it may be the one that is meant', async ({ where, want }) => {
  await astra.devOps.addDatabase(where);
  const { failure } = await astra.stack().deploy();
  expect(failure).toContain(`A database named "orders" ${want}`);
  expect(failure).toContain('choose another DatabaseName, or its Region and CloudProvider');
  expect(creations()).toEqual([]);
});

test('one here and one elsewhere: the one here', async () => {
  await astra.devOps.addDatabase({ region: 'us-east-2' });
  const { id } = await astra.devOps.addDatabase();
  expect((await astra.stack().deploy()).attributes?.DatabaseId).toBe(id);
});

test.each(['TERMINATING', 'TERMINATED'])('one that is %s does not count', async (status) => {
  const { id } = await astra.devOps.addDatabase({ status });
  const { failure, attributes } = await astra.stack().deploy();
  expect(failure).toBeUndefined();
  expect(attributes?.DatabaseId).not.toBe(id);
  expect(creations()).toHaveLength(1);
});

test('one among many is found, on whatever page', { timeout: 60_000 }, async () => {
  for (let count = 0; count < 100; count += 1) await astra.devOps.addDatabase({ name: `other-${count}` });
  const { id } = await astra.devOps.addDatabase();
  expect((await astra.stack().deploy()).attributes?.DatabaseId).toBe(id);
  expect(creations()).toEqual([]);
});
