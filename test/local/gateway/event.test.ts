import { expect, it } from 'vitest';
import { startGateway } from './gateway-fixture.ts';
import { sendRaw } from './raw-http.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

it('calls the handler with an event of payload format 2.0', async () => {
  const time = Date.UTC(2026, 10, 24, 4, 20, 7);
  const { url, calls, bearer } = await startGateway({ now: () => time });
  const { authorization } = await bearer({ overrides: { iat: 1, jti: 'j', exp: 9_999_999_999 } });
  await sendRaw(
    url,
    [
      'POST /orders/abc/cancel?a=1&b=x%2Cy&a=2+3 HTTP/1.1',
      'Host: api.example.com:3000',
      `Authorization: ${authorization}`,
      'Content-Type: application/json',
      'User-Agent: a test',
      'X-Twice: one',
      'x-twice: two',
      'Cookie: a=1; b=2',
      'X-Forwarded-For: 203.0.113.9',
      'Connection: close',
      'Content-Length: 21',
      '',
      '{"reason":"customer"}',
    ].join('\r\n'),
  );

  expect(calls).toHaveLength(1);
  expect(calls[0]?.event).toEqual({
    version: '2.0',
    routeKey: 'POST /orders/{orderId}/cancel',
    rawPath: '/orders/abc/cancel',
    rawQueryString: 'a=1&b=x%2Cy&a=2+3',
    cookies: ['a=1', 'b=2'],
    headers: {
      host: 'api.example.com:3000',
      authorization,
      'content-type': 'application/json',
      'content-length': '21',
      'user-agent': 'a test',
      'x-twice': 'one,two',
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-port': '3000',
      'x-forwarded-proto': 'http',
    },
    queryStringParameters: { a: '1,2 3', b: 'x,y' },
    pathParameters: { orderId: 'abc' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: {
        jwt: {
          claims: {
            iss: 'https://issuer.order-api.local',
            aud: 'order-api',
            sub: 'customer-1',
            scope: 'orders/read orders/write',
            iat: '1',
            exp: '9999999999',
            jti: 'j',
          },
          scopes: ['orders/read', 'orders/write'],
        },
      },
      domainName: 'api.example.com',
      domainPrefix: 'api',
      http: {
        method: 'POST',
        path: '/orders/abc/cancel',
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'a test',
      },
      requestId: expect.stringMatching(/^[\w+/]{15}=$/),
      routeKey: 'POST /orders/{orderId}/cancel',
      stage: '$default',
      time: '24/Nov/2026:04:20:07 +0000',
      timeEpoch: time,
    },
    body: '{"reason":"customer"}',
    isBase64Encoded: false,
  });
});

it('omits the authorizer for a public request', async () => {
  const { url, calls } = await startGateway();
  await fetch(`${url}/health`);
  const event = calls[0]?.event;
  for (const absent of ['cookies', 'queryStringParameters', 'pathParameters', 'body']) {
    expect(event).not.toHaveProperty(absent);
  }
  expect(event?.requestContext).not.toHaveProperty('authorizer');
  expect(event).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
});

it('calls the handler with a context whose remaining time decreases', async () => {
  const { url, calls } = await startGateway({ functionTimeout: 4_000 });
  await fetch(`${url}/health`);
  const context = calls[0]?.context;
  expect(context?.awsRequestId).toMatch(UUID);
  expect(context?.functionName).toBe('local');
  const remaining = context?.getRemainingTimeInMillis() ?? 0;
  expect(remaining).toBeGreaterThan(0);
  expect(remaining).toBeLessThanOrEqual(4_000);
  await expect.poll(() => context?.getRemainingTimeInMillis(), { interval: 5 }).toBeLessThan(remaining);
});

it.each([
  { given: 'application/json', want: false },
  { given: 'application/json; charset=utf-8', want: false },
  { given: 'APPLICATION/XML', want: false },
  { given: 'application/javascript', want: false },
  { given: 'text/csv', want: false },
  { given: 'application/merge-patch+json', want: true },
  { given: 'application/octet-stream', want: true },
  { given: undefined, want: true },
])('passes a body of $given as base64: $want', async ({ given, want }) => {
  const { url, calls } = await startGateway();
  const body = '{"note":"Grüße"}';
  await fetch(`${url}/nowhere`, {
    method: 'POST',
    headers: given ? { 'content-type': given } : {},
    body: new Blob([body]),
  });
  const event = calls[0]?.event;
  expect(event?.isBase64Encoded).toBe(want);
  expect(Buffer.from(event?.body ?? '', want ? 'base64' : 'utf8').toString()).toBe(body);
});

// The first eight as observed at the real gateway, which decodes twice.
it.each([
  { given: '/x/plain', want: { routeKey: '$default', rawPath: '/x/plain' } },
  { given: '/x/space%20value', want: { routeKey: '$default', rawPath: '/x/space value' } },
  { given: '/x/question%3Fvalue', want: { routeKey: '$default', rawPath: '/x/question' } },
  { given: '/x/hash%23value', want: { routeKey: '$default', rawPath: '/x/hash#value' } },
  { given: '/x/slash%2Fvalue', want: { routeKey: '$default', rawPath: '/x/slash/value' } },
  { given: '/x/%CE%BB', want: { routeKey: '$default', rawPath: '/x/λ' } },
  { given: '/x/literal%252Fvalue', want: { routeKey: '$default', rawPath: '/x/literal/value' } },
  { given: '/x/literal%253Fvalue', want: { routeKey: '$default', rawPath: '/x/literal?value' } },
  { given: '/health', want: { routeKey: 'GET /health', rawPath: '/health' } },
  { given: '/health/', want: { routeKey: '$default', rawPath: '/health/' } },
  { given: '//health', want: { routeKey: '$default', rawPath: '//health' } },
  {
    given: '/docs/a%20b',
    want: { routeKey: 'GET /docs/{asset}', rawPath: '/docs/a b', pathParameters: { asset: 'a b' } },
  },
  { given: '/docs/', want: { routeKey: '$default', rawPath: '/docs/' } },
  { given: '/docs/a%2Fb', want: { routeKey: '$default', rawPath: '/docs/a/b' } },
])('routes $given', async ({ given, want }) => {
  const { url, calls } = await startGateway();
  await sendRaw(url, `GET ${given} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  expect(calls[0]?.event).toMatchObject(want);
});

it.each(['/x/percent%25done', '/x/%', '/x/%E4%B8'])(
  'refuses the path %s, which cannot be decoded',
  async (path) => {
    const { url, calls } = await startGateway();
    const answer = await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatchObject({ status: 400, body: '{"message":"Bad Request"}' });
    expect(calls).toHaveLength(0);
  },
);

it.each([
  { given: { method: 'HEAD', path: '/health' }, want: '$default' },
  { given: { method: 'PUT', path: '/orders' }, want: '$default' },
  { given: { method: 'OPTIONS', path: '/orders' }, want: '$default' },
  { given: { method: 'POST', path: '/nowhere' }, want: '$default' },
])('routes $given.method $given.path to $want', async ({ given, want }) => {
  const { url, calls } = await startGateway();
  await fetch(`${url}${given.path}`, { method: given.method });
  expect(calls[0]?.event.routeKey).toBe(want);
});
