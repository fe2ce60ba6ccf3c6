import type { AstraDatabase, DatabaseDefinition, DevOpsApi } from './devops-api.ts';
import { DevOpsApiError, failed } from './devops-transport.ts';

/** What a state means for whoever waits for the database. */
export type Standing = 'ready' | 'busy' | 'asleep' | 'ending' | 'gone' | 'broken';

const standings: Record<string, Standing> = {
  ACTIVE: 'ready',
  HIBERNATED: 'asleep',
  TERMINATING: 'ending',
  TERMINATED: 'gone',
  ERROR: 'broken',
  SUSPENDED: 'broken',
  // Of databases that are not serverless, which have no Data API.
  PARKED: 'broken',
};

/** Every other state is on its way to another: PENDING, INITIALIZING, ASSOCIATING, MAINTENANCE, RESUMING, … */
export function standingOf(database: AstraDatabase | null): Standing {
  return database ? (standings[database.status] ?? 'busy') : 'gone';
}

/** Whether the database is the one that is wanted; its keyspaces are another matter. */
export function isWanted(
  { info }: AstraDatabase,
  { name, region, cloudProvider }: DatabaseDefinition,
): boolean {
  return (
    info.name === name &&
    regionsOf(info).includes(region) &&
    (info.cloudProvider ?? cloudProvider).toUpperCase() === cloudProvider
  );
}

/** A database, and whether it was begun just now. */
export interface Found {
  id: string;
  begun: boolean;
}

/**
 * The database of that name in that region; one is begun where there is none.
 *
 * Names are not unique, and a database elsewhere of the same name is likelier the one that is meant than a coincidence:
 * neither is decided here.
 *
 * @throws Error when the name stands for several, for one elsewhere, or for one that cannot be used
 */
export async function findOrCreate(api: DevOpsApi, wanted: DatabaseDefinition): Promise<Found> {
  const found = await find(api, wanted);
  if (found) return { id: found.id, begun: false };
  try {
    return { id: await api.createDatabase(wanted), begun: true };
  } catch (error) {
    // It may have been begun all the same.
    const unknown = error instanceof DevOpsApiError && failed(error);
    const begun = unknown ? await find(api, wanted).catch(() => undefined) : undefined;
    if (begun) return { id: begun.id, begun: true };
    throw error;
  }
}

async function find(api: DevOpsApi, wanted: DatabaseDefinition): Promise<AstraDatabase | undefined> {
  const { name, region, cloudProvider } = wanted;
  const alive = (await api.listDatabases()).filter(
    (database) => database.info.name === name && !['ending', 'gone'].includes(standingOf(database)),
  );
  const here = alive.filter((database) => isWanted(database, wanted));
  const ids = here.map(({ id }) => id).join(', ');
  if (here.length > 1) {
    throw new Error(
      `${here.length} databases in ${region} are named "${name}" (${ids}): choose another DatabaseName`,
    );
  }
  const [elsewhere] = alive;
  if (here.length === 0 && elsewhere) {
    const { info, id } = elsewhere;
    throw new Error(
      `A database named "${name}" exists in ${info.cloudProvider} ${regionsOf(info).join(', ')} (${id}), not in ${cloudProvider} ${region}: choose another DatabaseName, or its Region and CloudProvider`,
    );
  }
  return here[0];
}

/** The Data API's root of the database in that region. */
export function endpointOf({ id, info, dataEndpointUrl }: AstraDatabase, region: string): string {
  const there = info.datacenters?.find((datacenter) => datacenter.region === region)?.dataEndpointUrl;
  const url = there ?? (info.region === region ? dataEndpointUrl : undefined);
  return url ? new URL(url).origin : `https://${id}-${region}.apps.astra.datastax.com`;
}

export function hasKeyspace({ info }: AstraDatabase, keyspace: string): boolean {
  return [info.keyspace, ...(info.keyspaces ?? []), ...(info.additionalKeyspaces ?? [])].includes(keyspace);
}

function regionsOf({ region, datacenters = [] }: AstraDatabase['info']): string[] {
  const regions = datacenters.flatMap((datacenter) => datacenter.region ?? []);
  return regions.length > 0 || !region ? regions : [region];
}
