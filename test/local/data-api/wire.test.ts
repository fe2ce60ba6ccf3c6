import { expect, test } from 'vitest';
import { served } from './served.ts';

const json = { 'content-type': 'application/json' };
const findKeyspaces = JSON.stringify({ findKeyspaces: {} });

test.each([
  { given: 'no token', headers: json, status: 401, want: 'MISSING_AUTHENTICATION_TOKEN' },
  { given: 'a bad token', headers: { ...json, token: 'bad' }, status: 401, want: 'UNAUTHENTICATED_REQUEST' },
  { given: 'the old token header', headers: { ...json, 'x-cassandra-token': 'good' }, status: 200 },
  {
    given: 'a charset',
    headers: { 'content-type': 'application/json; charset=utf-8', token: 'good' },
    status: 200,
  },
  {
    given: 'XML',
    headers: { 'content-type': 'text/xml', token: 'good' },
    status: 415,
    want: 'UNSUPPORTED_CONTENT_TYPE',
  },
  {
    given: 'XML and no token',
    headers: { 'content-type': 'text/xml' },
    status: 401,
    want: 'MISSING_AUTHENTICATION_TOKEN',
  },
])('answers $given', async ({ headers, status, want }) => {
  const { send } = await served({ authorize: (token) => token === 'good' });

  const response = await send('/v1', { headers, body: findKeyspaces });

  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { errors } = (await response.json()) as { errors?: { errorCode: string }[] };
  expect(errors?.map(({ errorCode }) => errorCode)).toEqual(want && [want]);
});

test.each([
  { path: '/v1', body: findKeyspaces, status: 200 },
  { path: '/api/json/v1', body: findKeyspaces, status: 200 },
  { path: '/v1/', body: findKeyspaces, status: 200 },
  { path: '/v2', body: findKeyspaces, status: 404 },
  { path: '/v1/ks/c/d', body: findKeyspaces, status: 404 },
  { path: '/v1/%E0', body: findKeyspaces, status: 404 },
  { path: '/v1', method: 'PUT', status: 404 },
])('returns $status for $method $path', async ({ path, status, method = 'POST', body = null }) => {
  const { send } = await served();

  expect((await send(path, { method, body })).status).toBe(status);
});

test.each([
  { path: '/v1', given: '', want: 'COMMAND_FIELD_VALUE_INVALID' },
  { path: '/v1', given: '{', want: 'REQUEST_NOT_JSON' },
  { path: '/v1', given: '[]', want: 'REQUEST_STRUCTURE_MISMATCH' },
  { path: '/v1', given: '{}', want: 'REQUEST_STRUCTURE_MISMATCH' },
  { path: '/v1', given: '{"findKeyspaces":{},"createKeyspace":{}}', want: 'REQUEST_STRUCTURE_MISMATCH' },
  { path: '/v1', given: '{"findKeyspaces":[]}', want: 'REQUEST_STRUCTURE_MISMATCH' },
  { path: '/v1', given: '{"findKeyspaces":{"options":{"x":1}}}', want: 'COMMAND_ACCEPTS_NO_OPTIONS' },
  { path: '/v1', given: '{"find":{}}', want: 'COMMAND_UNKNOWN' },
  { path: '/v1', given: '{"toString":{}}', want: 'COMMAND_UNKNOWN' },
  { path: '/v1/ks', given: '{"find":{}}', want: 'COMMAND_UNKNOWN' },
  { path: '/v1/ks/c', given: '{"createCollection":{}}', want: 'COMMAND_UNKNOWN' },
  { path: '/v1/nowhere/c', given: '{"insertOne":{"document":{},"extra":1}}', want: 'COMMAND_FIELD_UNKNOWN' },
  { path: '/v1/nowhere/c', given: '{"find":{"options":{"limitt":1}}}', want: 'COMMAND_FIELD_UNKNOWN' },
  { path: '/v1/nowhere/c', given: '{"find":{"options":{"limit":"x"}}}', want: 'REQUEST_STRUCTURE_MISMATCH' },
  { path: '/v1/nowhere/c', given: '{"find":{"options":{"limit":0}}}', want: 'COMMAND_FIELD_VALUE_INVALID' },
  { path: '/v1/nowhere/c', given: '{"insertOne":{}}', want: 'COMMAND_FIELD_VALUE_INVALID' },
  { path: '/v1/nowhere/c', given: '{"deleteOne":{}}', want: 'COMMAND_FIELD_VALUE_INVALID' },
  { path: '/v1/nowhere/c', given: '{"find":{}}', want: 'UNKNOWN_KEYSPACE' },
  { path: '/v1/nowhere', given: '{"findCollections":{}}', want: 'UNKNOWN_KEYSPACE' },
  { path: '/v1/nowhere', given: '{"createCollection":{"name":"c"}}', want: 'UNKNOWN_KEYSPACE' },
  { path: '/v1/ks/nothing', given: '{"find":{}}', want: 'UNKNOWN_COLLECTION_OR_TABLE' },
])('refuses $given at $path with $want and status 200', async ({ path, given, want }) => {
  const { send } = await served();

  const response = await send(path, { body: given });

  expect(response.status).toBe(200);
  const { errors, ...rest } = (await response.json()) as { errors: { errorCode: string }[] };
  expect(errors.map(({ errorCode }) => errorCode)).toEqual([want]);
  expect(rest).toEqual({});
});

test('describes an error with the members of the protocol', async () => {
  const { post } = await served();

  const { errors } = await post('/v1/ks/nothing', { find: {} });

  expect(errors).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      family: 'REQUEST',
      scope: 'SCHEMA',
      errorCode: 'UNKNOWN_COLLECTION_OR_TABLE',
      title: 'Collection or Table does not exist in the Keyspace',
      message: expect.stringContaining("'nothing'"),
    },
  ]);
});

test('refuses a body above 20 MiB and keeps the connection usable', async () => {
  const { send } = await served();

  expect((await send('/v1', { body: 'x'.repeat(20 * 1024 * 1024 + 1) })).status).toBe(413);
  expect((await send('/v1', { body: findKeyspaces })).status).toBe(200);
});

test('refuses requests after it is closed', async () => {
  const { close, dataApi, url } = await served();
  await close();

  await expect(fetch(`${url}/v1`)).rejects.toThrow();
  const request = { method: 'POST', headers: { token: 't', 'content-type': 'application/json' } };
  for (const command of [{ findKeyspaces: {} }, { createKeyspace: { name: 'k' } }]) {
    const { body } = await dataApi.handle({
      ...request,
      path: '/v1',
      body: Buffer.from(JSON.stringify(command)),
    });
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ family: 'SERVER', errorCode: 'UNEXPECTED_SERVER_ERROR' }],
    });
  }
});

test('reports the port that is taken', async () => {
  const { port } = await served();

  await expect(served({ port } as object)).rejects.toThrow(`${port}`);
});
