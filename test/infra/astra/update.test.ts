import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOrderStore } from '../../../src/orders/store/order-store.ts';
import { callWithin } from '../../orders/store/data-api.ts';
import { type Astra, applicationSecret, type Stack, startAstra } from './stack.ts';

let astra: Astra;
let stack: Stack;
beforeEach(async () => {
  astra = await startAstra();
  astra.devOps.birth = ['ACTIVE'];
  stack = astra.stack();
  await stack.deploy();
  astra.devOps.requests.length = 0;
});
afterEach(() => astra[Symbol.asyncDispose]());

const statuses = () => [...astra.devOps.databases.values()].map(({ name, status }) => `${name} ${status}`);
const writes = () => astra.devOps.requests.filter((request) => !request.startsWith('GET'));

test('the next commit changes nothing that is as it should be', async () => {
  const access = astra.access();
  const { failure, polls, attributes } = await stack.deploy({ Commit: 'two' });
  expect([failure, polls]).toEqual([undefined, 1]);
  expect(attributes).toEqual({ Endpoint: access?.endpoint, DatabaseId: stack.id });
  expect(astra.access()).toEqual(access);
  expect(writes()).toEqual([expect.stringMatching(/^PUT \/organizations\/roles\//)]);
});

test('another name is another database; the one of before stays, without a token', async () => {
  const before = { id: stack.id, ...astra.access() };
  const { failure, attributes } = await stack.deploy({ DatabaseName: 'orders-2' });
  expect(failure).toBeUndefined();
  expect(attributes?.DatabaseId).not.toBe(before.id);
  expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 ACTIVE']);
  expect(astra.access()?.endpoint).toBe(attributes?.Endpoint);
  expect([...astra.devOps.tokens.keys()]).toEqual([astra.access()?.token]);
});

test('with DeleteOnRemoval the one of before goes', async () => {
  await stack.deploy({ DeleteOnRemoval: 'true' });
  await stack.deploy({ DatabaseName: 'orders-2' });
  expect(statuses()).toEqual(['orders TERMINATED', 'orders-2 ACTIVE']);
});

test('another keyspace is added, and the role follows', async () => {
  const { token = '' } = astra.access() ?? {};
  const { failure, polls } = await stack.deploy({ Keyspace: 'more' });
  expect([failure, polls]).toEqual([undefined, 3]);
  expect(statuses()).toEqual(['orders ACTIVE']);
  const [role] = astra.devOps.roles.values();
  expect(role?.policy.resources).toContainEqual(expect.stringMatching(/:keyspace:more$/));
  const { endpoint = '' } = astra.access() ?? {};
  const store = createOrderStore({ endpoint, token, keyspace: 'more', environment: 'astra' });
  await expect(store.ping(callWithin())).resolves.toBeUndefined();
  await store.close();
});

test('another region under the same name is refused: the orders are in the first', async () => {
  const access = astra.access();
  const { failure } = await stack.deploy({ Region: 'us-east-2' });
  expect(failure).toContain('exists in AWS eu-central-1');
  expect(statuses()).toEqual(['orders ACTIVE']);
  expect(astra.access()).toEqual(access);
});

test('a database that is gone is not replaced by an empty one, unless by another name', async () => {
  for (const database of astra.devOps.databases.values()) database.status = 'TERMINATED';
  const { failure } = await astraFailure({ Commit: 'two' });
  expect(failure).toBe(
    `The database ${stack.id} is terminated. To begin with an empty one, choose another DatabaseName`,
  );
  expect((await stack.deploy({ DatabaseName: 'orders-2' })).failure).toBeUndefined();
  expect(statuses()).toEqual(['orders TERMINATED', 'orders-2 ACTIVE']);
});

/** An update whose rollback has nothing to go back to. */
async function astraFailure(changes: { Commit: string }) {
  const outcome = await stack.deploy(changes).catch((error: Error) => error);
  expect(outcome).toMatchObject({ message: expect.stringContaining('the rollback failed') });
  return { failure: (outcome as Error).message.replace('the rollback failed: ', '') };
}

test('an update that fails leaves the database and the access of before', async () => {
  const { id } = stack;
  const access = astra.access();
  astra.devOps.birth = ['PENDING', 'ERROR'];
  const { failure } = await stack.deploy({ DatabaseName: 'orders-2', DeleteOnRemoval: 'true' });
  expect(failure).toContain('Astra says it is ERROR');
  expect(stack.id).toBe(id);
  expect(astra.access()).toEqual(access);
  expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 TERMINATED']);
  expect([...astra.devOps.tokens.keys()]).toEqual([access?.token]);
});

test('a token that was deleted in Astra is replaced; the function finds the new one in the secret', async () => {
  const { token = '' } = astra.access() ?? {};
  astra.devOps.tokens.delete(token);
  expect((await stack.deploy({ Commit: 'two' })).failure).toBeUndefined();
  expect(astra.access()?.token).not.toBe(token);
  expect([...astra.devOps.tokens.keys()]).toEqual([astra.access()?.token]);
});

test.each([
  { what: 'nothing', text: () => '' },
  { what: 'a generated password', text: () => 'a generated password' },
  {
    what: 'another endpoint',
    text: () => JSON.stringify({ ...astra.access(), endpoint: 'https://elsewhere.example' }),
  },
])('a secret that holds $what is written, and the token of before revoked', async ({ text }) => {
  const access = astra.access();
  astra.secretsManager.secrets.set(applicationSecret, text());
  expect((await stack.deploy({ Commit: 'two' })).failure).toBeUndefined();
  expect(astra.access()?.endpoint).toBe(access?.endpoint);
  expect(astra.access()?.token).not.toBe(access?.token);
  expect([...astra.devOps.tokens.keys()]).toEqual([astra.access()?.token]);
});
