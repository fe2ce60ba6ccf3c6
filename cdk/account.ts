import { GetCallerIdentityCommand, type STSClient } from '@aws-sdk/client-sts';

/** Error codes of a host that cannot be resolved or does not answer. */
const UNREACHABLE = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'];

/**
 * Checks that the current AWS credentials belong to the account of the settings.
 *
 * @throws Error in one sentence: how to sign in, or which two accounts differ
 */
export async function checkAccount(
  account: string,
  { sts }: { sts: Pick<STSClient, 'send'> },
): Promise<void> {
  const identity = sts.send(new GetCallerIdentityCommand());
  const { Account: signedIn } = await identity.catch((error: NodeJS.ErrnoException) => {
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
