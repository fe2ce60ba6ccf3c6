import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import {
  createDatabaseSecret,
  type DatabaseAccess,
  MalformedSecret,
} from '../../src/secrets/database-secret.ts';
import { SecretsManagerError } from '../../src/secrets/secrets-manager.ts';
import { createOrderStore } from '../../src/store/order-store.ts';
import type { DevOpsApi, Policy } from './devops-api.ts';
import type { Session } from './session.ts';

export interface Application {
  /** The stack's ARN. */
  stackId: string;
  databaseId: string;
  endpoint: string;
  keyspace: string;
  secretId: string;
}

/**
 * Gives the function a token of its own: reading and writing the data of one keyspace of one database, nothing else.
 *
 * A token that the secret holds and Astra knows is kept, so a deployment does not change it; deleting it in Astra makes
 * the next one rotate it. A new one is tried before the function gets it, and only then are its predecessors revoked:
 * a function that still holds one is refused and reads the secret anew.
 *
 * @param patience milliseconds for a new token to be known everywhere
 */
export async function ensureApplicationAccess(
  { api, secretsManager, fetcher }: Session,
  application: Application,
  { patience = 60_000 }: { patience?: number } = {},
): Promise<void> {
  const { endpoint, keyspace, secretId } = application;
  const roleId = await ensureRole(api, application);
  const clientIds = await api.listTokens(roleId);
  const secret = createDatabaseSecret({ secretId, secretsManager });
  const kept = await secret.read().catch(unlessEmpty);

  let current = clientIdOf(kept?.token);
  if (kept?.endpoint !== endpoint || !clientIds.includes(current)) {
    const token = await api.createToken(roleId);
    current = clientIdOf(token);
    const store = createOrderStore({ endpoint, token, keyspace, environment: 'astra', fetcher });
    await untilItAnswers(store.ping, patience);
    const access: DatabaseAccess = { endpoint, token };
    await secretsManager.putSecretValue(secretId, JSON.stringify(access));
  }
  for (const clientId of clientIds) if (clientId !== current) await api.revokeToken(clientId);
}

/** Takes back what the function was given. */
export async function revokeApplicationAccess(
  api: DevOpsApi,
  application: Pick<Application, 'stackId' | 'databaseId'>,
): Promise<void> {
  const roleId = await api.findRole(roleNameOf(application));
  if (!roleId) return;
  for (const clientId of await api.listTokens(roleId)) await api.revokeToken(clientId);
  await api.deleteRole(roleId);
}

async function ensureRole(api: DevOpsApi, application: Application): Promise<string> {
  const name = roleNameOf(application);
  const policy = policyFor(application, await api.organization());
  const existing = await api.findRole(name);
  if (!existing) return api.createRole(name, policy);
  await api.updateRole(existing, name, policy);
  return existing;
}

/**
 * Data of one keyspace: rows and documents, and the descriptions that the Data API reads before it. No schema changes,
 * no other database, nothing of the organization.
 *
 * @see https://docs.datastax.com/en/astra-db-serverless/administration/manage-database-access.html
 */
function policyFor({ databaseId, keyspace }: Application, organization: string): Policy {
  const database = `drn:astra:org:${organization}:db:${databaseId}`;
  return {
    description: 'Reads and writes the data of the Order API',
    effect: 'allow',
    actions: [
      'db-rest',
      'db-cql',
      'db-keyspace-describe',
      'db-table-describe',
      'db-table-select',
      'db-table-modify',
    ],
    resources: [database, `${database}:keyspace:${keyspace}`, `${database}:keyspace:${keyspace}:table:*`],
  };
}

/** One per stack and database, so that stacks that share a database do not revoke each other's tokens. */
function roleNameOf({ stackId, databaseId }: Pick<Application, 'stackId' | 'databaseId'>): string {
  const stackName = (stackId.split('/')[1] ?? 'stack').slice(0, 32);
  const unique = createHash('sha256').update(stackId).digest('hex').slice(0, 8);
  return `order-api-${stackName}-${unique}-${databaseId}`;
}

/** "AstraCS:<client id>:<hash>" */
function clientIdOf(token: string | undefined): string {
  return token?.split(':')[1] ?? '';
}

/** The secret as the stack makes it holds nothing yet, or some text. */
function unlessEmpty(error: unknown): undefined {
  if (error instanceof MalformedSecret) return undefined;
  if (error instanceof SecretsManagerError && error.code === 'ResourceNotFoundException') return undefined;
  throw error;
}

type Ping = ReturnType<typeof createOrderStore>['ping'];

async function untilItAnswers(ping: Ping, patience: number): Promise<void> {
  const expiry = Date.now() + patience;
  for (;;) {
    try {
      await ping({ deadline: Math.min(expiry, Date.now() + 5_000), dataApiCalls: 0, retries: 0 });
      return;
    } catch (error) {
      if (Date.now() + 1_000 > expiry) {
        const cause =
          error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        throw new Error(`The function's new token cannot read the orders${cause}`);
      }
      await delay(1_000);
    }
  }
}
