import type { Context } from 'aws-lambda';
import { createRetry } from '../../src/astra/retry.ts';
import { memoryDatabase } from '../../src/client/msw/memory-database.ts';
import type { LogLine } from '../../src/http/request-log.ts';
import { createService } from '../../src/http/service.ts';
import { service, store as storeDefinition } from '../../src/orders/definition.ts';
import { schema } from '../../src/orders/store/database.ts';
import type { OrderStore } from '../../src/orders/store/order-store.ts';

/** The request id of every request. */
export const requestId = '11111111-2222-3333-4444-555555555555';

export interface Asked {
  sub?: string;
  /** Null sends no token. */
  scope?: string | null;
  query?: string;
  /** The gateway sends the key of the route; a function URL sends `$default`. */
  routeKey?: string;
  headers?: Record<string, string>;
  /** Sent as JSON if it is not a string. */
  body?: unknown;
}

/**
 * The service's handler on a database in memory, without any socket, and a function that sends an event to it.
 *
 * @param store replaces methods of the store
 */
export function serviceInMemory({
  now = Date.now,
  store: replaced = {},
}: {
  now?: () => number;
  store?: Partial<OrderStore>;
} = {}) {
  const database = memoryDatabase(schema);
  const parts = { database, retry: createRetry({ now }), now };
  const store = { ...storeDefinition.open(parts), ...replaced };
  const lines: LogLine[] = [];
  const log = {
    key: () => 'a key for tests only',
    write: (line: string) => void lines.push(JSON.parse(line)),
  };
  const handler = createService({ service, store, version: 'test', now, log });
  const context = { awsRequestId: requestId, getRemainingTimeInMillis: () => 6_000 } as unknown as Context;

  /** Sends `METHOD /path` as an event of a function URL, unless a route key is given. */
  async function ask(
    request: string,
    {
      sub = 'customer-1',
      scope = 'orders/read orders/write',
      query = '',
      routeKey = '$default',
      headers,
      body,
    }: Asked = {},
  ) {
    const [method = '', rawPath] = request.split(' ');
    const event = {
      version: '2.0',
      routeKey,
      rawPath,
      rawQueryString: query,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      requestContext: {
        stage: '$default',
        http: { method },
        ...(scope !== null && { authorizer: { jwt: { claims: { sub, scope }, scopes: null } } }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    const answer = await handler(event, context);
    return {
      status: answer.statusCode,
      headers: answer.headers ?? {},
      // biome-ignore lint/suspicious/noExplicitAny: tests compare the body with the whole one that they want.
      body: (answer.body ? JSON.parse(answer.body) : undefined) as any,
    };
  }

  return { ask, store, database, lines };
}
