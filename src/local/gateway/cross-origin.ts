import type { Cors } from '../../gateway/cors.ts';
import type { GatewayResponse } from './http.ts';

/**
 * CORS of the gateway: it answers preflights, and replaces the function's CORS headers in every other answer.
 *
 * Without a configuration it does nothing, and preflights go to `$default`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
 */
export function crossOrigin(cors: Cors | undefined) {
  const allowed = (origin: string): string | undefined => {
    if (cors?.allowOrigins.includes('*')) return '*';
    return cors?.allowOrigins.includes(origin) ? origin : undefined;
  };

  function answerPreflight(method: string, headers: Record<string, string>): GatewayResponse | undefined {
    const { origin, 'access-control-request-method': requested } = headers;
    if (!cors || method !== 'OPTIONS' || !origin || !requested) return undefined;
    const allowedOrigin = allowed(origin);
    return {
      status: 204,
      headers: allowedOrigin
        ? {
            'access-control-allow-origin': allowedOrigin,
            'access-control-allow-methods': cors.allowMethods.join(','),
            'access-control-allow-headers': cors.allowHeaders.join(','),
            'access-control-max-age': String(cors.maxAge),
          }
        : {},
      cookies: [],
      body: new Uint8Array(),
    };
  }

  function addHeaders(response: GatewayResponse, { origin }: Record<string, string>): GatewayResponse {
    if (!cors) return response;
    const own = Object.entries(response.headers).filter(([name]) => !name.startsWith('access-control-'));
    const allowedOrigin = origin && allowed(origin);
    return {
      ...response,
      headers: {
        ...Object.fromEntries(own),
        ...(allowedOrigin && {
          'access-control-allow-origin': allowedOrigin,
          'access-control-expose-headers': cors.exposeHeaders.join(','),
        }),
      },
    };
  }

  return { answerPreflight, addHeaders };
}
