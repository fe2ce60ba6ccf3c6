import { expect, test } from 'vitest';
import { served } from './served.ts';

const nested = (depth: number) => `{"find":{"filter":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}}`;

test.each([
  { what: 'a member given twice', body: '{"findKeyspaces":{},"findKeyspaces":{}}', want: 'REQUEST_NOT_JSON' },
  {
    what: 'a member given twice, one of them escaped',
    body: '{"createKeyspace":{"name":"a","n\\u0061me":"b"}}',
    want: 'REQUEST_NOT_JSON',
  },
  { what: 'NaN', body: '{"createKeyspace":{"name":NaN}}', want: 'REQUEST_NOT_JSON' },
  { what: 'a leading zero', body: '{"createKeyspace":{"name":01}}', want: 'REQUEST_NOT_JSON' },
  {
    what: 'a control character in a text',
    body: '{"createKeyspace":{"name":"a\n"}}',
    want: 'REQUEST_NOT_JSON',
  },
  // The two levels around the filter count: the server's parser allows 1,000.
  { what: 'nesting of 1,000', body: nested(998), want: 'COMMAND_UNKNOWN' },
  { what: 'nesting of 1,001', body: nested(999), want: 'SHRED_DOC_LIMIT_VIOLATION' },
  {
    what: 'a member name of 50,001 characters',
    body: `{"${'n'.repeat(50_001)}":1}`,
    want: 'SHRED_DOC_LIMIT_VIOLATION',
  },
  { what: 'a comma before the end', body: '{"findKeyspaces":{},}', want: 'REQUEST_NOT_JSON' },
  {
    what: 'a number of 101 digits',
    body: `{"createKeyspace":{"name":${'1'.repeat(101)}}}`,
    want: 'SHRED_DOC_LIMIT_VIOLATION',
  },
  { what: 'a byte order mark', body: '\uFEFF{"findKeyspaces":{}}', want: undefined },
  { what: 'text after the value', body: '{"findKeyspaces":{}} x', want: undefined },
  { what: 'a second value', body: '{"findKeyspaces":{}}{"no":1}', want: undefined },
  { what: 'white space around', body: ' \r\n\t{ "findKeyspaces" : { } } ', want: undefined },
])('returns $want for a body with $what', async ({ body, want }) => {
  const { send } = await served();
  const answer = (await (await send('/v1', { body })).json()) as { errors?: { errorCode: string }[] };
  expect(answer.errors?.[0]?.errorCode).toBe(want);
});

test('refuses bytes that are not UTF-8', async () => {
  const { send } = await served();
  const body = Buffer.from('{"createKeyspace":{"name":"\xff"}}', 'latin1');
  const answer = (await (await send('/v1', { body })).json()) as { errors: { errorCode: string }[] };
  expect(answer.errors[0]?.errorCode).toBe('REQUEST_NOT_JSON');
});

test('reads a body without Content-Type as JSON', async () => {
  const { dataApi } = await served();
  const body = Buffer.from('{"findKeyspaces":{}}');
  const { status } = await dataApi.handle({ method: 'POST', path: '/v1', headers: { token: 't' }, body });
  expect(status).toBe(200);
});

test('$inc adds decimals exactly', async () => {
  const { post } = await served();
  await post('/v1/ks', { createCollection: { name: 'c' } });
  for (const [n, by, want] of [
    [0.1, 0.2, 0.3],
    [1.1, 2.2, 3.3],
    [-0.3, 0.1, -0.2],
    [5, 1, 6],
    [1e21, 1, 1e21],
  ]) {
    const _id = `${n} + ${by}`;
    await post('/v1/ks/c', { insertOne: { document: { _id, n: n as number } } });
    await post('/v1/ks/c', { updateOne: { filter: { _id }, update: { $inc: { n: by as number } } } });
    const { data } = await post('/v1/ks/c', { findOne: { filter: { _id } } });
    expect(data?.document?.['n'], _id).toBe(want);
  }
});
