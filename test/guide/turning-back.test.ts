import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import { type Sandbox, startSandbox, unpack } from '../../src/local/lambda/sandbox.ts';
import { type LocalDatabase, openLocalDatabase } from '../../src/local/local-database.ts';
import { schema } from '../../src/orders/store/database.ts';
import { tea } from '../orders/place.ts';
import { buildFunction, type Copy, change, commitBefore, copyOfCommit, copyOfWorkingTree } from './copy.ts';
import { readGuide } from './guide.ts';

/**
 * Tests what the runbook says about rollbacks: functions of two versions, each built from its own sources, on one
 * database.
 *
 * The earlier version is the last release or the last commit. The later one has the guide's changes.
 */
let database: LocalDatabase;
let dataDir: string;
const disposables: { dispose: () => unknown }[] = [];
const functions = {} as Record<'before' | 'now' | 'after', Sandbox>;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'order-api-turning-back-'));
  database = await openLocalDatabase({ dataDir, keyspace: 'default_keyspace' });
  await ensureSchema(schema, database);
  using before = copyOfCommit(commitBefore());
  functions.before = await started(before);
  using now = copyOfWorkingTree();
  functions.now = await started(now);
  using after = copyOfWorkingTree();
  for (const title of ['A member', 'An operation']) {
    for (const step of readGuide().find((one) => one.title === title)?.steps ?? [])
      if (step.kind !== 'run') change(after, step);
  }
  execFileSync(process.execPath, ['src/codegen/generate.ts'], { cwd: after.folder, stdio: 'pipe' });
  functions.after = await started(after);
});
afterAll(async () => {
  for (const { dispose } of disposables.reverse()) await dispose();
  await database?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function started(copy: Copy): Promise<Sandbox> {
  const { folder, remove } = unpack(buildFunction(copy));
  const sandbox = await startSandbox(folder, {
    environment: {
      ASTRA_DB_API_ENDPOINT: database.endpoint,
      ASTRA_DB_APPLICATION_TOKEN: database.token,
      ASTRA_DB_ENVIRONMENT: database.environment,
      ASTRA_DB_KEYSPACE: database.keyspace,
      ORDER_API_VERSION: 'turning-back',
    },
  });
  disposables.push({ dispose: remove }, { dispose: () => sandbox.close() });
  return sandbox;
}

interface Request {
  by?: 'customer' | 'staff';
  orderId?: string;
  key?: string;
  body?: object;
}

/** Invokes a function as the gateway does. */
async function ask(
  sandbox: Sandbox,
  routeKey: string,
  { by = 'customer', orderId, key, body }: Request = {},
) {
  const [method = '', path = ''] = routeKey.split(' ');
  const scope = by === 'staff' ? 'orders/manage' : 'orders/read orders/write';
  const rawPath = path.replace('{orderId}', orderId ?? '');
  const { statusCode = 0, body: text = '{}' } = (await sandbox.invoke({
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: {
      ...(body && { 'content-type': `application/${method === 'PATCH' ? 'merge-patch+json' : 'json'}` }),
      ...(method === 'PATCH' && { 'if-match': '*' }),
      ...(key && { 'idempotency-key': key }),
    },
    requestContext: {
      http: { method, path: rawPath },
      stage: '$default',
      authorizer: { jwt: { claims: { sub: by, scope }, scopes: null } },
    },
    ...(orderId && { pathParameters: { orderId } }),
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  })) as APIGatewayProxyStructuredResultV2;
  // biome-ignore lint/suspicious/noExplicitAny: the test reads any member of it.
  return { status: statusCode, body: JSON.parse(text) as any };
}

const full = {
  ...tea,
  shippingAddress: { name: 'Ada', line1: '12 Square', city: 'London', postalCode: 'SW1', country: 'GB' },
  metadata: { $a: 'b', 'c.d': 'e' },
  note: 'Ring twice.',
};
const moves: [string, Request][] = [
  ['PATCH /orders/{orderId}', { body: { note: 'Once.' } }],
  ['POST /orders/{orderId}/confirm', { by: 'staff' }],
  ['POST /orders/{orderId}/fulfill', { by: 'staff', body: { carrier: 'DHL' } }],
];
const RETURN = 'POST /orders/{orderId}/return';

describe('the function of the earlier commit, on data written by this one', () => {
  test.each([0, 1, 2, 3])(
    'reads, lists and replays an order after %i of its changes, and continues with it',
    async (count) => {
      const { before, now } = functions;
      const key = randomUUID();
      const created = await ask(now, 'POST /orders', { key, body: full });
      const { orderId } = created.body;
      for (const [routeKey, request] of moves.slice(0, count))
        await ask(now, routeKey, { ...request, orderId });

      const here = await ask(now, 'GET /orders/{orderId}', { orderId });
      const there = await ask(before, 'GET /orders/{orderId}', { orderId });
      expect(there).toEqual(here);
      const { body: page } = await ask(before, 'GET /orders');
      expect(page.data).toContainEqual(here.body);
      const replay = await ask(before, 'POST /orders', { key, body: full });
      expect([replay.status, replay.body]).toEqual([201, here.body]);

      for (const [routeKey, request] of moves.slice(count))
        expect((await ask(before, routeKey, { ...request, orderId })).status, routeKey).toBe(200);
      const back = await ask(now, 'GET /orders/{orderId}', { orderId });
      expect(back.body).toMatchObject({ status: 'fulfilled', version: 4, metadata: full.metadata });
    },
  );
});

describe("this function, on data written by a later one with the guide's changes", () => {
  async function later(): Promise<string> {
    const body = { ...full, customerReference: 'PO-17' };
    return (await ask(functions.after, 'POST /orders', { key: randomUUID(), body })).body.orderId;
  }

  test('omits a new member from answers and keeps it through changes', async () => {
    const { now, after } = functions;
    const orderId = await later();
    for (const [routeKey, request] of moves) {
      const changed = await ask(now, routeKey, { ...request, orderId });
      expect(changed.status, routeKey).toBe(200);
      expect(changed.body).not.toHaveProperty('customerReference');
    }
    const { body } = await ask(after, 'GET /orders/{orderId}', { orderId });
    expect(body).toMatchObject({ status: 'fulfilled', version: 4, customerReference: 'PO-17' });
  });

  test('returns an order in a new status, and refuses changes with 409', async () => {
    const { now, after } = functions;
    const orderId = await later();
    for (const [routeKey, request] of moves) await ask(after, routeKey, { ...request, orderId });
    expect((await ask(after, RETURN, { by: 'staff', orderId })).body.status).toBe('returned');

    const read = await ask(now, 'GET /orders/{orderId}', { orderId });
    expect([read.status, read.body.status]).toEqual([200, 'returned']);
    const { body: page } = await ask(now, 'GET /orders');
    expect(page.data).toContainEqual(read.body);
    const cancel: [string, Request] = ['POST /orders/{orderId}/cancel', { body: { reason: 'other' } }];
    for (const [routeKey, request] of [...moves, cancel]) {
      const { status, body } = await ask(now, routeKey, { ...request, orderId });
      expect([status, body.code], routeKey).toEqual([409, 'order_state_conflict']);
    }
  });
});
