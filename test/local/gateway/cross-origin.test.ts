import { expect, it } from 'vitest';
import { startGateway } from './gateway-fixture.ts';

const preflight = (origin: string) => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'if-match' },
});
const cors = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

it('answers a preflight request without the function', async () => {
  const { url, calls } = await startGateway({ corsOrigins: ['https://shop.example'] });
  const response = await fetch(`${url}/orders`, preflight('https://shop.example'));
  expect(response.status).toBe(204);
  expect(cors(response)).toEqual({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-allow-methods': 'GET,PATCH,POST',
    'access-control-allow-headers': 'authorization,content-type,idempotency-key,if-match,if-none-match',
    'access-control-max-age': '3600',
  });
  expect(calls).toHaveLength(0);
});

it('sends no CORS headers for an origin that is not configured', async () => {
  const { url } = await startGateway({ corsOrigins: ['https://shop.example'] });
  for (const response of [
    await fetch(`${url}/orders`, preflight('https://evil.example')),
    await fetch(`${url}/health`, { headers: { origin: 'https://evil.example' } }),
  ]) {
    expect(cors(response)).toEqual({});
  }
});

it('adds its headers to every answer, also its own refusals, and removes those of the function', async () => {
  const { url } = await startGateway({
    corsOrigins: ['https://shop.example'],
    handler: async () => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } }),
  });
  for (const path of ['/health', '/orders']) {
    const response = await fetch(`${url}${path}`, { headers: { origin: 'https://shop.example' } });
    expect(cors(response)).toEqual({
      'access-control-allow-origin': 'https://shop.example',
      'access-control-expose-headers': 'etag,idempotency-replayed,link,location,retry-after,x-request-id',
    });
  }
  expect(cors(await fetch(`${url}/health`))).toEqual({});
});

it('allows every origin when configured so', async () => {
  const { url } = await startGateway({ corsOrigins: ['*'] });
  const response = await fetch(`${url}/health`, { headers: { origin: 'https://any.example' } });
  expect(cors(response)).toMatchObject({ 'access-control-allow-origin': '*' });
});

it('forwards preflight requests to the function without CORS configuration', async () => {
  const { url, calls } = await startGateway();
  const response = await fetch(`${url}/orders`, preflight('https://shop.example'));
  expect(cors(response)).toEqual({});
  expect(calls[0]?.event).toMatchObject({
    routeKey: '$default',
    requestContext: { http: { method: 'OPTIONS' } },
  });
});
