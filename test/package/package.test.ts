import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureSchema } from '../../src/orders/store/schema.ts';
import type { Package } from '../../src/package/archive.ts';
import { buildPackage } from '../../src/package/build.ts';
import { startEmbedded } from '../orders/store/data-api.ts';
import { startSecretsManager } from '../secrets/secrets-manager.ts';
import { secretId } from '../secrets/service.ts';

let folder: string;
let built: Package;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-api-package-test-'));
  built = await buildPackage({ out: folder });
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(built.file)))) {
    mkdirSync(dirname(join(folder, 'task', name)), { recursive: true });
    writeFileSync(join(folder, 'task', name), bytes);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two packages of one commit are the same, byte for byte', { timeout: 60_000 }, async () => {
  const again = await buildPackage({ out: join(folder, 'again') });
  expect(readFileSync(again.file).equals(readFileSync(built.file))).toBe(true);
});

test('it holds the function, its documentation, and nothing else', () => {
  const names = Object.keys(built.sizes);
  expect(names.filter((name) => !name.startsWith('docs/assets/'))).toEqual([
    'bundle.cache',
    'bundle.js',
    'index.js',
  ]);
  expect(names).toContain('docs/assets/swagger-ui-bundle.js.br');
  const code = readFileSync(join(folder, 'task/bundle.js'), 'utf8');
  expect(code).not.toMatch(/\beval\(|\bnew Function\b|api\.local|openDataDir/);
});

test.each(['a token', 'a secret'])(
  'given %s it starts from its compiled code, without undici, and places an order in two calls',
  {
    timeout: 60_000,
  },
  async (given) => {
    await using secretsManager = await startSecretsManager();
    const api = await startEmbedded();
    const database = {
      endpoint: api.url,
      token: api.token,
      environment: 'hcd',
      keyspace: 'default_keyspace',
    } as const;
    await ensureSchema(database);
    secretsManager.secrets.set(secretId, JSON.stringify({ endpoint: api.url, token: api.token }));
    const script = `
    const { handler, script } = require(${JSON.stringify(join(folder, 'task/index.js'))});
    const claims = { sub: 'a', scope: 'orders/write' };
    const event = {
      routeKey: 'POST /orders', rawPath: '/orders', rawQueryString: '', isBase64Encoded: false,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      requestContext: { http: { method: 'POST' }, authorizer: { jwt: { claims, scopes: null } } },
      body: '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}',
    };
    (async () => {
      const { statusCode } = await handler(event, { awsRequestId: 'x', getRemainingTimeInMillis: () => 6000 });
      const docs = await handler({ routeKey: 'GET /docs/{asset}', rawPath: '/docs/page.css', headers: {}, requestContext: { http: { method: 'GET' } }, pathParameters: { asset: 'page.css' } }, { awsRequestId: 'x', getRemainingTimeInMillis: () => 6000 });
      console.error(JSON.stringify({
        statusCode,
        docs: docs.statusCode,
        rejected: script.cachedDataRejected,
        undici: process.moduleLoadList.filter((name) => /undici/.test(name)),
      }));
      process.exit();
    })();`;
    // Asynchronously: the Data API that it calls lives in this process.
    const child = spawn(process.execPath, ['-e', script], {
      env: {
        ...(given === 'a token'
          ? { ASTRA_DB_API_ENDPOINT: api.url, ASTRA_DB_APPLICATION_TOKEN: api.token }
          : { ...secretsManager.environment, ASTRA_DB_SECRET_ARN: secretId }),
        ASTRA_DB_ENVIRONMENT: 'hcd',
        ASTRA_DB_KEYSPACE: 'default_keyspace',
        ORDER_API_VERSION: 'test',
      },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (output.stdout += text));
    child.stderr.on('data', (text) => (output.stderr += text));
    await new Promise((ended) => child.on('close', ended));
    await api.close();
    expect(JSON.parse(output.stderr)).toEqual({ statusCode: 201, docs: 200, rejected: false, undici: [] });
    expect(JSON.parse(output.stdout.split('\n')[0] ?? '')).toMatchObject({
      operationId: 'createOrder',
      dataApiCalls: 2,
    });
  },
);

test('code compiled by another V8 is passed over', () => {
  const task = join(folder, 'task');
  const cache = readFileSync(join(task, 'bundle.cache'));
  cache.writeUInt32LE(1, 4);
  writeFileSync(join(task, 'bundle.cache'), cache);
  const script = `const { handler, script } = require(${JSON.stringify(join(task, 'index.js'))}); console.log(script.cachedDataRejected, typeof handler); process.exit();`;
  const env = {
    ASTRA_DB_API_ENDPOINT: 'http://127.0.0.1:1',
    ASTRA_DB_APPLICATION_TOKEN: 'a-token',
    ASTRA_DB_ENVIRONMENT: 'hcd',
    ASTRA_DB_KEYSPACE: 'default_keyspace',
    ORDER_API_VERSION: 'test',
  };
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['true function', '']);
});

test('it is named by its commit', () => {
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  expect(built.file).toMatch(new RegExp(`order-api-${commit}(-dirty)?\\.zip$`));
});
