import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import { listenDataApi } from '../../src/local/data-api/index.ts';
import { schema } from '../../src/orders/store/database.ts';
import { startTestService } from '../harness/service.ts';
import { invoke, openSandbox, report, sized, startFaultyService } from './faulty-service.ts';

test('a full outage causes at most 20 % more calls, and the log has the number of retries', {
  timeout: 60_000,
}, async () => {
  await using faulty = await startFaultyService();
  const { service, proxy } = faulty;
  proxy.plan = () => 'status503';
  const requests = sized(500, 100);
  const sub = `outage-${randomUUID()}`;
  for (let batch = 0; batch < requests; batch += 25) {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, one) =>
        invoke(service.handler, 'createOrder', { sub, key: `${batch + one}` }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  }
  const calls = proxy.calls.length;
  expect(calls).toBeGreaterThanOrEqual(requests);
  expect(calls / requests).toBeLessThanOrEqual(1.2);
  const logged = service.lines.reduce((sum, { retries }) => sum + retries, 0);
  expect(logged).toBe(calls - requests);

  proxy.plan = () => undefined;
  expect((await invoke(service.handler, 'createOrder', { sub, key: '0' })).status).toBe(201);
  report(
    'full outage',
    `${requests} requests, ${calls} calls: × ${(calls / requests).toFixed(3)}; ${logged} retries in the log`,
  );
});

/** A Data API whose accepted token can be changed, and a sandbox that reads the token from its secret. */
async function startRotating() {
  const dataDir = mkdtempSync(join(tmpdir(), 'order-api-rotation-'));
  const state = { accepted: 'first', secret: 'first', held: 'first', reads: 0 };
  const embedded = await listenDataApi({
    path: join(dataDir, 'data-api.sqlite'),
    authorize: (given) => given === state.accepted,
  });
  const database = { endpoint: embedded.url, environment: 'hcd', keyspace: 'default_keyspace' } as const;
  await ensureSchema(schema, { ...database, token: 'first' });
  const sandbox = openSandbox({
    ...database,
    token: () => state.held,
    onUnauthorized: async () => {
      state.reads += 1;
      state.held = state.secret;
    },
  });
  return {
    state,
    handler: sandbox.handler,
    async [Symbol.asyncDispose]() {
      await sandbox[Symbol.asyncDispose]();
      await embedded.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

test('reads a rotated secret again without a failed request', async () => {
  await using rotating = await startRotating();
  const { state, handler } = rotating;
  const sub = `rotation-${randomUUID()}`;
  expect((await invoke(handler, 'createOrder', { sub, key: 'a' })).status).toBe(201);
  Object.assign(state, { accepted: 'second', secret: 'second' });
  const answer = await invoke(handler, 'createOrder', { sub, key: 'b' });
  expect([answer.status, state.reads]).toEqual([201, 1]);
  expect((await invoke(handler, 'listOrders', { sub })).body.data).toHaveLength(2);
  expect(state.reads).toBe(1);
});

test('reads a secret whose token stays refused once per call, and returns 503 without details', async () => {
  await using rotating = await startRotating();
  const { state, handler } = rotating;
  state.accepted = 'another';
  const answer = await invoke(handler, 'createOrder', { sub: 'a', key: 'a' });
  expect([answer.status, state.reads]).toEqual([503, 1]);
  expect(JSON.stringify(answer.body)).not.toMatch(/token|first|Unauthorized/i);
});

test.each([
  { given: 'an hour behind', skew: -3_600_000 },
  { given: 'an hour ahead', skew: 3_600_000 },
  { given: 'jumping back at every look', skew: 0 },
])('with a clock $given, orders are placed, changed, replayed and listed', async ({ skew }) => {
  let jumps = 0;
  const now = () => Date.now() + skew - (skew === 0 ? 1_000 * jumps++ : 0);
  await using service = await startTestService();
  await using skewed = openSandbox({ ...service.dataApi, now });
  const sub = `skew-${randomUUID()}`;
  // Deadlines use the invocation's clock; the store's clock only sets when an order was created.
  const { status, body } = await invoke(skewed.handler, 'createOrder', { sub, key: 'a' });
  expect(status).toBe(201);
  const replay = await invoke(service.handler, 'createOrder', { sub, key: 'a' });
  expect(replay.body).toEqual(body);
  const edited = await invoke(service.handler, 'updateOrder', { sub, orderId: body.orderId, ifMatch: '"1"' });
  expect(Date.parse(edited.body.updatedAt)).toBeGreaterThanOrEqual(Date.parse(body.createdAt));
  const list = await invoke(service.handler, 'listOrders', { sub });
  expect(list.body.data).toHaveLength(1);
});
