import type { Fetcher } from '@datastax/astra-db-ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { SecretsManagerError } from '../../src/secrets/action.ts';
import { createSendAction, type SendAction } from '../../src/secrets/secrets-manager.ts';
import { createDevOpsApi, type DevOpsApi } from './devops-api.ts';

export type Environment = Record<string, string | undefined>;

/** The clients of one invocation. */
export interface Session {
  api: DevOpsApi;
  /** Sends an action to Secrets Manager. */
  send: SendAction;
  fetcher: Fetcher;
  adminToken: string;
}

/**
 * Runs one invocation's work with the admin token, which is read anew for each invocation.
 *
 * Every error becomes one sentence without the token, because CloudFormation shows it to everybody who may see the
 * stack.
 *
 * @param environment ASTRA_DEVOPS_API_URL replaces the DevOps API's URL in tests
 * @param seconds the time limit of all requests to the DevOps API together
 */
export async function withSession<Result>(
  { AdminTokenSecretArn: secretId }: { AdminTokenSecretArn: string },
  { environment, seconds }: { environment: Environment; seconds: number },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const fetcher = createFetcher();
  const deadline = Date.now() + seconds * 1_000;
  let adminToken = '';
  try {
    const send = createSendAction({ fetcher, environment });
    adminToken = tokenIn(await readAdminToken(send, secretId));
    const url = environment['ASTRA_DEVOPS_API_URL'] ?? 'https://api.astra.datastax.com/v2';
    const api = createDevOpsApi({ fetcher, url, token: adminToken, deadline });
    return await work({ api, send, fetcher, adminToken });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(adminToken ? reason.replaceAll(adminToken, '…') : reason, {
      cause: adminToken ? undefined : error,
    });
  } finally {
    await fetcher.close();
  }
}

async function readAdminToken(send: SendAction, secretId: string): Promise<string> {
  try {
    const { SecretString: text } = await send('GetSecretValue', { SecretId: secretId });
    return String(text ?? '');
  } catch (error) {
    if (!(error instanceof SecretsManagerError)) throw error;
    // InvalidRequestException: the secret is scheduled for deletion.
    if (!/^(ResourceNotFound|InvalidRequest)Exception$/.test(error.code)) throw error;
    throw new Error(
      `There is no secret ${secretId} with Astra's admin token. If it was deleted, bring it back (aws secretsmanager restore-secret --secret-id ${secretId}) and try again`,
      { cause: error },
    );
  }
}

/** The console's editor writes JSON, people often store plain text. */
function tokenIn(text: string): string {
  let token: unknown = text.trim();
  if (text.trimStart().startsWith('{')) {
    try {
      token = JSON.parse(text).token;
    } catch {
      token = undefined;
    }
  }
  if (typeof token === 'string' && token.startsWith('AstraCS:')) return token;
  throw new TypeError('The secret with the admin token must be AstraCS:…, or {"token": "AstraCS:…"}');
}
