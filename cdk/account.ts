import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';

/**
 * Makes sure that somebody is signed in to the account that the settings are of.
 *
 * @throws Error in one sentence that says how to sign in, or which of the two accounts is the wrong one
 */
export async function checkAccount(
  account: string,
  { sts }: { sts: Pick<STSClient, 'send'> },
): Promise<void> {
  const { Account: signedIn } = await sts.send(new GetCallerIdentityCommand()).catch((error: Error) => {
    throw new Error(
      `You are not signed in to AWS (${error.name}: ${error.message}). Sign in with "aws sso login", or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; "aws sts get-caller-identity" then answers`,
      { cause: error },
    );
  });
  if (signedIn !== account) {
    throw new Error(
      `ASTRA_ADMIN_TOKEN_SECRET_ARN is of the account ${account}, and you are signed in to ${signedIn}: sign in to the other, or name that account's secret`,
    );
  }
}
