import { operations } from '../../generated/operations.ts';
import type { Exchange, HttpResult, Middleware } from './exchange.ts';

/**
 * Headers that every answer carries, whatever made it.
 *
 * What a token is needed for may be kept by the caller's browser if it asks again each time; nothing else is stored. What may
 * be kept varies by Origin, on which the gateway's CORS headers depend.
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
