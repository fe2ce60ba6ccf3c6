import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { GatewayDocument } from '../../gateway/render.ts';
import { SCHEME } from '../../gateway/security.ts';
import { type Authorize, bearerAuthorizer, InvalidToken } from './bearer-authorizer.ts';

/** The authorizer verifies RSA signatures only. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];
/** The most verified tokens in the cache. */
const MOST_VERIFIED = 1_000;

/**
 * The JWT authorizer of an HTTP API, configured by the rendered document.
 *
 * If a token has no `aud`, its `client_id` is checked, as for Cognito's access tokens.
 *
 * @param jwks the issuer's public keys, which are given instead of fetched
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
}): Authorize {
  const { jwtConfiguration } = document.components.securitySchemes[SCHEME]['x-amazon-apigateway-authorizer'];
  const { issuer, audience } = jwtConfiguration;
  const keys = createLocalJWKSet(jwks);
  const verified = new Map<string, JWTPayload>();

  /** Caches the payload of a verified token until it expires, because verifying a signature is slow. */
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

  return bearerAuthorizer((token) =>
    payloadOf(token).catch((error: unknown) => {
      throw invalid(error);
    }),
  );
}

function invalid(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new InvalidToken('the token has expired', { cause: error });
  if (error instanceof errors.JWTClaimValidationFailed)
    return new InvalidToken(`the claim ${error.claim} is not valid`, { cause: error });
  return error;
}
