import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectStore } from '../../../src/astra/connect-store.ts';
import { store as storeDefinition } from '../../../src/orders/definition.ts';
import { callWithin, newCustomer, placementOf } from '../../orders/store/data-api.ts';
import { adminToken } from './devops-api.ts';
import { type Astra, adminSecret, applicationSecret, startAstra } from './stack.ts';

let astra: Astra;
beforeEach(async () => {
  astra = await startAstra();
});
afterEach(() => astra[Symbol.asyncDispose]());

/** Expects that orders can be placed with the secret of the function. */
async function expectOrders(keyspace = 'default_keyspace'): Promise<void> {
  const { endpoint = '', token = '' } = astra.access() ?? {};
  const store = connectStore(storeDefinition, { endpoint, token, keyspace, environment: 'astra' });
  const placement = placementOf(newCustomer(), 'k');
  const { order } = await store.create(placement, callWithin());
  await expect(store.get(order.orderId, callWithin())).resolves.toStrictEqual(order);
  await store.close();
}

const databases = () => [...astra.devOps.databases.values()];
const creations = () => astra.devOps.requests.filter((request) => request === 'POST /databases');

test('creates a database when there is none, and orders can be stored in it', async () => {
  const stack = astra.stack();
  const { failure, attributes, polls } = await stack.deploy();
  expect(failure).toBeUndefined();
  expect(polls).toBe(3);
  const [database, ...more] = databases();
  expect(more).toEqual([]);
  expect(database).toMatchObject({ name: 'orders', region: 'eu-central-1', cloudProvider: 'AWS' });
  expect(attributes).toEqual({
    Endpoint: database?.dataApi.url,
    DatabaseId: stack.id,
    SecretArn: applicationSecret,
  });
  expect(astra.access()?.endpoint).toBe(database?.dataApi.url);
  await expectOrders();
});

test('waits for a slow database and for its Data API, which is ready later', async () => {
  astra.devOps.birth = [
    ...Array(12).fill('PENDING'),
    'ASSOCIATING',
    ...Array(5).fill('INITIALIZING'),
    'ACTIVE',
  ];
  astra.devOps.unreachable = 1;
  const { failure, polls } = await astra.stack().deploy();
  expect(failure).toBeUndefined();
  expect(polls).toBe(20);
  await expectOrders();
});

test('uses an existing database with its data when a setting names it', async () => {
  const database = await astra.devOps.addDatabase();
  const { attributes, polls } = await astra.stack().deploy({ AdoptDatabase: database.id });
  expect([attributes?.DatabaseId, polls]).toEqual([database.id, 1]);
  expect(creations()).toEqual([]);
  await expectOrders();
});

test('resumes a hibernated database', async () => {
  const database = await astra.devOps.addDatabase({ status: 'HIBERNATED' });
  const { attributes, polls } = await astra.stack().deploy({ AdoptDatabase: database.id });
  expect([attributes?.DatabaseId, polls]).toEqual([database.id, 3]);
  await expectOrders();
});

test('adds a missing keyspace', async () => {
  const database = await astra.devOps.addDatabase({ keyspaces: ['others'] });
  const { failure } = await astra.stack().deploy({ AdoptDatabase: database.id, Keyspace: 'orders' });
  expect(failure).toBeUndefined();
  expect(database.keyspaces).toEqual(['others', 'orders']);
  await expectOrders('orders');
});

test("the role of the function's token can read and write one keyspace of one database", async () => {
  const { attributes } = await astra.stack().deploy();
  const [role, ...more] = [...astra.devOps.roles.values()];
  expect(more).toEqual([]);
  expect([...astra.devOps.tokens]).toEqual([[astra.access()?.token, [role?.id]]]);
  expect(
    role?.policy.actions.filter((action) => /org-|create|drop|alter|grant|authorize/.test(action)),
  ).toEqual([]);
  const own = new RegExp(`:db:${attributes?.DatabaseId}(:keyspace:default_keyspace(:table:\\*)?)?$`);
  for (const resource of role?.policy.resources ?? ['none']) expect(resource).toMatch(own);
});

describe('a failed creation reports the reason in one sentence and is rolled back', () => {
  test.each([
    {
      what: 'the database ends in an error',
      given: () => {
        astra.devOps.birth = ['PENDING', 'ERROR'];
      },
      want: /^The database [0-9a-f-]{36} cannot be used, Astra says it is ERROR\. Terminate it in Astra's console/,
    },
    {
      what: 'Astra has no room for it',
      given: () => {
        const body = { errors: [{ message: 'You have reached the limit of databases' }] };
        astra.devOps.faults = [{ request: /^POST \/databases$/, status: 422, body }];
      },
      want: /^Astra's DevOps API answered 422 to POST \/databases: You have reached the limit of databases$/,
    },
    {
      what: 'the admin token is refused',
      given: () => astra.secretsManager.secrets.set(adminSecret, 'AstraCS:another:token'),
      want: /^Astra refuses the admin token \(401 to GET \/organizations\/roles\): it must be a valid one of the role Organization Administrator$/,
    },
    {
      what: 'the admin token may not make roles',
      given: () => {
        astra.devOps.faults = [{ request: /roles$/, status: 403, body: 'forbidden' }];
      },
      want: /^Astra refuses the admin token \(403 to GET \/organizations\/roles\)/,
    },
    {
      what: 'there is no secret',
      given: () => astra.secretsManager.secrets.delete(adminSecret),
      want: /^There is no secret arn:\S+ with Astra's admin token\. If it was deleted, bring it back \(aws secretsmanager restore-secret --secret-id \S+\) and try again$/,
    },
    {
      what: 'the secret holds something else',
      given: () => astra.secretsManager.secrets.set(adminSecret, '{"tokn": "AstraCS:secret"}'),
      want: /^The secret with the admin token must be AstraCS:…, or \{"token": "AstraCS:…"\}$/,
    },
    {
      what: 'the endpoint does not answer',
      given: () => {
        astra.devOps.birth = ['ACTIVE'];
        astra.devOps.unreachable = 99;
        astra.mostPolls = 3;
      },
      want: /^Operation timed out$/,
    },
    {
      what: 'the new token may not read',
      given: () => {
        astra.devOps.faults = [{ request: /^POST \/tokens$/, status: 200, body: { token: 'AstraCS:a:b' } }];
      },
      want: /^The function's new token cannot read the data: /,
    },
  ])('because $what', async ({ given, want }) => {
    given();
    const { failure } = await astra.stack().deploy();
    expect(failure).toMatch(want);
    expect(astra.access()).toBeUndefined();
    // The database may have data by now; the next deployment uses it again.
    expect(databases().every(({ status }) => status !== 'TERMINATED')).toBe(true);
  });

  test('with DeleteOnRemoval the database is deleted too', async () => {
    astra.devOps.birth = ['PENDING', 'ERROR'];
    await astra.stack().deploy({ DeleteOnRemoval: 'true' });
    expect(databases().map(({ status }) => status)).toEqual(['TERMINATED']);
  });

  test('the next deployment uses the database that this one started to create', async () => {
    astra.devOps.faults = [{ request: /roles$/, status: 403, body: 'forbidden' }];
    await astra.stack().deploy();
    expect((await astra.stack().deploy()).failure).toBeUndefined();
    expect(creations()).toHaveLength(1);
    await expectOrders();
  });
});

test.each([
  { given: { DatabaseName: '' }, want: 'DatabaseName must be at most 50 letters' },
  { given: { DatabaseName: '../x' }, want: 'DatabaseName must be' },
  { given: { Keyspace: 'my-keyspace' }, want: 'Keyspace must be letters, digits and _, at most 48' },
  { given: { Region: 'Frankfurt' }, want: 'Region must be a region as Astra names it' },
  { given: { CloudProvider: 'aws' }, want: 'CloudProvider must be AWS, GCP or AZURE' },
  { given: { DeleteOnRemoval: 'yes' }, want: 'DeleteOnRemoval must be true or false' },
])('$given is refused before any request to Astra', async ({ given, want }) => {
  const { failure } = await astra.stack().deploy(given);
  expect(failure).toContain(want);
  expect(astra.devOps.requests).toEqual([]);
});

test.each([502, 0])('a lost answer (%i) does not cause a second database', async (status) => {
  astra.devOps.faults = [{ request: /^POST \/databases$/, status, body: '<html>', done: true }];
  const { failure } = await astra.stack().deploy();
  expect(failure).toBeUndefined();
  expect(databases()).toHaveLength(1);
});

test('retries after 429 and short failures', async () => {
  const wait = { headers: { 'retry-after': '0' } };
  astra.devOps.faults = [
    { request: /^GET \/databases$/, status: 429, ...wait },
    { request: /^POST \/databases$/, status: 429, ...wait },
    { request: /^GET \/databases\/./, status: 503, ...wait },
    { request: /^GET \/databases\/./, status: 0 },
    { request: /^GET \/currentOrg/, status: 500, ...wait },
    { request: /^POST \/tokens/, status: 429, ...wait },
    { request: /^POST \/tokens/, status: 429, ...wait },
  ];
  const { failure } = await astra.stack().deploy();
  expect(failure).toBeUndefined();
  expect(astra.devOps.faults).toEqual([]);
  expect(databases()).toHaveLength(1);
  await expectOrders();
});

test('accepts the admin token as JSON', async () => {
  astra.secretsManager.secrets.set(adminSecret, JSON.stringify({ token: adminToken }));
  expect((await astra.stack().deploy()).failure).toBeUndefined();
});

test('no answer or error contains a token, even when Astra repeats it', async () => {
  const body = { errors: [{ message: `the token ${adminToken} may not do this` }] };
  astra.devOps.faults = [{ request: /^POST \/databases$/, status: 400, body }];
  const { failure } = await astra.stack().deploy();
  expect(failure).toBe("Astra's DevOps API answered 400 to POST /databases: the token … may not do this");
  await astra.stack().deploy();
  expect(astra.seen.length).toBeGreaterThan(3);
  expect(astra.access()?.token).toBeTruthy();
  for (const text of astra.seen) {
    expect(text).not.toContain(adminToken);
    expect(text).not.toContain(astra.access()?.token);
  }
});
