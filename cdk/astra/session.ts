import type { Fetcher } from '@datastax/astra-db-ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { createSecretsManager, type SecretsManager } from '../../src/secrets/secrets-manager.ts';
import { createDevOpsApi, type DevOpsApi } from './devops-api.ts';

export type Environment = Record<string, string | undefined>;

/** What an invocation works with. */
export interface Session {
  api: DevOpsApi;
  secretsManager: SecretsManager;
  fetcher: Fetcher;
  adminToken: string;
}

/**
 * Runs one invocation's work with the admin token, which is read for it and forgotten after it.
 *
 * Whatever goes wrong leaves as an error of one sentence without the token, for CloudFormation shows it to everybody who
 * may see the stack.
 *
 * @param environment ASTRA_DEVOPS_API_URL names another DevOps API than Astra's, for tests
 */
export async function withSession<Result>(
  { AdminTokenSecretArn }: { AdminTokenSecretArn: string },
  environment: Environment,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const fetcher = createFetcher();
  let adminToken = '';
  try {
    const secretsManager = createSecretsManager({ fetcher, environment });
    adminToken = tokenIn(await secretsManager.getSecretValue(AdminTokenSecretArn));
    const url = environment['ASTRA_DEVOPS_API_URL'] ?? 'https://api.astra.datastax.com/v2';
    const api = createDevOpsApi({ fetcher, url, token: adminToken });
    return await work({ api, secretsManager, fetcher, adminToken });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(adminToken ? reason.replaceAll(adminToken, '…') : reason);
  } finally {
    await fetcher.close();
  }
}

/** The console's editor makes JSON of secrets, people make texts. */
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
