import type { Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { createService } from '../../src/http/service.ts';
import { service as definition } from '../../src/orders/definition.ts';
import type { OrderStore } from '../../src/orders/store/order-store.ts';

const requestId = '11111111-2222-3333-4444-555555555555';
const context = { awsRequestId: requestId, getRemainingTimeInMillis: () => 6_000 } as unknown as Context;

/** Sends events to a service whose only page of documentation shows the event, and whose store pings. */
function serve({ basePath, ping = async () => {} }: { basePath?: string; ping?: OrderStore['ping'] } = {}) {
  const lines: unknown[] = [];
  const handler = createService({
    service: definition,
    store: { ping } as unknown as OrderStore,
    docs: {
      'GET /docs/{file}': async ({ routeKey, pathParameters }) => ({
        statusCode: 200,
        body: JSON.stringify({ routeKey, pathParameters }),
      }),
    },
    version: 'test',
    ...(basePath && { basePath }),
    log: { key: () => undefined, write: (line) => void lines.push(JSON.parse(line)) },
  });
  async function send(routeKey: string, rawPath: string, method = 'GET') {
    const event = { version: '2.0', routeKey, rawPath, headers: {}, requestContext: { http: { method } } };
    const { statusCode, body = '' } = await handler(event, context);
    return { statusCode, body: JSON.parse(body) };
  }
  return { send, handler, lines };
}

describe('a service', () => {
  test('finds a route by the key of the event, else by its path', async () => {
    const { send, lines } = serve();
    expect((await send('GET /health', '/any')).body).toEqual({ status: 'ok', version: 'test' });
    expect((await send('$default', '/health')).statusCode).toBe(200);
    // Only an event of $default is looked up by its path.
    expect((await send('GET /nothing', '/health')).body.code).toBe('method_not_allowed');
    expect(lines).toMatchObject([
      { operationId: 'getHealth', status: 200 },
      { operationId: 'getHealth', status: 200 },
      { operationId: 'none', status: 405 },
    ]);
  });

  test('serves the documentation without a token', async () => {
    const { send } = serve();
    const shown = {
      statusCode: 200,
      body: { routeKey: 'GET /docs/{file}', pathParameters: { file: 'a b' } },
    };
    expect(await send('$default', '/docs/a%20b')).toEqual(shown);
  });

  test('is found under the mapping key of a custom domain', async () => {
    expect((await serve({ basePath: '/v1' }).send('$default', '/v1/health')).statusCode).toBe(200);
    expect((await serve().send('$default', '/v1/health')).body.code).toBe('route_not_found');
  });

  test('throws for an event that is no request', async () => {
    await expect(serve().handler({ Records: [] }, context)).rejects.toThrow('an object of Records');
  });

  test('answers 503 when an operation still runs shortly before the time-out of the function', async () => {
    const late = { awsRequestId: requestId, getRemainingTimeInMillis: () => 20 } as unknown as Context;
    const { handler, lines } = serve({ ping: () => new Promise(() => {}) });
    const event = {
      version: '2.0',
      routeKey: 'GET /health',
      rawPath: '/health',
      headers: {},
      requestContext: { http: { method: 'GET' } },
    };
    const { statusCode, headers, body } = await handler(event, late);
    expect([statusCode, headers?.['Retry-After'], JSON.parse(body ?? '').code]).toEqual([
      503,
      '1',
      'service_unavailable',
    ]);
    expect(lines).toMatchObject([{ status: 503, code: 'service_unavailable' }]);
  });

  test('changes neither the event nor the context', async () => {
    const event = Object.freeze({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/health',
      requestContext: { http: { method: 'GET' } },
    });
    expect((await serve().handler(event, Object.freeze({ ...context }))).statusCode).toBe(200);
  });
});
