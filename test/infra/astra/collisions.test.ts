import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Astra, startAstra } from './stack.ts';

let astra: Astra;
beforeEach(async () => {
  astra = await startAstra();
});
afterEach(() => astra[Symbol.asyncDispose]());

const statuses = () => [...astra.devOps.databases.values()].map(({ status }) => status);
const creations = () => astra.devOps.requests.filter((request) => request === 'POST /databases');

test('throws when two databases in the region have the name', async () => {
  const { id: one } = await astra.devOps.addDatabase();
  const { id: other } = await astra.devOps.addDatabase();
  const { failure } = await astra.stack().deploy();
  expect(failure).toBe(
    `2 databases in AWS eu-central-1 are named "orders" (${one}, ${other}), created by others: ASTRA_ADOPT_DATABASE=<id> uses one of them; or choose another ASTRA_DATABASE_NAME`,
  );
  expect(creations()).toEqual([]);
  const { attributes } = await astra.stack().deploy({ AdoptDatabase: other });
  expect(attributes?.DatabaseId).toBe(other);
});

test.each([
  { where: { region: 'us-east-2' }, want: 'exists in AWS us-east-2' },
  { where: { cloudProvider: 'GCP' }, want: 'exists in GCP eu-central-1' },
])(
  'throws when a database elsewhere ($where) has the name, because it may be the intended one',
  async ({ where, want }) => {
    await astra.devOps.addDatabase(where);
    const { failure } = await astra.stack().deploy();
    expect(failure).toContain(`A database "orders" ${want}`);
    expect(failure).toContain('choose another ASTRA_DATABASE_NAME, or its ASTRA_REGION and ASTRA_CLOUD');
    expect(creations()).toEqual([]);
  },
);

test('uses the database in the region when another one elsewhere has the name', async () => {
  await astra.devOps.addDatabase({ region: 'us-east-2' });
  const { id } = await astra.devOps.addDatabase();
  expect((await astra.stack().deploy({ AdoptDatabase: id })).attributes?.DatabaseId).toBe(id);
});

test.each(['TERMINATING', 'TERMINATED'])('ignores a database that is %s', async (status) => {
  const { id } = await astra.devOps.addDatabase({ status });
  const { failure, attributes } = await astra.stack().deploy();
  expect(failure).toBeUndefined();
  expect(attributes?.DatabaseId).not.toBe(id);
  expect(creations()).toHaveLength(1);
});

test('finds a database among many on any page', { timeout: 60_000 }, async () => {
  for (let count = 0; count < 100; count += 1) await astra.devOps.addDatabase({ name: `other-${count}` });
  const { id } = await astra.devOps.addDatabase();
  expect((await astra.stack().deploy({ AdoptDatabase: id })).attributes?.DatabaseId).toBe(id);
  expect(creations()).toEqual([]);
});

const [here, there] = [{ account: '111111111111' }, { account: '222222222222' }];

test("refuses another account's database of the same name in one sentence, and uses it when a setting names it", async () => {
  const [one, other] = [astra.stack(here), astra.stack(there)];
  await one.deploy({ DeleteOnRemoval: 'true' });
  const { failure } = await other.deploy({ DeleteOnRemoval: 'true' });
  expect(failure).toBe(
    `The database "orders" in AWS eu-central-1 was not created by this stack: ASTRA_ADOPT_DATABASE=${one.id} uses it all the same; or choose another ASTRA_DATABASE_NAME`,
  );
  const { attributes } = await other.deploy({ AdoptDatabase: one.id ?? '', DeleteOnRemoval: 'true' });
  expect(attributes?.DatabaseId).toBe(one.id);
  await other.remove();
  expect(statuses()).toEqual(['ACTIVE']);
});

test('refuses an adopted id whose database has another name', async () => {
  const { id } = await astra.devOps.addDatabase({ name: 'others' });
  const { failure } = await astra.stack().deploy({ AdoptDatabase: id });
  expect(failure).toBe(`ASTRA_ADOPT_DATABASE=${id} is no database "orders" in AWS eu-central-1`);
});

const forbidden = { status: 403, body: 'forbidden' };

test.each([
  { what: 'the new database ended in an error', birth: ['ERROR'], faults: [] },
  { what: 'the role could not be updated', faults: [{ request: /^PUT .*roles/, ...forbidden }] },
  { what: 'no token could be made', faults: [{ request: /^POST .tokens/, ...forbidden }] },
  {
    what: 'the answer to the creation was lost, and what followed was refused',
    faults: [
      {
        request: /^POST .databases$/,
        status: 502,
        done: true,
        next: [{ request: /^GET .databases$/, ...forbidden }],
      },
    ],
  },
])(
  'after a failed first deployment ($what) the next one recognises the database as its own',
  async ({ birth = ['ACTIVE'], faults }) => {
    astra.devOps.birth = birth;
    astra.devOps.faults = [...faults];
    const given = { ...here, name: 'order-api-development' };
    expect((await astra.stack(given).deploy()).failure).toBeDefined();
    expect(creations()).toHaveLength(1);
    for (const database of astra.devOps.databases.values())
      Object.assign(database, { status: 'ACTIVE', next: [] });

    const retry = astra.stack(given);
    expect((await retry.deploy({ DeleteOnRemoval: 'true' })).failure).toBeUndefined();
    expect(creations()).toHaveLength(1);
    await retry.remove();
    expect(statuses()).toEqual(['TERMINATED']);
  },
);

test("after a refused creation, a later database of that name is not taken for the stack's own", async () => {
  astra.devOps.faults = [{ request: /^POST .databases$/, status: 422, body: 'limit' }];
  await astra.stack(here).deploy();
  expect(astra.devOps.roles.size).toBe(0);
  await astra.devOps.addDatabase();
  expect((await astra.stack(here).deploy()).failure).toContain('was not created by this stack');
});
