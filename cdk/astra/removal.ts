import { type DatabaseRole, listRoles, recordUsage, roleOf } from './application-role.ts';
import { deleteSecret, secretName } from './application-secret.ts';
import { isAlive, readinessOf } from './database.ts';
import type { Session } from './session.ts';

export interface Removal {
  stackId: string;
  databaseId: string;
  /** Whether the database ends with the stack. */
  deletes: boolean;
}

/**
 * Takes back what the stack was given: tokens, secrets, roles; the database, too, where that is wanted and the stack has
 * created it.
 *
 * A database that an update has left is only recorded as left. Versions of the function that read its secret can be
 * turned back to until the stack ends, so all of it stays as it is until then, and the database ever after.
 *
 * @returns what is still to be waited for; undefined when all is done
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

  // The database's own role goes last: until then, all of this is done again when it fails.
  for (const one of roles.toSorted((a, b) => Number(a === role) - Number(b === role))) {
    const stays = one.created && one.databaseId && isAlive(await api.findDatabase(one.databaseId));
    // It has no token; it tells another stack of this name that the database is its own.
    if (stays) await recordUsage(api, one, 'left');
    else await api.deleteRole(one.id);
    if (stays && deletes) warn(`The database ${one.databaseId} stays: the stack had left it`);
  }
  return undefined;
}

function databasesOf(roles: readonly DatabaseRole[]): string[] {
  return roles.flatMap(({ databaseId }) => databaseId ?? []);
}
