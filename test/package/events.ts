import { type OperationId, operations } from '../../generated/operations.ts';
import { exampleBodies } from '../contract/sample.ts';

/** The options of an event; what is omitted gets the smallest value that the operation accepts. */
export interface EventOptions {
  /** The customer who calls; staff call operations that only staff may call. */
  customer?: string;
  orderId?: string;
  /** The Idempotency-Key of createOrder. */
  key?: string;
  query?: Record<string, string>;
}

/** A request that the operation accepts, as the event that API Gateway sends (payload format 2.0). */
export function eventOf(operationId: OperationId, options: EventOptions = {}) {
  const { customer = 'customer-1', orderId, key, query } = options;
  const { method, path, routeKey, scopes } = operations[operationId];
  const [body] = Object.values(exampleBodies(operationId));
  const byStaff = scopes?.every((scope) => scope === 'orders/manage');
  const claims = byStaff
    ? { sub: 'staff-1', scope: 'orders/manage' }
    : { sub: customer, scope: 'orders/read orders/write' };
  const rawPath = path.replace('{orderId}', orderId ?? '');
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    ...(query && { queryStringParameters: query }),
    headers: {
      host: 'localhost',
      ...(body && {
        'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      }),
      ...(method === 'PATCH' && { 'if-match': '*' }),
      ...(key && { 'idempotency-key': key }),
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      requestId: 'local',
      routeKey,
      stage: '$default',
      time: '24/Nov/2026:04:20:00 +0000',
      timeEpoch: 1_795_494_000_000,
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      ...(scopes && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(path.includes('{orderId}') && { pathParameters: { orderId } }),
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
