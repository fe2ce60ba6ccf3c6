import type { AstraDatabase, DatabaseDefinition, DevOpsApi } from './devops-api.ts';

/** What a database's state means for a caller that waits for it. */
export type Readiness = 'ready' | 'busy' | 'asleep' | 'ending' | 'gone' | 'broken';

const readinessByStatus: Record<string, Readiness> = {
  ACTIVE: 'ready',
  HIBERNATED: 'asleep',
  TERMINATING: 'ending',
  TERMINATED: 'gone',
  ERROR: 'broken',
  SUSPENDED: 'broken',
  // States of databases that are not serverless; they have no Data API.
  PARKED: 'broken',
};

/** Every other state is transitional: PENDING, INITIALIZING, ASSOCIATING, MAINTENANCE, RESUMING, … */
export function readinessOf(database: AstraDatabase | null): Readiness {
  return database ? (readinessByStatus[database.status] ?? 'busy') : 'gone';
}

/** Whether name, provider and region are those of the definition; keyspaces are not compared. */
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

/** All databases of that name that are not terminated, split by whether they match. Names are not unique. */
export async function findNamesakes(
  api: DevOpsApi,
  wanted: DatabaseDefinition,
): Promise<{ here: AstraDatabase[]; elsewhere: AstraDatabase[] }> {
  const alive = (await api.listDatabases()).filter(
    (database) => database.info.name === wanted.name && isAlive(database),
  );
  const here = alive.filter((database) => isWanted(database, wanted));
  return { here, elsewhere: alive.filter((database) => !here.includes(database)) };
}

export function isAlive(database: AstraDatabase | null): boolean {
  return !['ending', 'gone'].includes(readinessOf(database));
}

/** "AWS eu-central-1" */
export function placeOf({ info }: AstraDatabase): string {
  return `${info.cloudProvider} ${regionsOf(info).join(', ')}`;
}

/** The root URL of the database's Data API in that region. */
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
