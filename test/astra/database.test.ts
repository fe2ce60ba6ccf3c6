import type { Fetcher, FetcherRequestInfo } from '@datastax/astra-db-ts';
import { describe, expect, test } from 'vitest';
import { openDatabase, type Token } from '../../src/astra/database.ts';

/** A database whose every call gets this answer. */
function answering(status: number, body: string | undefined, token: Token = 't') {
  const sent: FetcherRequestInfo[] = [];
  const fetcher: Fetcher = {
    fetch: async (info) => {
      sent.push(info);
      const answer = { url: info.url, status, statusText: 's', headers: {}, httpVersion: 1 as const };
      return body === undefined ? answer : { ...answer, body };
    },
  };
  const database = openDatabase({
    endpoint: 'https://data-api.example',
    token,
    environment: 'hcd',
    keyspace: 'shop',
    fetcher,
  });
  return { find: () => database.collection('things').findOne({ _id: 'a' }), sent };
}

const none = '{"data":{"document":null}}';

describe('an answer in the envelope of the Data API is read', () => {
  test.each([
    none,
    ` \n{ "data" : {"document":null}}`,
    '{"status":{},"data":{"document":null}}',
    '{"errors":[],"data":{"document":null}}',
  ])('%j', async (body) => {
    await expect(answering(200, body).find()).resolves.toBeNull();
  });

  test('also its errors', async () => {
    const errors = [
      { errorCode: 'SOME', message: 'm', family: 'REQUEST', scope: 'FILTER', id: 'i', title: 't' },
    ];
    await expect(answering(200, JSON.stringify({ errors })).find()).rejects.toMatchObject({
      name: 'DataAPIResponseError',
    });
  });
});

describe('any other answer throws instead of being read as no document', () => {
  test.each([
    { status: 200, body: '{}', want: 502 },
    { status: 200, body: 'null', want: 502 },
    { status: 200, body: '', want: 502 },
    { status: 200, body: undefined, want: 502 },
    { status: 200, body: '<html>"data":', want: 502 },
    { status: 200, body: '{"database":{}}', want: 502 },
    { status: 200, body: '{"data"}', want: 502 },
    { status: 200, body: '[{"data":{"document":null}}]', want: 502 },
    { status: 200, body: `x${none}`, want: 502 },
    { status: 399, body: '<html>', want: 502 },
    { status: 400, body: '<html>', want: 400 },
    { status: 401, body: '<html>', want: 403 },
    { status: 503, body: '<html>', want: 503 },
  ])('$status $body as $want', async ({ status, body, want }) => {
    await expect(answering(status, body).find()).rejects.toMatchObject({
      name: 'DataAPIHttpError',
      status: want,
    });
  });
});

test.each<{ what: string; token: Token }>([
  { what: 'a text', token: 'AstraCS:one' },
  { what: 'a function', token: () => 'AstraCS:one' },
  { what: 'an asynchronous function', token: async () => 'AstraCS:one' },
])('a call goes to the keyspace, with a token from $what', async ({ token }) => {
  const { find, sent } = answering(200, none, token);
  await find();
  expect(sent[0]).toMatchObject({
    url: 'https://data-api.example/v1/shop/things',
    headers: expect.objectContaining({ Token: 'AstraCS:one' }),
  });
});
