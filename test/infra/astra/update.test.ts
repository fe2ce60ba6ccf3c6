import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { limits } from '../../../cdk/astra/limits.ts';
import { adminToken } from './devops-api.ts';
import { type Astra, adminSecret, applicationSecret, PATIENCE, type Stack, startAstra } from './stack.ts';
import { expectToRead } from './version.ts';

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
const tokens = () => [...astra.devOps.tokens.keys()];

test('another revision changes nothing in an up-to-date database', async () => {
  const access = astra.access();
  const { failure, polls, attributes } = await stack.deploy({ Revision: 'two' });
  expect([failure, polls]).toEqual([undefined, 1]);
  expect(attributes).toEqual({
    Endpoint: access?.endpoint,
    DatabaseId: stack.id,
    SecretArn: applicationSecret,
  });
  expect(astra.access()).toEqual(access);
  expect(writes()).toEqual([expect.stringMatching(/^PUT \/organizations\/roles\//)]);
});

describe('another keyspace', () => {
  test('is added; a function with the earlier one works during and after the update', async () => {
    const access = astra.access();
    astra.meanwhile = () => expectToRead(access);
    const { failure, polls } = await stack.deploy({ Keyspace: 'more' });
    expect([failure, polls]).toEqual([undefined, 3]);
    expect(statuses()).toEqual(['orders ACTIVE']);
    await expectToRead(access, 'more');
  });

  test('is rolled back while both are readable', async () => {
    const access = astra.access();
    astra.meanwhile = () => expectToRead(access);
    await stack.deployAndRollBack({ Keyspace: 'more' });
    await expectToRead(access, 'more');
  });

  test('that was replaced is no longer granted after the next change', async () => {
    const access = astra.access();
    await stack.deploy({ Keyspace: 'more' });
    await stack.deploy({ Revision: 'two' });
    await expectToRead(access, 'more');
    await expect(expectToRead(access)).rejects.toThrow();
  });
});

describe('the rotation setting', () => {
  test('makes a new token, and revokes the earlier one after the new one was written and read', async () => {
    const before = astra.access();
    const order: string[] = [];
    astra.secretsManager.actions.length = 0;
    astra.meanwhile = async () => void order.push(...astra.secretsManager.actions.splice(0));
    const { failure } = await stack.deploy({ Rotation: '2026-12-01' });
    expect(failure).toBeUndefined();
    expect(astra.access()?.token).not.toBe(before?.token);
    expect(tokens()).toEqual([astra.access()?.token]);
    await expectToRead(astra.access());
    const written = order.indexOf('PutSecretValue');
    expect(order.slice(written)).toContain('GetSecretValue');
  });

  test('revokes nothing until the new token can be read from the secret', async () => {
    const before = astra.access();
    const fault = { status: 400, body: '{"__type":"InternalServiceError"}' };
    astra.secretsManager.afterPut = [fault, fault, fault, fault];
    const { failure } = await stack.deployWithoutRollback({ Rotation: '2026-12-01' });
    expect(failure).toMatch(/^The function's new token cannot be read from its secret: /);
    expect(tokens()).toContain(before?.token);
    await expectToRead(before);
  });

  test('replaces a token that was deleted in Astra, on the same commit', async () => {
    const { token = '' } = astra.access() ?? {};
    astra.devOps.tokens.delete(token);
    await expect(expectToRead(astra.access())).rejects.toThrow();
    expect((await stack.deploy({ Rotation: '2026-12-01' })).failure).toBeUndefined();
    await expectToRead(astra.access());
  });

  test('makes no new token when unchanged', async () => {
    await stack.deploy({ Rotation: '2026-12-01' });
    const access = astra.access();
    await stack.deploy({ Revision: 'two' });
    await stack.deploy({ Rotation: '' });
    expect(astra.access()).toEqual(access);
  });
});

test.each([
  { what: 'nothing', text: () => '' },
  { what: 'a generated password', text: () => 'a generated password' },
])('a secret with $what is written, and the earlier token revoked', async ({ text }) => {
  const access = astra.access();
  astra.secretsManager.secrets.set(applicationSecret, text());
  expect((await stack.deploy({ Revision: 'two' })).failure).toBeUndefined();
  expect(astra.access()?.endpoint).toBe(access?.endpoint);
  expect(astra.access()?.token).not.toBe(access?.token);
  expect(tokens()).toEqual([astra.access()?.token]);
});

describe('a temporary failure', () => {
  test.each([
    { status: 500, body: '{"__type":"InternalServiceError"}' },
    { status: 400, body: '{"__type":"ThrottlingException"}' },
    { status: 0, body: '' },
  ])('of Secrets Manager ($status $body) does not fail a deployment', async (fault) => {
    astra.secretsManager.faults = [fault, fault];
    expect((await stack.deploy({ Rotation: '2026-12-01' })).failure).toBeUndefined();
    expect(astra.secretsManager.faults).toEqual([]);
  });

  test('of Astra, which does not know a new database at once, is retried', async () => {
    const next = astra.stack({ name: 'another' });
    const early = { request: /^GET .databases.[^?]/, status: 404, body: 'not found' };
    astra.devOps.faults = [early, early];
    const { failure, polls } = await next.deploy({ DatabaseName: 'orders-2' });
    expect([failure, polls]).toEqual([undefined, 3]);
  });
});

describe('time', () => {
  test("of CloudFormation's time-out is longer than that of all the work", () => {
    const { whole, isComplete, interval, cloudFormation } = limits;
    // The last poll may start just before the time-out.
    expect(whole + interval + isComplete).toBeLessThan(cloudFormation);
  });

  test('ends after 50 minutes, with one sentence', async () => {
    astra.devOps.birth = Array(400).fill('PENDING');
    astra.mostPolls = 400;
    const next = astra.stack({ name: 'another' });
    const { failure, polls } = await next.deploy({ DatabaseName: 'orders-2' });
    expect(failure).toMatch(
      /^Given up after 50 minutes of waiting: the database \S+, Astra says it is PENDING$/,
    );
    expect(polls).toBeLessThanOrEqual(202);
  });

  test('suffices for a collection that takes 15 s, at the first attempt', async () => {
    // At the scale of the tests' patience.
    astra.devOps.slowness = (15 / limits.dataApi) * PATIENCE;
    astra.devOps.collections = 0;
    const next = astra.stack({ name: 'another' });
    const { failure, polls } = await next.deploy({ DatabaseName: 'orders-2' });
    expect([failure, polls, astra.devOps.collections]).toEqual([undefined, 1, 1]);
  });

  test('of one poll is shared by schema and token', async () => {
    // Long, because a loaded machine adds a second to what is measured.
    const patience = 3 * PATIENCE;
    await using patient = await startAstra({ patience });
    const { deploy, deployWithoutRollback } = patient.stack();
    await deploy();
    patient.devOps.slowness = 0.45 * patience;
    patient.devOps.faults = [{ request: /^POST .tokens$/, status: 200, body: { token: 'AstraCS:a:b' } }];
    const began = performance.now();
    const { failure } = await deployWithoutRollback({ Keyspace: 'default_keyspace', Rotation: 'x' });
    expect(failure).toMatch(/^The function's new token cannot read the data/);
    expect(performance.now() - began).toBeLessThan(1.3 * patience);
  });
});

test('the admin token can be replaced', async () => {
  astra.secretsManager.secrets.set(adminSecret, JSON.stringify({ token: adminToken }));
  expect((await stack.deploy({ Revision: 'two' })).failure).toBeUndefined();
});
