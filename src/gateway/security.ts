import type { ContractOperation } from './contract.ts';

/** The one scheme that the contract knows, by its name there. */
export const SCHEME = 'jwt';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const MOST_SCOPES = 10;

export interface SecurityScheme {
  type: 'oauth2';
  'x-amazon-apigateway-authorizer': {
    type: 'jwt';
    identitySource: '$request.header.Authorization';
    jwtConfiguration: { issuer: string; audience: string[] };
  };
}

/**
 * The contract's bearer scheme as the authorizer of an HTTP API.
 *
 * The import takes no `http` scheme for it, though a bearer token is what the authorizer reads.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export function renderSecurityScheme(issuer: string, audience: readonly string[]): SecurityScheme {
  return {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': {
      type: 'jwt',
      identitySource: '$request.header.Authorization',
      jwtConfiguration: { issuer, audience: [...audience] },
    },
  };
}

/**
 * One security requirement out of the operation's alternatives, or none when it is public.
 *
 * A route takes one requirement and lets any of its scopes pass, so alternatives become one list. What that form
 * cannot say (both scopes at once, or "a token or nothing") is refused rather than rendered into something weaker.
 *
 * @throws Error naming the operation
 */
export function renderSecurity({ operationId, security }: ContractOperation): { [SCHEME]: string[] }[] {
  const fault = (sentence: string) => new Error(`${operationId} ${sentence}`);
  if (!security) throw fault('states no security: write `security: []` for a public operation');

  const scopes = security.map((requirement) => {
    const asked = requirement[SCHEME];
    if (!asked || Object.keys(requirement).length !== 1)
      throw fault(`has an alternative that is not "${SCHEME}" alone`);
    if (asked.length !== 1)
      throw fault('has an alternative that is not exactly one scope: a route takes any of its list');
    return asked[0] as string;
  });
  if (scopes.length > MOST_SCOPES) throw fault(`names ${scopes.length} scopes: a route takes ${MOST_SCOPES}`);
  return scopes.length === 0 ? [] : [{ [SCHEME]: scopes }];
}
