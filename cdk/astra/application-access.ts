import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../src/astra/store.ts';
import { SecretsManagerError } from '../../src/secrets/action.ts';
import {
  createDatabaseSecret,
  type DatabaseAccess,
  MalformedSecret,
} from '../../src/secrets/database-secret.ts';
import { store as definition } from '../../src/service.ts';
import { type Application, ensureRole } from './application-role.ts';
import type { Session } from './session.ts';

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
  { endpoint, secretId, ...application }: Application & { endpoint: string; secretId: string },
  { patience }: { patience: number },
): Promise<void> {
  const { keyspace } = application;
  const roleId = await ensureRole(api, application);
  const clientIds = await api.listTokens(roleId);
  const secret = createDatabaseSecret({ secretId, secretsManager });
  const kept = await secret.read().catch(unlessEmpty);

  let current = clientIdOf(kept?.token);
  if (kept?.endpoint !== endpoint || !clientIds.includes(current)) {
    const token = await api.createToken(roleId);
    current = clientIdOf(token);
    const store = definition.open({ endpoint, token, keyspace, environment: 'astra', fetcher });
    await untilItAnswers(store.ping, patience);
    const access: DatabaseAccess = { endpoint, token };
    await secretsManager.putSecretValue(secretId, JSON.stringify(access));
  }
  for (const clientId of clientIds) if (clientId !== current) await api.revokeToken(clientId);
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

type Ping = Store['ping'];

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
        throw new Error(`The function's new token cannot read the data${cause}`);
      }
      await delay(1_000);
    }
  }
}
