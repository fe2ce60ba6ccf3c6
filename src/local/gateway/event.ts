import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { base64Of } from '#platform';
import type { JwtContext } from './bearer-authorizer.ts';
import type { GatewayRequest } from './http.ts';
import type { RequestPath } from './request-path.ts';
import type { RouteMatch } from './route-table.ts';

/** A request with its route and its verified token, from which the event is made. */
export interface RoutedRequest {
  request: GatewayRequest;
  /** The request's headers by lower-case name. */
  headers: Record<string, string>;
  path: RequestPath;
  match: RouteMatch;
  jwt?: JwtContext;
  requestId: string;
  /** Epoch milliseconds. */
  time: number;
}

/** Hop-by-hop headers, which are not forwarded to the function. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'expect',
]);

/** Media types whose bodies are passed as text; all other bodies are passed as base64. */
const TEXT = /^(text\/.*|application\/(json|xml|javascript))$/;

/** Decodes text as Lambda does: a byte order mark is kept. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The event of payload format 2.0.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function proxyEvent(routed: RoutedRequest): APIGatewayProxyEventV2WithJWTAuthorizer {
  const { request, path, match, jwt, requestId, time } = routed;
  const { cookie, ...received } = routed.headers;
  const headers = forwardedHeaders(received, request);
  const query = request.target.split('?').slice(1).join('?');
  const host = (received['host'] ?? 'localhost').replace(/:\d+$/, '');

  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: path.rawPath,
    rawQueryString: query,
    ...(cookie && { cookies: cookie.split(/; */).filter(Boolean) }),
    headers,
    ...(query && { queryStringParameters: queryParameters(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      // Absent on a public route, although the type requires it.
      ...(jwt && { authorizer: { jwt } }),
      domainName: host,
      domainPrefix: host.split('.')[0] as string,
      http: {
        method: request.method,
        path: path.rawPath,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: received['user-agent'] ?? '',
      },
      requestId,
      routeKey: match.route.routeKey,
      stage: '$default',
      time: clfTime(time),
      timeEpoch: time,
    } as APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'],
    ...(match.pathParameters && { pathParameters: match.pathParameters }),
    ...eventBody(request.body, received['content-type']),
  };
}

function forwardedHeaders(received: Record<string, string>, { sourceIp, body }: GatewayRequest) {
  const own = Object.entries(received).filter(([name]) => !HOP_BY_HOP.has(name));
  const before = received['x-forwarded-for'];
  return {
    ...Object.fromEntries(own),
    'content-length': String(body.length),
    'x-forwarded-for': before ? `${before}, ${sourceIp}` : sourceIp,
    'x-forwarded-port': received['host']?.match(/:(\d+)$/)?.[1] ?? '80',
    'x-forwarded-proto': 'http',
  };
}

/** The query parameters: repeats are joined by comma, and a plus sign is a space. */
function queryParameters(query: string): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = parameters.get(name);
    parameters.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(parameters);
}

function eventBody(body: Uint8Array, contentType = ''): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const [mediaType = ''] = contentType.toLowerCase().split(';');
  const isBase64Encoded = !TEXT.test(mediaType.trim());
  return { body: isBase64Encoded ? base64Of(body) : utf8.decode(body), isBase64Encoded };
}

/** "24/Nov/2026:04:20:00 +0000", the time of the Common Log Format. */
function clfTime(time: number): string {
  const [, day, month, year, clock] = new Date(time).toUTCString().split(' ');
  return `${day}/${month}/${year}:${clock} +0000`;
}
