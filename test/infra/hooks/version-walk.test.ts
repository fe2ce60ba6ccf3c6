import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLookAtHealth } from '../../../cdk/hooks/look-at-health.ts';
import { type InvokeVersion, walkVersion } from '../../../cdk/hooks/version-walk.ts';
import { operations } from '../../../generated/operations.ts';
import type { OperationId } from '../../../src/contract/operation.ts';
import { deployment } from '../../../src/service.ts';
import { startTestService, type TestService } from '../../harness/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service[Symbol.asyncDispose]());

const context = { awsRequestId: 'hook', getRemainingTimeInMillis: () => 6_000 };
const version: InvokeVersion = async (event) => (await service.handler(event, context as never)) as never;
const operationIds = Object.keys(operations) as OperationId[];
const routeKeyIn = (event: object) => (event as { routeKey: string }).routeKey;

test('a working version passes; the walk uses every operation of the contract, and leaves no open order', async () => {
  const tried = new Set<string>();
  const invoke: InvokeVersion = (event) => {
    tried.add(routeKeyIn(event));
    return version(event);
  };
  expect(await walkVersion(invoke, deployment)).toBeUndefined();
  expect([...tried].sort()).toEqual(operationIds.map((id) => operations[id].routeKey).sort());

  const staff = await service.staff();
  const { body } = await staff.request('GET', '/orders?customerId=deployment-smoke-test');
  expect(body.data.map((order: { status: string }) => order.status)).toEqual(['canceled', 'canceled']);
});

test.each(operationIds)('a version in which only %s is broken fails', async (broken) => {
  const problem = {
    statusCode: 500,
    headers: { 'content-type': 'application/problem+json' },
    body: '{"code":"internal_error"}',
  };
  const invoke: InvokeVersion = async (event) =>
    routeKeyIn(event) === operations[broken].routeKey ? problem : version(event);
  expect(await walkVersion(invoke, deployment)).toMatch(/^\w+ answered \d+: \S/);
});

test.each([
  {
    given: { errorMessage: 'Task timed out after 6.00 seconds' },
    want: 'getHealth answered Task timed out after 6.00 seconds: there is no answer',
  },
  { given: {}, want: 'getHealth answered 0: there is no answer' },
])('a version that answers $given fails', async ({ given, want }) => {
  expect(await walkVersion(async () => given, deployment)).toBe(want);
});

test('the health check fails in one line unless the status is 200', async () => {
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
