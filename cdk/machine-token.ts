import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

export interface MachineClient {
  userPoolId: string;
  clientId: string;
  /** The user pool's own host, "https://….auth.eu-central-1.amazoncognito.com". */
  signInUrl: string;
}

/**
 * A token of the deployment's machine client, by client credentials.
 *
 * Its secret is asked of Cognito each time and kept nowhere.
 *
 * @param scope "things/read things/write"
 * @param tokenUrl where Cognito's tokens come from; TOKEN_URL names another place than the user pool's own host
 * @throws Error with what Cognito answered instead of a token
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

/** Its first part: "eu-central-1_AbCdEfGhI". */
function regionOf(userPoolId: string): string {
  return userPoolId.split('_')[0] ?? '';
}
