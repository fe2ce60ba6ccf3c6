import type { JWTPayload } from 'jose';
import { type GatewayResponse, gatewayMessage } from './http.ts';

/** The value of `requestContext.authorizer.jwt` in the event. */
export interface JwtContext {
  /** Claims as strings; an array as "[a b]". */
  claims: Record<string, string>;
  /** The token's scopes; null when it has none. */
  scopes: string[] | null;
}

export type Verdict = { jwt: JwtContext } | { refused: GatewayResponse };

/** Checks an Authorization header for any one of a route's scopes. */
export type Authorize = (authorization: string | undefined, wanted: readonly string[]) => Promise<Verdict>;

/** A token is refused; the message is sent in the WWW-Authenticate challenge. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/**
 * The authorizer of an HTTP API, with a given function to verify tokens.
 *
 * It answers 401 for a missing or invalid token, and 403 for one without any of the route's scopes. `scp` is read if
 * `scope` is absent.
 *
 * @param verify returns a token's claims, or throws; only the message of an InvalidToken is sent to the client
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function bearerAuthorizer(verify: (token: string) => Promise<JWTPayload>): Authorize {
  return async function authorize(authorization, wanted) {
    const token = authorization?.replace(/^bearer(?: +|$)/i, '') ?? '';
    if (token === '') return { refused: unauthorized('Bearer') };
    try {
      const payload = await verify(token);
      const scopes = scopesOf(payload);
      if (wanted.length > 0 && !wanted.some((scope) => scopes?.includes(scope))) {
        return { refused: gatewayMessage(403, 'Forbidden') };
      }
      return { jwt: { claims: texts(payload), scopes } };
    } catch (error) {
      const reason = error instanceof InvalidToken ? error.message : 'the token is not valid';
      return { refused: unauthorized(`Bearer scope="" error="invalid_token" error_description="${reason}"`) };
    }
  };
}

function unauthorized(challenge: string): GatewayResponse {
  return gatewayMessage(401, 'Unauthorized', { 'www-authenticate': challenge });
}

function scopesOf({ scope, scp }: JWTPayload): string[] | null {
  const claim = scope ?? scp;
  // RFC 6749 §3.3: U+0020 alone separates scopes.
  if (typeof claim === 'string') return claim.split(' ').filter(Boolean);
  return Array.isArray(claim) ? claim.filter((scope) => typeof scope === 'string') : null;
}

function texts(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, text(value)]));
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(' ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
