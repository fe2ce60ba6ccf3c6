import { bytesOf, utf8Length } from '#platform';
import { type GatewayResponse, gatewayMessage } from './http.ts';

/** Lambda's quota for a synchronous answer, in bytes: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const LARGEST_RESULT = 6_291_556;

/**
 * Converts the function's result to the response, by the rules of payload format 2.0.
 *
 * A result without `statusCode` becomes the body of a 200; an invalid result becomes a 500.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response
 */
export function proxyResult(returned: unknown): GatewayResponse {
  const failed = gatewayMessage(500, 'Internal Server Error');
  const json = JSON.stringify(returned) ?? 'null';
  if (utf8Length(json) > LARGEST_RESULT) return failed;

  const result: unknown = JSON.parse(json);
  if (typeof result !== 'object' || result === null || !('statusCode' in result))
    return inferred(result, json);

  const {
    statusCode,
    headers = {},
    cookies = [],
    body = '',
    isBase64Encoded = false,
  } = result as Record<string, unknown>;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599 || typeof body !== 'string') return failed;
  if (typeof headers !== 'object' || headers === null || !Array.isArray(cookies)) return failed;
  return {
    status,
    headers: withContentType(headers, body),
    cookies: cookies.map(String),
    body: isBase64Encoded ? bytesOf(body) : body,
  };
}

function inferred(result: unknown, json: string): GatewayResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: typeof result === 'string' ? result : json,
  };
}

function withContentType(given: object, body: string): Record<string, string> {
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return body !== '' && !headers['content-type']
    ? { 'content-type': 'text/plain; charset=utf-8', ...headers }
    : headers;
}
