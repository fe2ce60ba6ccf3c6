import { type DatabaseRole, listRoles, recordUsage, roleOf } from './application-role.ts';
import { deleteSecret, secretName } from './application-secret.ts';
import { isAlive, readinessOf } from './database.ts';
import type { Session } from './session.ts';

export interface Removal {
  stackId: string;
  databaseId: string;
  /** Whether the database is deleted with the stack. */
  deletes: boolean;
}

/**
 * Deletes what was made for the stack: tokens, secrets and roles; also the database, if that is requested and the stack
 * created it.
 *
 * A database that an update has left is only recorded as left: versions of the function that use it may run again until
 * the stack is deleted. The database itself is kept for good.
 *
 * @returns what it still waits for; undefined when all is done
 */
export async function remove(
  { api, send }: Session,
  { stackId, databaseId, deletes }: Removal,
  warn: (line: string) => void,
): Promise<string | undefined> {
  const roles = await listRoles(api, stackId);
  const role = roleOf(roles, databaseId);
  if (role && role.usage !== 'used') {
    await recordUsage(api, role, 'left');
    return undefined;
  }
  for (const { id } of roles) {
    for (const clientId of await api.listTokens(id)) await api.revokeToken(clientId);
  }
  for (const id of databasesOf(roles)) await deleteSecret(send, secretName(stackId, id));

  if (deletes && role?.created) {
    const readiness = readinessOf(await api.findDatabase(databaseId));
    if (readiness !== 'gone' && readiness !== 'ending') await api.terminateDatabase(databaseId);
    if (readiness !== 'gone') return `the database ${databaseId} ends`;
  } else if (deletes) warn(`The database ${databaseId} stays: this stack did not create it`);

  // The database's own role is deleted last, so that a failed attempt is repeated in full.
  for (const one of roles.toSorted((a, b) => Number(a === role) - Number(b === role))) {
    const stays = one.created && one.databaseId && isAlive(await api.findDatabase(one.databaseId));
    // It has no token. It tells a later stack of this name that the database is the stack's own.
    if (stays) await recordUsage(api, one, 'left');
    else await api.deleteRole(one.id);
    if (stays && deletes) warn(`The database ${one.databaseId} stays: the stack had left it`);
  }
  return undefined;
}

function databasesOf(roles: readonly DatabaseRole[]): string[] {
  return roles.flatMap(({ databaseId }) => databaseId ?? []);
}
