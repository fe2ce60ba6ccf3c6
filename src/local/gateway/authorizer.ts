import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { GatewayDocument } from '../../gateway/render.ts';
import { SCHEME } from '../../gateway/security.ts';
import { type GatewayResponse, gatewayMessage } from './http.ts';

/** What `requestContext.authorizer.jwt` tells the function. */
export interface JwtContext {
  /** Always texts, arrays as "[a b]". */
  claims: Record<string, string>;
  /** The token's scopes; null when it has none. */
  scopes: string[] | null;
}

export type Verdict = { jwt: JwtContext } | { refused: GatewayResponse };

/** The authorizer verifies RSA signatures only. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/** Tokens that are kept as verified. */
const MOST_VERIFIED = 1_000;

/**
 * The JWT authorizer of an HTTP API, set up by the rendered document.
 *
 * 401 for a token that is missing or not valid, 403 for one that has none of the route's scopes. `client_id` stands in
 * for an absent `aud`, as Cognito's access tokens need it; `scp` for an absent `scope`.
 *
 * @param jwks the issuer's public keys, handed in instead of fetched
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function jwtAuthorizer({
  document,
  jwks,
  now = Date.now,
}: {
  document: GatewayDocument;
  jwks: JSONWebKeySet;
  now?: () => number;
}) {
  const { jwtConfiguration } = document.components.securitySchemes[SCHEME]['x-amazon-apigateway-authorizer'];
  const { issuer, audience } = jwtConfiguration;
  const keys = createLocalJWKSet(jwks);
  const verified = new Map<string, JWTPayload>();

  /** What was found valid once stays so until it expires: a signature takes longer to verify than all that follows. */
  async function payloadOf(token: string): Promise<JWTPayload> {
    const known = verified.get(token);
    if (known && (known.exp ?? 0) > Math.floor(now() / 1000)) return known;
    const payload = await verify(token);
    if (verified.size >= MOST_VERIFIED) verified.clear();
    verified.set(token, payload);
    return payload;
  }

  async function verify(token: string): Promise<JWTPayload> {
    const currentDate = new Date(now());
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      currentDate,
      requiredClaims: ['exp'],
    });
    const named = [payload.aud ?? payload['client_id']].flat();
    if (!named.some((name) => audience.includes(name as string)))
      throw new InvalidToken('the token does not have a valid audience');
    if (payload.iat !== undefined && payload.iat * 1000 > currentDate.getTime())
      throw new InvalidToken('the token was issued in the future');
    return payload;
  }

  return async function authorize(
    authorization: string | undefined,
    wanted: readonly string[],
  ): Promise<Verdict> {
    const token = authorization?.replace(/^bearer +/i, '') ?? '';
    if (token === '') return { refused: unauthorized('Bearer') };
    try {
      const payload = await payloadOf(token);
      const scopes = scopesOf(payload);
      if (wanted.length > 0 && !wanted.some((scope) => scopes?.includes(scope))) {
        return { refused: gatewayMessage(403, 'Forbidden') };
      }
      return { jwt: { claims: texts(payload), scopes } };
    } catch (error) {
      return {
        refused: unauthorized(
          `Bearer scope="" error="invalid_token" error_description="${described(error)}"`,
        ),
      };
    }
  };
}

class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

function described(error: unknown): string {
  if (error instanceof InvalidToken) return error.message;
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `the claim ${error.claim} is not valid`;
  return 'the token is not valid';
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
