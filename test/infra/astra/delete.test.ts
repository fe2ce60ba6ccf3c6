import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminToken } from './devops-api.ts';
import { type Astra, adminSecret, startAstra } from './stack.ts';

let astra: Astra;
beforeEach(async () => {
  astra = await startAstra();
  astra.devOps.birth = ['ACTIVE'];
});
afterEach(() => astra[Symbol.asyncDispose]());

const statuses = () => [...astra.devOps.databases.values()].map(({ status }) => status);

test('keeps the database and a role without token, which records its stack', async () => {
  const stack = astra.stack();
  await stack.deploy();
  expect(await stack.remove()).toMatchObject({ polls: 1 });
  expect(stack.id).toBeUndefined();
  expect(statuses()).toEqual(['ACTIVE']);
  expect([astra.devOps.tokens.size, astra.devOps.roles.size]).toEqual([0, 1]);

  const next = astra.stack();
  expect((await next.deploy({ DeleteOnRemoval: 'true' })).attributes?.DatabaseId).toBeDefined();
  await next.remove();
  expect(statuses()).toEqual(['TERMINATED']);
  expect(astra.devOps.roles.size).toBe(0);
});

test('with DeleteOnRemoval it terminates the database, and waits until it is busy no more', async () => {
  const stack = astra.stack();
  await stack.deploy({ DeleteOnRemoval: 'true' });
  const [database] = astra.devOps.databases.values();
  // Astra refuses while the database is busy.
  Object.assign(database ?? {}, { status: 'MAINTENANCE', next: ['MAINTENANCE', 'MAINTENANCE', 'ACTIVE'] });
  expect((await stack.remove()).failure).toBeUndefined();
  expect(statuses()).toEqual(['TERMINATED']);
});

test.each(['true', 'false'])(
  'a database that no longer exists is no error (DeleteOnRemoval %s)',
  async (DeleteOnRemoval) => {
    const stack = astra.stack();
    await stack.deploy({ DeleteOnRemoval });
    for (const database of astra.devOps.databases.values()) await database.dataApi.close();
    astra.devOps.databases.clear();
    expect((await stack.remove()).failure).toBeUndefined();
  },
);

test('a database that the stack did not create is never deleted', async () => {
  const { id: AdoptDatabase } = await astra.devOps.addDatabase();
  const stack = astra.stack();
  await stack.deploy({ AdoptDatabase, DeleteOnRemoval: 'true' });
  await stack.deploy({ Revision: 'two' });
  expect((await stack.remove()).failure).toBeUndefined();
  expect(statuses()).toEqual(['ACTIVE']);
  expect([astra.devOps.tokens.size, astra.devOps.roles.size]).toEqual([0, 0]);
  expect(astra.seen).toContainEqual(expect.stringContaining('stays: this stack did not create it'));
});

test('an adopted database is not deleted when the first deployment fails', async () => {
  const { id: AdoptDatabase } = await astra.devOps.addDatabase();
  astra.devOps.faults = [{ request: /^POST \/tokens$/, status: 403, body: 'forbidden' }];
  const { failure } = await astra.stack().deploy({ AdoptDatabase, DeleteOnRemoval: 'true' });
  expect(failure).toContain('403 to POST /tokens');
  expect(statuses()).toEqual(['ACTIVE']);
});

test('a resource without a database is deleted without a request to Astra', async () => {
  const stack = astra.stack();
  stack.id = '0f6b7a3c-request-id';
  expect((await stack.remove()).failure).toBeUndefined();
  expect(astra.devOps.requests).toEqual([]);
});

test('an invalid admin token does not prevent the removal of a stack', async () => {
  const stack = astra.stack();
  await stack.deploy();
  astra.secretsManager.secrets.set(adminSecret, 'AstraCS:old:token');
  expect((await stack.remove()).failure).toBeUndefined();
  expect(astra.seen).toContainEqual(
    expect.stringMatching(/^The function's token is left as it is\. Error: Astra refuses the admin token/),
  );
});

test('with DeleteOnRemoval a missing secret fails with how to restore it', async () => {
  const stack = astra.stack();
  await stack.deploy({ DeleteOnRemoval: 'true' });
  astra.secretsManager.secrets.delete(adminSecret);
  expect((await stack.remove()).failure).toBe(
    `There is no secret ${adminSecret} with Astra's admin token. If it was deleted, bring it back (aws secretsmanager restore-secret --secret-id ${adminSecret}) and try again`,
  );
  expect(statuses()).toEqual(['ACTIVE']);
  astra.secretsManager.secrets.set(adminSecret, adminToken);
  expect((await stack.remove()).failure).toBeUndefined();
  expect(statuses()).toEqual(['TERMINATED']);
});

test("removing one of two stacks that share a database keeps the other's token", async () => {
  const [one, other] = [astra.stack(), astra.stack({ name: 'another' })];
  await one.deploy();
  const { token } = astra.access() ?? {};
  await other.deploy({ AdoptDatabase: one.id ?? '' });
  expect(other.id).toBe(one.id);
  await other.remove();
  expect([...astra.devOps.tokens.keys()]).toEqual([token]);
});
