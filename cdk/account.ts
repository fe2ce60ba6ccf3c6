import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';

/** What the system says of a host that has no name or does not answer. */
const UNREACHABLE = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'];

/**
 * Makes sure that somebody is signed in to the account that the settings are of.
 *
 * @throws Error in one sentence that says how to sign in, or which of the two accounts is the wrong one
 */
export async function checkAccount(
  account: string,
  { sts }: { sts: Pick<STSClient, 'send'> },
): Promise<void> {
  const asked = sts.send(new GetCallerIdentityCommand());
  const { Account: signedIn } = await asked.catch((error: NodeJS.ErrnoException) => {
    if (UNREACHABLE.includes(error.code ?? ''))
      throw new Error(`AWS cannot be reached (${error.message}): is there a network?`, { cause: error });
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
