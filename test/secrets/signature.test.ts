import { expect, test } from 'vitest';
import { signedHeaders } from '../../src/secrets/signature.ts';

/**
 * AWS's published vectors (aws-sig-v4-test-suite), those for a POST without a query, the only requests that are signed
 * here.
 */
const scope = {
  service: 'service',
  region: 'us-east-1',
  date: new Date('2015-08-30T12:36:00Z'),
  credentials: {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  },
};

test.each([
  {
    vector: 'post-vanilla',
    headers: {},
    names: 'host;x-amz-date',
    want: '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  },
  {
    vector: 'post-header-key-sort',
    headers: { 'My-Header1': 'value1' },
    names: 'host;my-header1;x-amz-date',
    want: 'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
  },
  {
    vector: 'post-header-value-case',
    headers: { 'My-Header1': 'VALUE1' },
    names: 'host;my-header1;x-amz-date',
    want: 'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
  },
  {
    vector: 'post-x-www-form-urlencoded',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'Param1=value1',
    names: 'content-type;host;x-amz-date',
    want: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  },
  {
    vector: 'post-x-www-form-urlencoded-parameters',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf8' },
    body: 'Param1=value1',
    names: 'content-type;host;x-amz-date',
    want: '1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe',
  },
  {
    vector: 'post-sts-header-before',
    headers: {},
    sessionToken:
      'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==',
    names: 'host;x-amz-date;x-amz-security-token',
    want: '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
  },
])("$vector has AWS's signature", ({ headers, body = '', names, sessionToken, want }) => {
  const credentials = { ...scope.credentials, sessionToken };
  const request = { url: 'https://example.amazonaws.com/', headers: headers as Record<string, string>, body };
  const signed = signedHeaders(request, { ...scope, credentials });
  expect(signed['X-Amz-Date']).toBe('20150830T123600Z');
  expect(signed['Authorization']).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${want}`,
  );
});

test('throws for a query, because it is not signed', () => {
  const request = { url: 'https://example.amazonaws.com/?a=1', headers: {}, body: '' };
  expect(() => signedHeaders(request, scope)).toThrow('A URL with a query cannot be signed');
});
