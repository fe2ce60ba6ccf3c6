import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLookAtHealth } from '../../../cdk/hooks/look-at-health.ts';
import { type InvokeVersion, walkVersion } from '../../../cdk/hooks/version-walk.ts';
import { operations } from '../../../generated/operations.ts';
import { smokeWalk } from '../../../src/service.ts';
import { startTestService, type TestService } from '../../harness/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service[Symbol.asyncDispose]());

const context = { awsRequestId: 'hook', getRemainingTimeInMillis: () => 6_000 };
const version: InvokeVersion = async (event) => (await service.handler(event, context as never)) as never;
const walk = (invoke: InvokeVersion, key: string = randomUUID()) =>
  walkVersion(invoke, { walk: smokeWalk, key });

test('the walk tries every operation of the contract', () => {
  const tried = smokeWalk('a').map(({ operationId }) => operationId);
  expect([...new Set(tried)].sort()).toEqual(Object.keys(operations).sort());
});

test('a version that works passes, when the walk is repeated, too, and no order is left open', async () => {
  const key = randomUUID();
  expect(await walk(version, key)).toBeUndefined();
  expect(await walk(version, `${key}-again`)).toBeUndefined();
  const staff = await service.staff();
  const { body } = await staff.request('GET', '/orders?customerId=deployment-smoke-test');
  expect(body.data.map((order: { status: string }) => order.status)).toEqual(['canceled', 'canceled']);
});

test.each(Object.keys(operations))('a version in which only %s is broken does not pass', async (broken) => {
  const invoke: InvokeVersion = async (event) => {
    const { routeKey } = event as { routeKey: string };
    const problem = { statusCode: 500, body: '{"code":"internal_error"}' };
    return routeKey === operations[broken as keyof typeof operations].routeKey ? problem : version(event);
  };
  expect(await walk(invoke)).toMatch(
    new RegExp(`^${broken} answered 500, not \\d+: \\{"code":"internal_error"\\}$`),
  );
});

test.each([
  { given: { errorMessage: 'Task timed out after 6.00 seconds' }, want: 'Task timed out after 6.00 seconds' },
  { given: {}, want: 'nothing' },
  { given: { statusCode: 204 }, want: '204' },
])('a version that answers $given does not pass', async ({ given, want }) => {
  expect(await walk(async () => given)).toBe(`getHealth answered ${want}, not 200`);
});

test('the look at the health fails in one line unless the answer is 200', async () => {
  const look = (status: number) =>
    createLookAtHealth({
      url: 'https://api.shop.example/v1/health',
      fetch: async () => new Response('{"status":"unavailable"}', { status }),
    })();
  await expect(look(200)).resolves.toBeUndefined();
  await expect(look(503)).rejects.toThrow(
    /^https:\/\/api\.shop\.example\/v1\/health answered 503 \{"status":"unavailable"\}$/,
  );
});
