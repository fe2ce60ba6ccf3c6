import { type DatabaseRole, ensureRole, intentOf, recordIntent, roleOf } from './application-role.ts';
import { findNamesakes, placeOf } from './database.ts';
import type { AstraDatabase, DatabaseDefinition, DevOpsApi } from './devops-api.ts';
import { DevOpsApiError, isOutcomeUnknown } from './devops-transport.ts';

/** A database, and whether its creation was just started. */
export interface ChosenDatabase {
  id: string;
  begun: boolean;
}

export interface DatabaseChoice {
  stackId: string;
  wanted: DatabaseDefinition;
  /** The stack's roles, which record what it created. */
  roles: readonly DatabaseRole[];
  /** The id of a database that the stack may use although it did not create it; empty: none. */
  adopt: string;
  /** The id of the database that the stack leaves; empty: none. */
  leave?: string;
}

/**
 * Returns the stack's own database of that name and region, or the one that a setting names; starts creation if there
 * is none.
 *
 * All accounts and stacks of one organization share the names of its databases, so a database that the stack did not
 * create is used only when a setting allows it.
 *
 * @throws Error when the name belongs to a database that is not the stack's, to several, or to one in another region
 */
export async function chooseDatabase(api: DevOpsApi, choice: DatabaseChoice): Promise<ChosenDatabase> {
  const { stackId, wanted, roles, adopt, leave } = choice;
  const { here, elsewhere } = await findNamesakes(api, wanted);
  const found = adopt ? findAdoptable(here, choice) : findOwned(here, choice);
  if (found) {
    if (!adopt) await assignRole(api, choice, found.id);
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
  const id = await startCreation(api, wanted).catch(async (error) => {
    // The creation was refused, so a database of that name that appears later belongs to somebody else.
    if (!mayHaveStarted(error)) await api.deleteRole(intent.id);
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

/** The database that the setting names. */
function findAdoptable(here: readonly AstraDatabase[], { adopt, wanted }: DatabaseChoice): AstraDatabase {
  const found = here.find(({ id }) => id === adopt);
  if (found) return found;
  throw new Error(
    `ASTRA_ADOPT_DATABASE=${adopt} is no database "${wanted.name}" in ${wanted.cloudProvider} ${wanted.region}`,
  );
}

/** The database that the stack created, or was creating when something failed. */
function findOwned(
  here: readonly AstraDatabase[],
  { roles, wanted }: DatabaseChoice,
): AstraDatabase | undefined {
  const [one, ...more] = here.filter(({ id }) => roleOf(roles, id));
  if (one && more.length === 0) return one;
  return !one && here.length === 1 && intentOf(roles, wanted) ? here[0] : undefined;
}

/** Assigns the role that recorded the intent to the database that was created. */
async function assignRole(
  api: DevOpsApi,
  { stackId, roles, wanted }: DatabaseChoice,
  databaseId: string,
): Promise<void> {
  const role = roleOf(roles, databaseId) ? undefined : intentOf(roles, wanted);
  if (role) await ensureRole(api, stackId, { role, databaseId, keyspaces: [wanted.keyspace], created: true });
}

/** Whether the database may have been created in spite of the error. */
function mayHaveStarted(error: unknown): boolean {
  return error instanceof DevOpsApiError && isOutcomeUnknown(error);
}

async function startCreation(api: DevOpsApi, wanted: DatabaseDefinition): Promise<string> {
  try {
    return await api.createDatabase(wanted);
  } catch (error) {
    // The creation may have started in spite of the error.
    const begun = mayHaveStarted(error) ? await findNamesakes(api, wanted).catch(() => undefined) : undefined;
    const [found] = begun?.here ?? [];
    if (found) return found.id;
    throw error;
  }
}
