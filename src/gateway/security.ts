import type { ContractOperation } from './contract.ts';

/** The name of the contract's one security scheme. */
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
 * Renders the contract's bearer scheme as the JWT authorizer of an HTTP API.
 *
 * Its type is `oauth2`, because the import accepts no authorizer on an `http` scheme.
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
 * Joins the operation's alternative requirements to one, or none if it is public.
 *
 * A route has one requirement and accepts a token with any of its scopes, so alternatives become one list. What a list
 * cannot express (two scopes at once, or an optional token) is refused, because the rendered route would be weaker.
 *
 * @throws Error that names the operation
 */
export function renderSecurity({ operationId, security }: ContractOperation): { [SCHEME]: string[] }[] {
  const fault = (sentence: string) => new Error(`${operationId} ${sentence}`);
  if (!security) throw fault('has no security: write `security: []` for a public operation');

  const scopes = security.map((requirement) => {
    const asked = requirement[SCHEME];
    if (!asked || Object.keys(requirement).length !== 1)
      throw fault(`has an alternative that is not "${SCHEME}" alone`);
    if (asked.length !== 1)
      throw fault('has an alternative with other than one scope: a route accepts any scope of its list');
    return asked[0] as string;
  });
  if (scopes.length > MOST_SCOPES)
    throw fault(`names ${scopes.length} scopes: a route takes at most ${MOST_SCOPES}`);
  return scopes.length === 0 ? [] : [{ [SCHEME]: scopes }];
}
