import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureSchema } from '../../../src/astra/schema.ts';
import { unpack } from '../../../src/local/lambda/sandbox.ts';
import { buildPackage } from '../../../src/package/build.ts';
import { buildNative } from '../../../src/package/native.ts';
import { store } from '../../../src/service.ts';
import { startEmbedded } from '../../orders/store/data-api.ts';
import { eventOf } from '../../package/events.ts';
import { lambdaEvents } from '../../package/lambda-events/lambda-events.ts';
import { expectOutcome } from '../../package/lambda-events/outcome.ts';
import { customer, request } from '../../package/lambda-events/request.ts';
import { startSecretsManager } from '../../secrets/secrets-manager.ts';
import { secretId } from '../../secrets/service.ts';
import { bringRuntimeEmulator, managedNode, startEmulated } from './runtime-emulator.ts';

let folder: string;
let zip: ReturnType<typeof unpack>;
let native: ReturnType<typeof unpack>;
beforeAll(async () => {
  bringRuntimeEmulator();
  folder = mkdtempSync(join(tmpdir(), 'order-api-rehearsal-'));
  zip = unpack((await buildPackage({ out: folder })).file);
  const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
  native = unpack((await buildNative({ out: folder, architecture })).file);
});
afterAll(() => {
  zip?.remove();
  native?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function startDatabase() {
  const api = await startEmbedded();
  const access = { endpoint: api.url, token: api.token };
  await ensureSchema(store.schema, { ...access, environment: 'hcd', keyspace: 'default_keyspace' });
  const environment = {
    ASTRA_DB_API_ENDPOINT: api.url,
    ASTRA_DB_APPLICATION_TOKEN: api.token,
    ASTRA_DB_ENVIRONMENT: 'hcd',
    ASTRA_DB_KEYSPACE: 'default_keyspace',
    ORDER_API_VERSION: 'rehearsal',
  };
  return { access, environment, [Symbol.asyncDispose]: api.close };
}

describe.each([
  { what: 'the zip under the official runtime client', task: () => zip.folder, command: managedNode },
  { what: 'the executable', task: () => native.folder, command: ['./bootstrap'] },
])('$what', ({ task, command }) => {
  test('answers every event as expected, and logs its start', async () => {
    await using database = await startDatabase();
    await using emulated = await startEmulated(task(), command, database.environment);
    for (const one of lambdaEvents) expectOutcome(one, await emulated.invoke(one.event));
    // The executable has no code cache.
    const starts = emulated.log().match(/"codeCache":"\w+"/g);
    expect(starts).toEqual(command === managedNode ? ['"codeCache":"accepted"'] : null);
  });

  test('works when its secret is read at the third attempt', async () => {
    await using database = await startDatabase();
    await using secretsManager = await startSecretsManager();
    secretsManager.secrets.set(secretId, JSON.stringify(database.access));
    secretsManager.faults = [
      { status: 500, body: '{"__type":"InternalServiceError"}' },
      { status: 400, body: '{"__type":"ThrottlingException"}' },
    ];
    const { ASTRA_DB_API_ENDPOINT, ASTRA_DB_APPLICATION_TOKEN, ...others } = database.environment;
    const environment = { ...others, ...secretsManager.environment, ASTRA_DB_SECRET_ARN: secretId };
    await using emulated = await startEmulated(task(), command, environment);
    const outcome = await emulated.invoke(eventOf('createOrder', { key: 'a' }));
    expect(outcome).toMatchObject({ returned: { statusCode: 201 } });
  });

  test('serves the first request although reading the secret during init hangs', async () => {
    await using database = await startDatabase();
    await using secretsManager = await startSecretsManager();
    secretsManager.secrets.set(secretId, JSON.stringify(database.access));
    secretsManager.held = new Promise(() => {});
    const { ASTRA_DB_API_ENDPOINT, ASTRA_DB_APPLICATION_TOKEN, ...others } = database.environment;
    const environment = { ...others, ...secretsManager.environment, ASTRA_DB_SECRET_ARN: secretId };
    await using emulated = await startEmulated(task(), command, environment);
    const answer = emulated.invoke(eventOf('createOrder', { key: 'a' }));
    await expect.poll(() => secretsManager.actions, { timeout: 10_000 }).toHaveLength(1);
    secretsManager.held = undefined;
    expect(await answer).toMatchObject({ returned: { statusCode: 201 } });
  });

  test("lists 100 orders full of quotation marks in pages within Lambda's limit", {
    timeout: 120_000,
  }, async () => {
    await using database = await startDatabase();
    await using emulated = await startEmulated(task(), command, database.environment);
    const item = { sku: '"'.repeat(64), name: '"'.repeat(200), quantity: 1, unitPrice: 1 };
    const body = { currency: 'EUR', items: Array.from({ length: 100 }, () => item), note: '"'.repeat(1_000) };
    for (let index = 0; index < 100; index += 1) {
      const headers = { 'idempotency-key': `order-${index}` };
      const outcome = await emulated.invoke(request('POST /orders', {}, { claims: customer, headers, body }));
      expect(outcome).toMatchObject({ returned: { statusCode: 201 } });
    }
    const ids = new Set<string>();
    for (let query = 'limit=100'; query; ) {
      const list = request('GET /orders', {}, { claims: customer, query });
      let outcome = await emulated.invoke(list);
      // The deployment is rehearsed at the same time, so requests above the service's 4.5 s are retried.
      for (let tries = 1; tries < 3 && isUnavailable(outcome); tries += 1)
        outcome = await emulated.invoke(list);
      expect(outcome).toMatchObject({ returned: { statusCode: 200 } });
      const { data, nextCursor } = JSON.parse((outcome as { returned: { body: string } }).returned.body);
      for (const { orderId } of data) ids.add(orderId);
      query = nextCursor ? `limit=100&cursor=${nextCursor}` : '';
    }
    expect(ids.size).toBe(100);
  });

  test('logs the reason when it cannot start', async () => {
    await using emulated = await startEmulated(task(), command, { ASTRA_DB_ENVIRONMENT: 'elsewhere' });
    await emulated.invoke(eventOf('getHealth')).catch(() => undefined);
    expect(emulated.log()).toContain('ASTRA_DB_ENVIRONMENT is malformed: it must be astra, hcd or dse');
  });
});

test("the executable's runtime survives an answer that is too large", async () => {
  writeFileSync(
    join(folder, 'index.js'),
    "exports.handler = async (large) => (large ? 'x'.repeat(7_000_000) : 'well');",
  );
  const runtime = [process.execPath, resolve('src/local/lambda/managed.ts'), 'index.handler'];
  await using emulated = await startEmulated(folder, runtime, {});
  expect(await emulated.invoke(true)).toEqual({
    failure: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
  });
  expect(await emulated.invoke(false)).toEqual({ returned: 'well' });
});

function isUnavailable(outcome: object): boolean {
  return 'returned' in outcome && (outcome.returned as { statusCode?: number }).statusCode === 503;
}
