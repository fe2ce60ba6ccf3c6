import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import { listenDataApi } from '../../src/local/data-api/index.ts';
import { openStore } from '../../src/open-store.ts';
import { schema } from '../../src/orders/store/database.ts';
import { store } from '../../src/service.ts';
import { SettingsError } from '../../src/settings.ts';
import { type SecretsManagerStandIn, startSecretsManager } from './secrets-manager.ts';
import { secretId, startSandbox } from './service.ts';

const tokens = new Set<string>();
const token = 'AstraCS:the-first';
const rotated = 'AstraCS:the-second';

async function startDatabase() {
  const api = await listenDataApi({ authorize: (given) => tokens.has(given) });
  tokens.add(token);
  await ensureSchema(schema, { endpoint: api.url, token, environment: 'hcd', keyspace: 'default_keyspace' });
  return api;
}

let database: Awaited<ReturnType<typeof startDatabase>>;
let elsewhere: Awaited<ReturnType<typeof startDatabase>>;
let secretsManager: SecretsManagerStandIn;
beforeAll(async () => {
  [database, elsewhere, secretsManager] = await Promise.all([
    startDatabase(),
    startDatabase(),
    startSecretsManager(),
  ]);
});
afterAll(async () => {
  await Promise.all([database?.close(), elsewhere?.close(), secretsManager?.[Symbol.asyncDispose]()]);
});

const write = (access: object | string) =>
  secretsManager.secrets.set(secretId, typeof access === 'string' ? access : JSON.stringify(access));

beforeEach(() => {
  tokens.clear();
  tokens.add(token);
  write({ endpoint: database.url, token });
  secretsManager.fault = undefined;
  secretsManager.faults = [];
  secretsManager.held = undefined;
  secretsManager.actions.length = 0;
});

function startClockedSandbox() {
  const clock = { ahead: 0 };
  return { clock, ...startSandbox(secretsManager, { now: () => Date.now() + clock.ahead }) };
}

test('reads the secret once per sandbox, with a correctly signed request', async () => {
  const sandbox = startClockedSandbox();
  const together = await Promise.all([sandbox.place(), sandbox.place()]);
  expect([...together, await sandbox.place()].map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
  expect(secretsManager.actions).toEqual(['GetSecretValue']);
  await sandbox.close();
});

test('reads it again after five minutes; while that fails, uses the earlier value', async () => {
  const sandbox = startClockedSandbox();
  await sandbox.place();
  sandbox.clock.ahead = 299_000;
  await sandbox.place();
  expect(secretsManager.actions).toHaveLength(1);
  sandbox.clock.ahead = 301_000;
  secretsManager.fault = { status: 500, body: '' };
  expect((await sandbox.place()).statusCode).toBe(201);
  secretsManager.fault = undefined;
  expect((await sandbox.place()).statusCode).toBe(201);
  const read = secretsManager.actions.length;
  expect((await sandbox.place()).statusCode).toBe(201);
  expect(secretsManager.actions).toHaveLength(read);
  await sandbox.close();
});

test('reads the secret again once when the token is refused, and retries the call', async () => {
  const sandbox = startClockedSandbox();
  await sandbox.place();
  tokens.clear();
  tokens.add(rotated);
  write({ endpoint: database.url, token: rotated });
  expect((await sandbox.place()).statusCode).toBe(201);
  expect((await sandbox.place()).statusCode).toBe(201);
  expect(secretsManager.actions).toHaveLength(2);
  expect(sandbox.lines.map((line) => JSON.parse(line).retries)).toEqual([0, 1, 0]);
  await sandbox.close();
});

test('returns 503 when the token is still refused after one more read', async () => {
  tokens.clear();
  const sandbox = startClockedSandbox();
  const { statusCode, headers } = await sandbox.place();
  expect([statusCode, headers?.['Retry-After']]).toEqual([503, '1']);
  expect(secretsManager.actions).toHaveLength(2);
  await sandbox.close();
});

test('uses another endpoint when the secret is read again', async () => {
  const sandbox = startClockedSandbox();
  await sandbox.place();
  write({ endpoint: elsewhere.url, token });
  await database.close();
  sandbox.clock.ahead = 301_000;
  expect((await sandbox.place()).statusCode).toBe(201);
  await sandbox.close();
  database = await startDatabase();
});

const refusal = (type: string, status = 400, Message = '') => ({
  status,
  body: JSON.stringify({ __type: type, Message }),
});

test.each([
  { what: 'a 500', faults: [refusal('InternalServiceError', 500)] },
  { what: 'a 503 without a body', faults: [{ status: 503, body: '' }] },
  { what: 'throttling', faults: [refusal('ThrottlingException'), refusal('TooManyRequestsException', 429)] },
  { what: 'a line that is cut', faults: [{ status: 0, body: '' }] },
])('serves the first request in spite of $what when reading the secret', async ({ faults }) => {
  secretsManager.faults = faults;
  const expected = faults.length + 1;
  const sandbox = startClockedSandbox();
  expect((await sandbox.place()).statusCode).toBe(201);
  expect(secretsManager.actions).toHaveLength(expected);
  await sandbox.close();
});

test('does not retry a refusal', async () => {
  secretsManager.faults = [refusal('AccessDeniedException')];
  const sandbox = startClockedSandbox();
  // The request waits for the read of init, and then reads again itself.
  expect((await sandbox.place()).statusCode).toBe(201);
  expect(secretsManager.actions).toHaveLength(2);
  await sandbox.close();
});

test('logs the secret that was denied, and the reason', async () => {
  const reason = `User: arn:aws:sts::123456789012:assumed-role/orders is not authorized to perform: secretsmanager:GetSecretValue on resource: ${secretId}`;
  secretsManager.fault = refusal('AccessDeniedException', 400, reason);
  const sandbox = startClockedSandbox();
  const { statusCode, body } = await sandbox.place();
  expect(statusCode).toBe(503);
  expect(body).not.toContain('arn:');
  const { causes } = JSON.parse(sandbox.lines[0] ?? '');
  expect(causes[1]).toMatchObject({
    name: 'SecretsManagerError',
    code: 'AccessDeniedException',
    logged: { secret: secretId, reason },
  });
  await sandbox.close();
});

describe('while the secret cannot be read', () => {
  test.each([
    { what: 'access is denied', fault: refusal('AccessDeniedException') },
    { what: 'Secrets Manager is away', fault: { status: 503, body: '<html>' } },
    { what: 'there is none', fault: refusal('ResourceNotFoundException') },
    { what: 'it is binary', fault: { status: 200, body: '{"SecretBinary":"c2VjcmV0"}' } },
    { what: 'it is no JSON', secret: `${token}` },
    { what: 'it is JSON of another kind', secret: 'null' },
    { what: 'it lacks the token', secret: { endpoint: 'https://database.example' } },
    { what: 'its endpoint is none', secret: { endpoint: 'database', token } },
  ])('because $what, returns 503 without details, and recovers', async ({ fault, secret }) => {
    secretsManager.fault = fault;
    if (secret) write(secret);
    const sandbox = startClockedSandbox();
    const answer = await sandbox.place();
    expect([answer.statusCode, answer.headers?.['Retry-After']]).toEqual([503, '1']);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ code: 'service_unavailable', status: 503 });
    expect(answer.body).not.toMatch(/secret|aws|astra|arn|token|endpoint/i);
    expect(JSON.parse(sandbox.lines[0] ?? '')).toMatchObject({
      causes: [
        { name: 'Problem' },
        {
          name: expect.stringMatching(/^(SecretsManagerError|MalformedSecret)$/),
          logged: { secret: secretId },
        },
      ],
    });
    secretsManager.fault = undefined;
    write({ endpoint: database.url, token });
    expect((await sandbox.place()).statusCode).toBe(201);
    await sandbox.close();
  });
});

test('neither log nor answers contain token, endpoint or credentials, and answers do not contain the ARN', async () => {
  const sandbox = startClockedSandbox();
  const answers = [await sandbox.place()];
  tokens.clear();
  answers.push(await sandbox.place());
  secretsManager.fault = { status: 400, body: JSON.stringify({ __type: 'X', Message: token }) };
  answers.push(await sandbox.place());
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 503, 503]);
  const seen = JSON.stringify(answers) + sandbox.lines.join('\n');
  for (const hidden of ['AstraCS', database.url, 'a-secret-access-key', 'a-session-token'])
    expect(seen).not.toContain(hidden);
  expect(JSON.stringify(answers)).not.toContain(secretId);
  await sandbox.close();
});

test.each([
  { given: { ASTRA_DB_SECRET_ARN: 'my-secret' }, want: 'ASTRA_DB_SECRET_ARN is malformed' },
  {
    given: { ASTRA_DB_SECRET_ARN: secretId, ASTRA_DB_APPLICATION_TOKEN: 'x' },
    want: 'ASTRA_DB_APPLICATION_TOKEN and ASTRA_DB_SECRET_ARN are both set',
  },
  { given: {}, want: 'ASTRA_DB_API_ENDPOINT is not set' },
])('$given is a settings error', ({ given, want }) => {
  expect(() => openStore(store, given)).toThrow(SettingsError);
  expect(() => openStore(store, given)).toThrow(want);
});
