import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

export interface MachineClient {
  userPoolId: string;
  clientId: string;
  /** The user pool's host, "https://….auth.eu-central-1.amazoncognito.com". */
  signInUrl: string;
}

/**
 * Gets a token of a machine client by client credentials.
 *
 * The client's secret is read from Cognito for each token and not stored.
 *
 * @param scope "things/read things/write"
 * @param tokenUrl the token endpoint; TOKEN_URL replaces that of the user pool's host
 * @throws Error with Cognito's answer when it is not a token
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export async function machineToken(
  { userPoolId, clientId, signInUrl }: MachineClient,
  scope: string,
  {
    fetch: send = fetch,
    cognito = new CognitoIdentityProviderClient({ region: regionOf(userPoolId) }),
    tokenUrl = process.env['TOKEN_URL'] || `${signInUrl}/oauth2/token`,
  } = {},
): Promise<string> {
  const { UserPoolClient } = await cognito.send(
    new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }),
  );
  const answer = await send(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${clientId}:${UserPoolClient?.ClientSecret}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  });
  const { access_token: token, error } = (await answer.json()) as { access_token?: string; error?: string };
  if (!token) throw new Error(`Cognito answered ${answer.status} ${error} instead of a token`);
  return token;
}

/** The part before the underscore of "eu-central-1_AbCdEfGhI". */
function regionOf(userPoolId: string): string {
  return userPoolId.split('_')[0] ?? '';
}
