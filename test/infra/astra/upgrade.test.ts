import { createHash, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareSchema } from '../../../cdk/astra/data-api.ts';
import { adminToken } from './devops-api.ts';
import { type Astra, applicationSecret, type Stack, startAstra, wanted } from './stack.ts';
import { expectToRead } from './version.ts';

/** A stack that was deployed before the custom resource had adoption, leaving and rotation. */
async function stackOfBefore(astra: Astra): Promise<Stack> {
  const stack = astra.stack({ name: 'order-api-production' });
  const database = await astra.devOps.addDatabase();
  const { id, dataApi } = database;
  await prepareSchema(
    {
      endpoint: dataApi.url,
      token: adminToken,
      keyspace: 'default_keyspace',
      fetcher: astra.fetcher,
    },
    5_000,
  );

  const drn = `drn:astra:org:${astra.devOps.organization}:db:${id}`;
  const keyspace = `${drn}:keyspace:default_keyspace`;
  const unique = createHash('sha256').update(stack.arn).digest('hex').slice(0, 8);
  const role = {
    id: randomUUID(),
    name: `order-api-order-api-production-${unique}-${id}`,
    policy: {
      description: 'Reads and writes the data of the Order API, whose stack created the database',
      effect: 'allow',
      actions: ['db-rest', 'db-table-select', 'db-table-modify'],
      resources: [drn, keyspace, `${keyspace}:table:*`],
    },
  };
  astra.devOps.roles.set(role.id, role);
  const token = `AstraCS:${randomUUID()}:secret`;
  astra.devOps.tokens.set(token, [role.id]);
  astra.secretsManager.secrets.set(applicationSecret, JSON.stringify({ endpoint: dataApi.url, token }));

  const { AdoptDatabase, LeaveDatabase, Rotation, Revision, ...properties } = wanted;
  return Object.assign(stack, { id, properties: { ...properties, Commit: '2c8f17b39d68' } });
}

let astra: Astra;
let stack: Stack;
beforeEach(async () => {
  astra = await startAstra();
  astra.devOps.birth = ['ACTIVE'];
  stack = await stackOfBefore(astra);
});
afterEach(() => astra[Symbol.asyncDispose]());

const { AdoptDatabase, LeaveDatabase, Rotation, Revision } = wanted;
const current = { AdoptDatabase, LeaveDatabase, Rotation, Revision };
const statuses = () => [...astra.devOps.databases.values()].map(({ status }) => status);

test('a stack of the previous version keeps database, secret and token; earlier versions of the function work throughout', async () => {
  const { id } = stack;
  const access = astra.access();
  astra.meanwhile = () => expectToRead(access);
  const { failure, attributes } = await stack.deploy(current);
  expect(failure).toBeUndefined();
  expect(attributes).toEqual({ Endpoint: access?.endpoint, DatabaseId: id, SecretArn: applicationSecret });
  expect(astra.access()).toEqual(access);
  expect([astra.devOps.roles.size, astra.devOps.tokens.size]).toEqual([1, 1]);
});

test('earlier versions of the function work after the upgraded stack changed to another database', async () => {
  const access = astra.access();
  astra.meanwhile = () => expectToRead(access);
  await stack.deploy(current);
  const changes = { DatabaseName: 'orders-2', LeaveDatabase: stack.id ?? '' };
  expect((await stack.deploy(changes)).failure).toBeUndefined();
  expect((await stack.deploy({ Rotation: '1' })).failure).toBeUndefined();
  expect(astra.access()).toEqual(access);
});

test('an upgrade that is rolled back changes nothing', async () => {
  const { id, properties } = stack;
  const access = astra.access();
  astra.meanwhile = () => expectToRead(access);
  await stack.deployAndRollBack(current);
  expect([stack.id, stack.properties, astra.access()]).toEqual([id, properties, access]);
});

test('the upgraded stack records that it created the database', async () => {
  await stack.deploy({ ...current, DeleteOnRemoval: 'true' });
  expect((await stack.remove()).failure).toBeUndefined();
  expect(statuses()).toEqual(['TERMINATED']);
  expect([astra.devOps.roles.size, astra.devOps.tokens.size]).toEqual([0, 0]);
});
