import { type DatabaseRole, ensureRole, intentOf, recordIntent, roleOf } from './application-role.ts';
import { findNamesakes, placeOf } from './database.ts';
import type { AstraDatabase, DatabaseDefinition, DevOpsApi } from './devops-api.ts';
import { DevOpsApiError, failed } from './devops-transport.ts';

/** A database, and whether it was begun just now. */
export interface Chosen {
  id: string;
  begun: boolean;
}

export interface Choice {
  stackId: string;
  wanted: DatabaseDefinition;
  /** The stack's roles, which tell what it created. */
  roles: readonly DatabaseRole[];
  /** The id of one that the stack may use although it did not create it; empty: none. */
  adopt: string;
  /** The id of the one that it leaves; empty: none. */
  leave?: string;
}

/**
 * The stack's own database of that name and place, or the one that a setting names; one is begun where there is none.
 *
 * Databases of one organization share their names, whatever accounts and stacks they belong to: what the stack did not
 * create it takes only when it is told to.
 *
 * @throws Error when the name stands for one that is not the stack's, for several, or for one elsewhere
 */
export async function chooseDatabase(api: DevOpsApi, choice: Choice): Promise<Chosen> {
  const { stackId, wanted, roles, adopt, leave } = choice;
  const { here, elsewhere } = await findNamesakes(api, wanted);
  const found = adopt ? adopted(here, choice) : owned(here, choice);
  if (found) {
    if (!adopt) await claim(api, choice, found.id);
    return { id: found.id, begun: false };
  }
  const [foreign] = here;
  const name = `"${wanted.name}"`;
  const place = `${wanted.cloudProvider} ${wanted.region}`;
  if (foreign) {
    const ids = here.map(({ id }) => id).join(', ');
    throw new Error(
      here.length > 1
        ? `${here.length} databases in ${place} are named ${name} (${ids}), created by others: ASTRA_ADOPT_DATABASE=<id> uses one of them; or choose another ASTRA_DATABASE_NAME`
        : `The database ${name} in ${place} was not created by this stack: ASTRA_ADOPT_DATABASE=${ids} uses it all the same; or choose another ASTRA_DATABASE_NAME`,
    );
  }
  const [other] = elsewhere.filter(({ id }) => id !== leave);
  if (other) {
    throw new Error(
      `A database ${name} exists in ${placeOf(other)} (${other.id}), not in ${place}: choose another ASTRA_DATABASE_NAME, or its ASTRA_REGION and ASTRA_CLOUD`,
    );
  }
  const intent = await recordIntent(api, stackId, { roles, wanted });
  const id = await begin(api, wanted).catch(async (error) => {
    // Refused: a database of that name that appears later is somebody else's.
    if (!isUnknown(error)) await api.deleteRole(intent.id);
    throw error;
  });
  await ensureRole(api, stackId, {
    role: intent,
    databaseId: id,
    keyspaces: [wanted.keyspace],
    created: true,
  });
  return { id, begun: true };
}

/** The one that the setting names. */
function adopted(here: readonly AstraDatabase[], { adopt, wanted }: Choice): AstraDatabase {
  const found = here.find(({ id }) => id === adopt);
  if (found) return found;
  throw new Error(
    `ASTRA_ADOPT_DATABASE=${adopt} is no database "${wanted.name}" in ${wanted.cloudProvider} ${wanted.region}`,
  );
}

/** The one that the stack created, or was about to create when something failed. */
function owned(here: readonly AstraDatabase[], { roles, wanted }: Choice): AstraDatabase | undefined {
  const [one, ...more] = here.filter(({ id }) => roleOf(roles, id));
  if (one && more.length === 0) return one;
  return !one && here.length === 1 && intentOf(roles, wanted) ? here[0] : undefined;
}

/** Makes the role of the intent that of the database that came of it. */
async function claim(api: DevOpsApi, { stackId, roles, wanted }: Choice, databaseId: string): Promise<void> {
  const role = roleOf(roles, databaseId) ? undefined : intentOf(roles, wanted);
  if (role) await ensureRole(api, stackId, { role, databaseId, keyspaces: [wanted.keyspace], created: true });
}

/** Whether it is not known if the database was begun. */
function isUnknown(error: unknown): boolean {
  return error instanceof DevOpsApiError && failed(error);
}

async function begin(api: DevOpsApi, wanted: DatabaseDefinition): Promise<string> {
  try {
    return await api.createDatabase(wanted);
  } catch (error) {
    // It may have been begun all the same.
    const begun = isUnknown(error) ? await findNamesakes(api, wanted).catch(() => undefined) : undefined;
    const [found] = begun?.here ?? [];
    if (found) return found.id;
    throw error;
  }
}
