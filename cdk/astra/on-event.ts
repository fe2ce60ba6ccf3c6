import type { CdkCustomResourceResponse } from 'aws-lambda';
import { ensureRole } from './application-role.ts';
import { type Found, findOrCreate, isWanted, standingOf } from './database.ts';
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
export function createOnEvent(environment: Environment) {
  return async function onEvent(event: AstraDatabaseEvent): Promise<CdkCustomResourceResponse> {
    const { ResourceProperties: properties, StackId: stackId } = event;
    if (event.RequestType === 'Delete') return { PhysicalResourceId: event.PhysicalResourceId };
    checkProperties(properties);
    return withSession(properties, environment, async ({ api }) => {
      const { id, begun } =
        event.RequestType === 'Update' && isDatabaseId(event.PhysicalResourceId)
          ? await keepOrReplace(api, event)
          : await findOrCreate(api, definitionOf(properties));
      const application = { stackId, databaseId: id, keyspace: properties.Keyspace };
      if (begun) await ensureRole(api, application, { created: true });
      return { PhysicalResourceId: id };
    });
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
): Promise<Found> {
  const wanted = definitionOf(ResourceProperties);
  const database = await api.findDatabase(id);
  const alive = !['ending', 'gone'].includes(standingOf(database));
  if (alive && database && isWanted(database, wanted)) return { id, begun: false };
  if (!alive && OldResourceProperties.DatabaseName === wanted.name) {
    // An empty database in its place would look as if all were well.
    throw new Error(
      `The database ${id} is terminated. To begin with an empty one, choose another DatabaseName`,
    );
  }
  return findOrCreate(api, wanted);
}

function definitionOf(properties: AstraDatabaseProperties): DatabaseDefinition {
  const { DatabaseName: name, Keyspace: keyspace, Region: region, CloudProvider: cloudProvider } = properties;
  return { name, keyspace, region, cloudProvider };
}

export const handler = createOnEvent(process.env);
