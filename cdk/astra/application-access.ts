import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseRole } from './application-role.ts';
import { type ApplicationAccess, readSecret, secretName, writeSecret } from './application-secret.ts';
import { tryToRead } from './data-api.ts';
import type { Session } from './session.ts';

export interface ApplicationAccessOptions {
  stackId: string;
  databaseId: string;
  endpoint: string;
  keyspace: string;
  /** The secret that the template creates for the stack's first database. */
  firstSecret: string;
  /** A changed value makes a new token; empty: the token stays. */
  rotation: string;
  role: DatabaseRole;
}

/**
 * Gives the function its own token for the database, which can only read and write the data of a keyspace.
 *
 * The token in the secret is kept if Astra knows it. A new token is tried before it is written to the secret. Then the
 * earlier tokens are revoked, except those in other secrets of this stack: an earlier version of the function may use
 * them after a rollback. A function whose token was revoked is refused and reads the secret again.
 *
 * @param deadline epoch milliseconds; a new token must work by then
 * @returns the ARN of the secret
 */
export async function ensureApplicationAccess(
  { api, send, fetcher }: Session,
  { stackId, databaseId, endpoint, keyspace, firstSecret, rotation, role }: ApplicationAccessOptions,
  { deadline }: { deadline: number },
): Promise<string> {
  const ownName = secretName(stackId, databaseId);
  const first = await readSecret(send, firstSecret);
  const own = await readSecret(send, ownName);
  const isFirst = first?.access ? first.access.endpoint === endpoint : !own;
  const [secret, other] = isFirst ? [first, own] : [own, first];
  const clientIds = await api.listTokens(role.id);

  let { arn = '', access } = secret ?? {};
  const isKept =
    access?.endpoint === endpoint &&
    clientIds.includes(clientIdOf(access)) &&
    (!rotation || access.rotation === rotation);
  if (!isKept) {
    const token = await api.createToken(role.id);
    const made = { endpoint, token, ...(rotation && { rotation }) };
    await repeatUntil(deadline, "The function's new token cannot read the data", () =>
      tryToRead({ endpoint, token, keyspace, fetcher }, Math.min(5_000, deadline - Date.now())),
    );
    const id = isFirst ? firstSecret : ownName;
    arn = await writeSecret(send, id, made, `Endpoint and token of the database ${databaseId}`);
    await repeatUntil(deadline, "The function's new token cannot be read from its secret", async () => {
      const written = await readSecret(send, id);
      if (written?.access?.token !== token) throw new Error('it holds another token');
    });
    access = made;
  }
  const held = [clientIdOf(access), clientIdOf(other?.access)];
  for (const clientId of clientIds) if (!held.includes(clientId)) await api.revokeToken(clientId);
  return arn;
}

/** "AstraCS:<client id>:<hash>" */
function clientIdOf(access: ApplicationAccess | undefined): string {
  return access?.token.split(':')[1] ?? '';
}

async function repeatUntil(deadline: number, failure: string, attempt: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() + 1_000 > deadline) {
        const { message, cause } = error as Error;
        throw new Error(`${failure}: ${cause instanceof Error ? cause.message : message}`, { cause: error });
      }
      await delay(1_000);
    }
  }
}
