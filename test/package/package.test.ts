import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import { lambdaNodeFlags } from '../../src/local/lambda/node-flags.ts';
import { schema } from '../../src/orders/store/database.ts';
import type { Package } from '../../src/package/archive.ts';
import { buildPackage } from '../../src/package/build.ts';
import { builtPackage } from '../harness/built-package.ts';
import { startEmbedded } from '../orders/store/data-api.ts';
import { startSecretsManager } from '../secrets/secrets-manager.ts';
import { secretId } from '../secrets/service.ts';
import { buildElsewhere, buildOnTerminal, hasTerminal } from './other-builds.ts';

let folder: string;
let built: Package;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-api-package-test-'));
  built = await builtPackage();
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(built.file)))) {
    mkdirSync(dirname(join(folder, 'task', name)), { recursive: true });
    writeFileSync(join(folder, 'task', name), bytes);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('packages of the same sources are identical byte for byte', () => {
  test('built in another folder without a repository, in another environment, without a terminal', {
    timeout: 120_000,
  }, () => {
    const other = buildElsewhere(join(folder, 'elsewhere'));
    expect(basename(other)).toMatch(/^order-api-tree-[0-9a-f]{12}\.zip$/);
    expect(readFileSync(other).equals(readFileSync(built.file))).toBe(true);
  });

  // Where `script` is missing, the test's name says so.
  test(hasTerminal
    ? 'built on a terminal'
    : 'built again without a terminal, because "script" is not installed', {
    timeout: 120_000,
  }, async () => {
    const out = join(folder, 'terminal');
    const other = hasTerminal ? buildOnTerminal(out) : (await buildPackage({ out })).file;
    expect(readFileSync(other).equals(readFileSync(built.file))).toBe(true);
  });
});

test('contains the function, its documentation, and nothing else', () => {
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

test('prints a settings error as one sentence, without source of the bundle', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'task/index.js')], {
    env: { ORDER_API_VERSOIN: '1' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/SettingsError\]?: ORDER_API_VERSOIN is not a setting$/m);
  expect(stderr).not.toMatch(/bundle\.js|node:internal/);
  // A line of the bundle has thousands of characters, a path of the stub a hundred or two.
  expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(1_000);
});

test.each([
  { given: 'a token', flags: lambdaNodeFlags() },
  { given: 'a secret', flags: lambdaNodeFlags() },
  { given: 'a token', flags: [] },
])(
  'with $given and the flags $flags, starts from its code cache, without undici, and places an order in two calls',
  {
    timeout: 60_000,
  },
  async ({ given, flags }) => {
    await using secretsManager = await startSecretsManager();
    const api = await startEmbedded();
    const database = {
      endpoint: api.url,
      token: api.token,
      environment: 'hcd',
      keyspace: 'default_keyspace',
    } as const;
    await ensureSchema(schema, database);
    secretsManager.secrets.set(secretId, JSON.stringify({ endpoint: api.url, token: api.token }));
    const script = `
    const { handler, script } = require(${JSON.stringify(join(folder, 'task/index.js'))});
    const claims = { sub: 'a', scope: 'orders/write' };
    const event = {
      version: '2.0', routeKey: 'POST /orders', rawPath: '/orders', rawQueryString: '', isBase64Encoded: false,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      requestContext: { http: { method: 'POST' }, authorizer: { jwt: { claims, scopes: null } } },
      body: '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}',
    };
    (async () => {
      const { statusCode } = await handler(event, { awsRequestId: 'x', getRemainingTimeInMillis: () => 6000 });
      const docs = await handler({ version: '2.0', routeKey: 'GET /docs/{asset}', rawPath: '/docs/page.css', headers: {}, requestContext: { http: { method: 'GET' } }, pathParameters: { asset: 'page.css' } }, { awsRequestId: 'x', getRemainingTimeInMillis: () => 6000 });
      console.error(JSON.stringify({
        statusCode,
        docs: docs.statusCode,
        rejected: script.cachedDataRejected,
        gc: typeof gc,
        undici: process.moduleLoadList.filter((name) => /undici/.test(name)),
      }));
      process.exit();
    })();`;
    // Asynchronously, because the Data API that it calls runs in this process.
    const child = spawn(process.execPath, [...flags, '-e', script], {
      env: {
        AWS_LAMBDA_FUNCTION_NAME: 'order-api',
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
    // Properties that Lambda exposes stay exposed.
    const gc = flags.includes('--expose-gc') ? 'function' : 'undefined';
    expect(JSON.parse(output.stderr)).toEqual({
      statusCode: 201,
      docs: 200,
      rejected: false,
      gc,
      undici: [],
    });
    const [start, order] = output.stdout.split('\n').map((line) => JSON.parse(line || '{}'));
    expect(start).toMatchObject({ level: 'info', codeCache: 'accepted', Starts: 1 });
    expect(order).toMatchObject({ operationId: 'createOrder', dataApiCalls: 2 });
  },
);

describe('the package starts without its code cache, and logs it', () => {
  const load = (task: string, before = '') => {
    const script = `${before}; const { handler } = require(${JSON.stringify(join(task, 'index.js'))});
      console.log(typeof handler); process.exit();`;
    const env = {
      ASTRA_DB_API_ENDPOINT: 'http://127.0.0.1:1',
      ASTRA_DB_APPLICATION_TOKEN: 'a-token',
      ASTRA_DB_ENVIRONMENT: 'hcd',
      ASTRA_DB_KEYSPACE: 'default_keyspace',
      ORDER_API_VERSION: 'test',
    };
    const args = [...lambdaNodeFlags(), '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    const [start = '', type] = stdout.trim().split('\n');
    return { ...JSON.parse(start), type, stderr };
  };
  const copied = (name: string) => {
    cpSync(join(folder, 'task'), join(folder, name), { recursive: true });
    return join(folder, name);
  };

  test('when another V8 compiled it', () => {
    const task = copied('another-v8');
    const cache = readFileSync(join(task, 'bundle.cache'));
    cache.writeUInt32LE(1, 4);
    writeFileSync(join(task, 'bundle.cache'), cache);
    const want = { level: 'warn', codeCache: 'rejected', type: 'function', stderr: '' };
    expect(load(task)).toMatchObject(want);
  });

  test('when it is missing', () => {
    const task = copied('no-cache');
    rmSync(join(task, 'bundle.cache'));
    const want = { level: 'warn', codeCache: 'missing', type: 'function', stderr: '' };
    expect(load(task)).toMatchObject(want);
  });

  test("when V8's flags cannot be changed", () => {
    const refuse = `require('node:v8').setFlagsFromString = () => { throw new Error('refused'); }`;
    const want = { level: 'warn', codeCache: 'rejected', type: 'function', stderr: '' };
    expect(load(join(folder, 'task'), refuse)).toMatchObject(want);
  });
});

test('is named by its commit', () => {
  const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();
  expect(built.file).toMatch(new RegExp(`order-api-${commit}(-dirty[\\w.-]*)?\\.zip$`));
});
