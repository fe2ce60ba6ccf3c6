import { operations } from '../../generated/operations.ts';
import type { Exchange, HttpResult, Middleware } from './exchange.ts';

/**
 * Adds the headers that every answer carries.
 *
 * The caller's browser may store a success that requires a token, but must revalidate it (`private, no-cache`). Any
 * other answer is not stored. A stored answer varies by Origin, on which the gateway's CORS headers depend.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2
 */
export function responseHeaders(): Middleware {
  return {
    after: function responseHeadersAfter({ response, context }) {
      addHeaders(response, context.exchange);
    },
    onError: function responseHeadersOnError({ response, context }) {
      addHeaders(response, context.exchange);
    },
  };
}

function addHeaders(response: HttpResult | null | undefined, { requestId, operationId }: Exchange): void {
  if (!response) return;
  const failed = (response.statusCode ?? 200) >= 400;
  const personal = !failed && operationId !== undefined && operations[operationId].scopes !== null;
  response.headers = {
    'Cache-Control': personal ? 'private, no-cache' : 'no-store',
    ...(personal && { Vary: 'Origin' }),
    'X-Content-Type-Options': 'nosniff',
    ...response.headers,
    'X-Request-Id': requestId,
  };
}
