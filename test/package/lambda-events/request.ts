/** One event and the expected answer. The events of a list are sent in order to a function with an empty database. */
export interface LambdaEvent {
  name: string;
  event: unknown;
  want: Want;
}

export type Want =
  | {
      statusCode: number;
      /** The code of the problem in the body. */
      code?: string;
      headers?: Record<string, string | RegExp>;
      /** Some members of the body. */
      body?: object;
    }
  /** The metrics of a task, without the values. */
  | { measured: readonly object[] }
  /** The invocation fails; a part of the message. */
  | { failure: string };

export const customer = { sub: 'customer-1', scope: 'orders/read orders/write' };
export const staff = { sub: 'staff-1', scope: 'orders/manage' };
/** The order that customer-1 places with the key tea-1; its id is derived from both. */
export const TEA = '7b11f766-5ea2-83a3-9ef6-c24ac77e588a';
/** The order with the key tea-2. */
export const POT = '02f805c2-bc2c-85f1-9ff7-8d4b1a77fa12';

export interface RequestOptions {
  claims?: object;
  query?: string;
  headers?: Record<string, string>;
  /** A value is sent as JSON, text or bytes unchanged; a body whose media type is not text arrives in base64. */
  body?: unknown;
  /** The authorizer's result, as the gateway passes it. */
  authorizer?: object;
  /** Additional members of the event. */
  more?: object;
}

/** An event of payload format 2.0, as an HTTP API sends it: "PATCH /orders/{orderId}" and the path's parameters. */
export function request(
  routeKey: string,
  parameters: Record<string, string> = {},
  options: RequestOptions = {},
) {
  const { claims, query = '', headers = {}, body, more } = options;
  const { authorizer = claims && { jwt: { claims, scopes: null } } } = options;
  const [method = '', path = ''] = routeKey.split(' ');
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? '');
  const bytes =
    typeof body === 'string' || body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from(JSON.stringify(body) ?? '');
  const mediaType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const isBase64Encoded = body instanceof Uint8Array || (body !== undefined && method === 'PATCH');
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: query,
    ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    headers: {
      host: 'api.example',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(body !== undefined && { 'content-type': mediaType, 'content-length': String(bytes.length) }),
      ...headers,
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey,
      stage: '$default',
      time: '24/Nov/2026:04:20:00 +0000',
      timeEpoch: 1_795_494_000_000,
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.7',
        userAgent: 'curl/8.11.1',
      },
      ...(authorizer && { authorizer }),
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    ...(body !== undefined && { body: bytes.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
    ...more,
  };
}
