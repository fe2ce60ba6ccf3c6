import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Astra, applicationSecret, type Stack, startAstra } from './stack.ts';
import { expectToRead } from './version.ts';

let astra: Astra;
let stack: Stack;
beforeEach(async () => {
  astra = await startAstra();
  astra.devOps.birth = ['ACTIVE'];
  stack = astra.stack();
  await stack.deploy({ DeleteOnRemoval: 'true' });
});
afterEach(() => astra[Symbol.asyncDispose]());

const statuses = () => [...astra.devOps.databases.values()].map(({ name, status }) => `${name} ${status}`);
const another = { DatabaseName: 'orders-2' };

describe('without the setting', () => {
  test.each([
    { what: 'name', changes: another },
    { what: 'region', changes: { Region: 'us-east-2' } },
    { what: 'cloud', changes: { CloudProvider: 'GCP' } },
  ])('another $what is refused in one sentence without any change', async ({ changes }) => {
    const { id } = stack;
    const access = astra.access();
    const { failure } = await stack.deploy(changes);
    expect(failure).toBe(
      `The stack's data is in the database "orders" in AWS eu-central-1 (${id}), and the settings name another. To go on with another one and leave that one as it is, set ASTRA_LEAVE_DATABASE=${id}`,
    );
    expect([stack.id, astra.access(), statuses()]).toEqual([id, access, ['orders ACTIVE']]);
  });

  test('a terminated database is not replaced by an empty one', async () => {
    for (const database of astra.devOps.databases.values()) database.status = 'TERMINATED';
    const { id } = stack;
    await expect(stack.deploy({ Revision: 'two' })).rejects.toThrow(
      `the rollback failed: The stack's database ${id} is terminated. To go on with another one and leave that one as it is, set ASTRA_LEAVE_DATABASE=${id}`,
    );
    const { failure } = await stack.deploy({ LeaveDatabase: id ?? '' });
    expect(failure).toBeUndefined();
    expect(statuses()).toEqual(['orders TERMINATED', 'orders ACTIVE']);
  });

  test('a database that was left is not used again', async () => {
    const { id: first = '' } = stack;
    await stack.deploy({ ...another, LeaveDatabase: first });
    const { failure } = await stack.deploy({ DatabaseName: 'orders', LeaveDatabase: '' });
    expect(failure).toContain(`set ASTRA_LEAVE_DATABASE=${stack.id}`);
    expect(stack.id).not.toBe(first);

    await stack.deploy({ DatabaseName: 'orders', LeaveDatabase: stack.id ?? '' });
    expect(stack.id).toBe(first);
    expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 ACTIVE']);
  });
});

describe('with a setting that names the database', () => {
  test('the stack changes to another database; an earlier version can always read the earlier database', async () => {
    const { id = '' } = stack;
    const before = astra.access();
    astra.meanwhile = () => expectToRead(before);
    const { failure, attributes } = await stack.deploy({ ...another, LeaveDatabase: id });
    expect(failure).toBeUndefined();
    expect(attributes?.SecretArn).toMatch(/:secret:order-api\/database\/[0-9a-f-]{36}-AbCdEf$/);
    expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 ACTIVE']);
    expect(astra.access()).toEqual(before);
    await expectToRead(astra.access(attributes?.SecretArn));

    // The settings can be removed afterwards; later changes do not touch the first secret's token.
    await stack.deploy({ LeaveDatabase: '' });
    await stack.deploy({ Rotation: '2026-12' });
    await expectToRead(astra.access(attributes?.SecretArn));
    expect(astra.access()).toEqual(before);
  });

  test('removing the stack revokes every token, deletes every role and secret, and only the database in use', async () => {
    await stack.deploy({ ...another, LeaveDatabase: stack.id ?? '' });
    expect((await stack.remove()).failure).toBeUndefined();
    expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 TERMINATED']);
    expect(astra.devOps.tokens.size).toBe(0);
    expect([...astra.secretsManager.secrets.keys()].filter((id) => id.includes('/database/'))).toEqual([]);
    expect(astra.seen).toContainEqual(
      expect.stringMatching(/^The database \S+ stays: the stack had left it$/),
    );
  });

  test.each([
    { what: 'in the database itself', birth: ['PENDING', 'ERROR'], want: 'Astra says it is ERROR' },
    { what: 'in its token', birth: ['ACTIVE'], want: '403 to POST /tokens' },
  ])('an update that fails $what is rolled back, and both databases are kept', async ({ birth, want }) => {
    const { id = '' } = stack;
    const before = astra.access();
    astra.devOps.birth = birth;
    astra.devOps.faults = [{ request: /^POST .tokens$/, status: 403, body: 'forbidden' }];
    astra.meanwhile = () => expectToRead(before);
    const { failure } = await stack.deploy({ ...another, LeaveDatabase: id });
    expect(failure).toContain(want);
    expect([stack.id, astra.access()]).toEqual([id, before]);
    expect(statuses()).toEqual(['orders ACTIVE', `orders-2 ${birth.at(-1)}`]);

    // The next deployment uses the database that this one started to create.
    astra.devOps.faults = [];
    for (const database of astra.devOps.databases.values()) database.status = 'ACTIVE';
    expect((await stack.deploy({ ...another, LeaveDatabase: id })).failure).toBeUndefined();
    expect(astra.devOps.databases.size).toBe(2);
  });

  test('a stack whose update is rolled back after the database was ready reads the earlier database', async () => {
    const { id = '', properties } = stack;
    const before = astra.access();
    await stack.deployAndRollBack({ ...another, LeaveDatabase: id });
    expect([stack.id, stack.properties]).toEqual([id, properties]);
    expect(astra.access()).toEqual(before);
    await expectToRead(before);
    expect(statuses()).toEqual(['orders ACTIVE', 'orders-2 ACTIVE']);
  });

  test('an empty secret of the stack does not cause the first one to be written', async () => {
    await stack.deploy({ ...another, LeaveDatabase: stack.id ?? '' });
    astra.secretsManager.secrets.set(applicationSecret, '');
    await stack.deploy({ Revision: 'two' });
    expect(astra.access()).toBeUndefined();
  });
});
