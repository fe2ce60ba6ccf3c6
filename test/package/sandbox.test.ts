import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import type { FunctionError } from '../../src/local/lambda/runtime-api.ts';
import { type SandboxOptions, startSandbox, unpack } from '../../src/local/lambda/sandbox.ts';
import { schema } from '../../src/orders/store/database.ts';
import { builtPackage } from '../harness/built-package.ts';
import { startEmbedded } from '../orders/store/data-api.ts';
import { startSecretsManager } from '../secrets/secrets-manager.ts';
import { secretId } from '../secrets/service.ts';
import { eventOf } from './events.ts';

let folder: string;
let api: Awaited<ReturnType<typeof startEmbedded>>;
let environment: Record<string, string>;
let zip: ReturnType<typeof unpack>;
let packaged: ReturnType<typeof unpack>;
const { PACKAGE: given } = process.env;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-api-sandbox-'));
  api = await startEmbedded();
  environment = {
    ASTRA_DB_API_ENDPOINT: api.url,
    ASTRA_DB_APPLICATION_TOKEN: api.token,
    ASTRA_DB_ENVIRONMENT: 'hcd',
    ASTRA_DB_KEYSPACE: 'default_keyspace',
    ORDER_API_VERSION: 'test',
  };
  await ensureSchema(schema, {
    endpoint: api.url,
    token: api.token,
    environment: 'hcd',
    keyspace: 'default_keyspace',
  });
  if (given) packaged = unpack(given);
  zip = unpack((await builtPackage()).file);
}, 60_000);
afterAll(async () => {
  await api?.close();
  zip?.remove();
  packaged?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The commands that Lambda would start: the zip under managed Node, the native build's source, and the package of
 * PACKAGE.
 */
const builds: Record<string, () => [folder: string, command?: readonly string[]]> = {
  'the zip': () => [zip.folder],
  // The executable needs its compiler, so it is only tested where it has been built.
  ...(given && { [given]: () => [packaged.folder] }),
  'the native runtime': () => [zip.folder, [process.execPath, resolve('src/bootstrap.ts')]],
};

async function start(
  [task, command]: [string, (readonly string[])?],
  more: SandboxOptions['environment'] = {},
) {
  const sandbox = await startSandbox(task, {
    ...(command && { command }),
    environment: { ...environment, ...more },
  });
  onTestFinished(async () => void (await sandbox.close()));
  return sandbox;
}

test.each(Object.entries(builds))('%s answers events through the Runtime API', async (_, build) => {
  const sandbox = await start(build());
  await sandbox.started;
  const requestId = '5f0c9e5e-3c43-4a4b-9d5e-0b9b8f2f7c11';
  const placed = await sandbox.invoke(eventOf('createOrder', { key: 'a' }), { requestId });
  expect(placed).toMatchObject({ statusCode: 201, headers: { 'X-Request-Id': requestId } });
  const [again, health] = await Promise.all([
    sandbox.invoke(eventOf('createOrder', { key: 'a' })),
    sandbox.invoke(eventOf('getHealth')),
  ]);
  expect(again).toMatchObject({ statusCode: 201, headers: { 'Idempotency-Replayed': 'true' } });
  expect(health).toMatchObject({ statusCode: 200, body: '{"status":"ok","version":"test"}' });
  expect(await sandbox.close()).toBe(0);
});

test.each(Object.entries(builds))('%s answers within the remaining time', async (_, build) => {
  const sandbox = await start(build());
  const answer = await sandbox.invoke(eventOf('createOrder', { key: 'late' }), { timeout: 300 });
  expect(answer).toMatchObject({ statusCode: 503, headers: { 'Retry-After': expect.any(String) } });
});

test.each(Object.entries(builds))('%s logs the reason when it cannot start, and exits', async (_, build) => {
  const sandbox = await start(build(), {
    ASTRA_DB_ENVIRONMENT: 'elsewhere',
    ASTRA_DB_SECRET_ARN: secretId,
    ORDER_API_VERSION: 'no version',
    ORDER_API_NAME: 'unknown',
  });
  const error = await sandbox.started.then(
    () => undefined,
    (error: FunctionError) => error,
  );
  // All faults at once, because each attempt costs a deployment.
  const message = [
    'ORDER_API_NAME is not a setting',
    'ORDER_API_VERSION is malformed: it must be a commit or version of at most 64 characters',
    'ASTRA_DB_ENVIRONMENT is malformed: it must be astra, hcd or dse',
    'ASTRA_DB_API_ENDPOINT and ASTRA_DB_SECRET_ARN are both set: remove one of them',
    'ASTRA_DB_APPLICATION_TOKEN and ASTRA_DB_SECRET_ARN are both set: remove one of them',
  ].join('\n');
  expect([error?.type, error?.message]).toEqual(['SettingsError', message]);
  expect(await sandbox.close()).toBe(1);
  const lines = sandbox.log().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', name: 'SettingsError', message },
  ]);
});

test.each(Object.entries(builds))(
  '%s outlives connections that died while it was frozen',
  async (_, build) => {
    const { port } = new URL(api.url);
    const sockets = new Set<Socket>();
    const proxy = createServer((socket) => {
      const upstream = connect(Number(port), '127.0.0.1');
      for (const [one, other] of [
        [socket, upstream],
        [upstream, socket],
      ] as const) {
        sockets.add(one.pipe(other));
        one.on('error', () => {});
      }
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void proxy.close());
    const { port: proxied } = proxy.address() as AddressInfo;

    const sandbox = await start(build(), { ASTRA_DB_API_ENDPOINT: `http://127.0.0.1:${proxied}` });
    expect(await sandbox.invoke(eventOf('createOrder', { key: randomUUID() }))).toMatchObject({
      statusCode: 201,
    });
    process.kill(sandbox.pid, 'SIGSTOP');
    for (const socket of sockets) socket.resetAndDestroy();
    const answer = sandbox.invoke(eventOf('createOrder', { key: randomUUID() }));
    process.kill(sandbox.pid, 'SIGCONT');
    expect(await answer).toMatchObject({ statusCode: 201 });
    expect(
      sandbox
        .log()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ operationId }) => operationId),
    ).toMatchObject([
      { dataApiCalls: 2, retries: 0 },
      { dataApiCalls: 2, retries: 0 },
    ]);
  },
);

test.each(Object.entries(builds))(
  '%s that was frozen while init read the secret serves its first request',
  async (_, build) => {
    await using secretsManager = await startSecretsManager();
    secretsManager.secrets.set(secretId, JSON.stringify({ endpoint: api.url, token: api.token }));
    // The first request for the secret never gets an answer.
    secretsManager.held = new Promise(() => {});
    const sandbox = await start(build(), {
      ...secretsManager.environment,
      ASTRA_DB_API_ENDPOINT: '',
      ASTRA_DB_APPLICATION_TOKEN: '',
      ASTRA_DB_SECRET_ARN: secretId,
    });
    await expect.poll(() => secretsManager.actions, { timeout: 10_000 }).toHaveLength(1);
    process.kill(sandbox.pid, 'SIGSTOP');
    // Most of the time of one attempt: the test fails when the request waits for it.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    secretsManager.held = undefined;
    const answer = sandbox.invoke(eventOf('createOrder', { key: randomUUID() }));
    process.kill(sandbox.pid, 'SIGCONT');
    expect(await answer).toMatchObject({ statusCode: 201 });
    expect(secretsManager.actions).toHaveLength(2);
  },
);

/** Starts a given function to see what the runtime passes to it. */
async function startFunction(code: string) {
  writeFileSync(join(folder, 'index.js'), code);
  return start([folder]);
}

test("passes the context and the event's trace id to the function", async () => {
  const sandbox = await startFunction(`exports.handler = async (event, context) => ({
    trace: process.env._X_AMZN_TRACE_ID, left: context.getRemainingTimeInMillis(), id: context.awsRequestId, name: context.functionName });`);
  const answer = await sandbox.invoke({}, { requestId: 'one', traceId: 'Root=1-5759e988', timeout: 2_000 });
  expect(answer).toEqual({
    trace: 'Root=1-5759e988',
    left: expect.any(Number),
    id: 'one',
    name: 'local',
  });
  const { left } = answer as { left: number };
  expect(left > 1_000 && left <= 2_000).toBe(true);
  expect(await sandbox.invoke({})).not.toHaveProperty('trace');
});

const tooLarge = [
  'Function.ResponseSizeTooLarge',
  'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
];

test.each([
  { given: 'throw new RangeError("too far")', want: ['RangeError', 'too far'] },
  { given: 'throw "a text"', want: ['Error', 'a text'] },
  { given: 'return 1n', want: ['TypeError', 'Do not know how to serialize a BigInt'] },
  { given: 'return "x".repeat(7e6)', want: tooLarge },
  // The limit counts bytes, not characters.
  { given: 'return "ü".repeat(4e6)', want: tooLarge },
])('reports a failed invocation, and serves the next one: $given', async ({ given, want }) => {
  const sandbox = await startFunction(
    `exports.handler = async (fail) => { if (fail) { ${given}; } return 'well'; };`,
  );
  const error = await sandbox.invoke(true).then(
    () => undefined,
    (error: FunctionError) => error,
  );
  expect([error?.type, error?.message]).toEqual(want);
  expect(await sandbox.invoke(false)).toBe('well');
  expect(
    sandbox
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ level: 'error', what: 'The invocation failed', requestId: expect.any(String) }]);
});

test('completes the running invocation after SIGTERM', async () => {
  const sandbox = await startFunction(
    `exports.handler = () => new Promise((resolve) => setTimeout(resolve, 300, 'done'));`,
  );
  const answer = sandbox.invoke({});
  await sandbox.started;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await Promise.all([answer, sandbox.close()])).toEqual(['done', 0]);
});
