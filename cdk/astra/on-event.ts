import type { CdkCustomResourceResponse } from 'aws-lambda';
import { revokeApplicationAccess } from './application-access.ts';
import { findOrCreate, isWanted, standingOf } from './database.ts';
import type { DatabaseDefinition, DevOpsApi } from './devops-api.ts';
import {
  type AstraDatabaseEvent,
  type AstraDatabaseProperties,
  checkProperties,
  isDatabaseId,
} from './request.ts';
import { type Environment, withSession } from './session.ts';

/**
 * Begins what CloudFormation asks for; is-complete.ts sees it through.
 *
 * The physical id is the database's own. Another one on an update makes CloudFormation replace the resource: it asks to
 * delete the database of before only after all else has worked, and to bring it back when something has not.
 *
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#handling-lifecycle-events-onevent
 */
export function createOnEvent(
  environment: Environment,
  { warn = console.warn }: { warn?: (line: string) => void } = {},
) {
  return async function onEvent(event: AstraDatabaseEvent): Promise<CdkCustomResourceResponse> {
    const { ResourceProperties: properties } = event;
    if (event.RequestType === 'Delete') {
      await revoke(event, environment, warn);
      return { PhysicalResourceId: event.PhysicalResourceId };
    }
    checkProperties(properties);
    const id = await withSession(properties, environment, ({ api }) =>
      event.RequestType === 'Update' && isDatabaseId(event.PhysicalResourceId)
        ? keepOrReplace(api, event)
        : findOrCreate(api, definitionOf(properties)),
    );
    return { PhysicalResourceId: id };
  };
}

/** The database there is, if it is the one that is wanted; another one otherwise. */
async function keepOrReplace(
  api: DevOpsApi,
  {
    PhysicalResourceId: id,
    ResourceProperties,
    OldResourceProperties,
  }: AstraDatabaseEvent & { RequestType: 'Update' },
): Promise<string> {
  const wanted = definitionOf(ResourceProperties);
  const database = await api.findDatabase(id);
  const alive = !['ending', 'gone'].includes(standingOf(database));
  if (alive && database && isWanted(database, wanted)) return id;
  if (!alive && OldResourceProperties.DatabaseName === wanted.name) {
    // An empty database in its place would look as if all were well.
    throw new Error(
      `The database ${id} is terminated. To begin with an empty one, choose another DatabaseName`,
    );
  }
  return findOrCreate(api, wanted);
}

/** The database may stay, the function's token goes. A removal that keeps the database does not fail for that. */
async function revoke(
  event: AstraDatabaseEvent & { RequestType: 'Delete' },
  environment: Environment,
  warn: (line: string) => void,
): Promise<void> {
  const { PhysicalResourceId: databaseId, StackId: stackId, ResourceProperties: properties } = event;
  if (!isDatabaseId(databaseId)) return;
  try {
    await withSession(properties, environment, ({ api }) =>
      revokeApplicationAccess(api, { stackId, databaseId }),
    );
  } catch (error) {
    if (properties.DeleteOnRemoval === 'true') throw error;
    warn(`The function's token is left as it is. ${error}`);
  }
}

function definitionOf(properties: AstraDatabaseProperties): DatabaseDefinition {
  const { DatabaseName: name, Keyspace: keyspace, Region: region, CloudProvider: cloudProvider } = properties;
  return { name, keyspace, region, cloudProvider };
}

export const handler = createOnEvent(process.env);
