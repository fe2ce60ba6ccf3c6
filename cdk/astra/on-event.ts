import type { CdkCustomResourceResponse } from 'aws-lambda';
import { ensureRole, listRoles, recordUse, roleOf } from './application-role.ts';
import { type ChosenDatabase, chooseDatabase } from './choose-database.ts';
import { findNamesakes, isAlive, isWanted } from './database.ts';
import type { AstraDatabase, DatabaseDefinition, DevOpsApi } from './devops-api.ts';
import { limits } from './limits.ts';
import {
  type AstraDatabaseEvent,
  type AstraDatabaseProperties,
  checkProperties,
  isDatabaseId,
  type PendingCreation,
} from './request.ts';
import { type Environment, withSession } from './session.ts';

/**
 * Starts what CloudFormation requests; is-complete.ts completes it.
 *
 * The physical id is the database's id. When an update returns another id, CloudFormation replaces the resource: it
 * deletes the previous one after everything else succeeded, or restores it when something failed.
 *
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#handling-lifecycle-events-onevent
 */
export function createOnEvent(environment: Environment, { now = Date.now }: { now?: () => number } = {}) {
  return async function onEvent(
    event: AstraDatabaseEvent,
  ): Promise<CdkCustomResourceResponse & PendingCreation> {
    const { ResourceProperties: properties, StackId: stackId } = event;
    const Deadline = now() + limits.whole * 1_000;
    if (event.RequestType === 'Delete') return { PhysicalResourceId: event.PhysicalResourceId, Deadline };
    checkProperties(properties);
    const seconds = limits.onEvent - limits.reserve;
    return withSession(properties, { environment, seconds }, async ({ api }) => {
      const { id, begun } =
        event.RequestType === 'Update' && isDatabaseId(event.PhysicalResourceId)
          ? await keepOrReplace(api, event)
          : await chooseDatabase(api, await choiceFor(api, stackId, properties));
      await recordUse(api, stackId, id);
      return { PhysicalResourceId: id, Deadline, ...(begun && { IsNew: true }) };
    });
  };
}

type Update = AstraDatabaseEvent & { RequestType: 'Update' };

/**
 * Keeps the current database. Replaces it only where a setting names it as the one to leave, or where an update that
 * was leaving a database is rolled back.
 */
async function keepOrReplace(api: DevOpsApi, event: Update): Promise<ChosenDatabase> {
  const { PhysicalResourceId: current, ResourceProperties: properties, StackId: stackId } = event;
  const choice = await choiceFor(api, stackId, properties);
  const { roles, wanted, adopt } = choice;
  const database = await api.findDatabase(current);
  if (database && isAlive(database) && isWanted(database, wanted) && (!adopt || adopt === current)) {
    return { id: current, begun: false };
  }
  const { here } = await findNamesakes(api, wanted);
  const before = here.find(({ id }) => roleOf(roles, id)?.usage === 'leaving');
  if (!before && properties.LeaveDatabase !== current) {
    throw new Error(
      `${stateOf(database, event)}. To go on with another one and leave that one as it is, set ASTRA_LEAVE_DATABASE=${current}`,
    );
  }
  if (before) return { id: before.id, begun: false };
  if (!roleOf(roles, current)) {
    // The role records that the stack leaves the database, so it must exist.
    const { Keyspace } = event.OldResourceProperties;
    await ensureRole(api, stackId, { databaseId: current, keyspaces: [Keyspace] });
  }
  return chooseDatabase(api, { ...choice, leave: current });
}

function stateOf(database: AstraDatabase | null, { PhysicalResourceId, OldResourceProperties: old }: Update) {
  return database && isAlive(database)
    ? `The stack's data is in the database "${old.DatabaseName}" in ${old.CloudProvider} ${old.Region} (${PhysicalResourceId}), and the settings name another`
    : `The stack's database ${PhysicalResourceId} is terminated`;
}

async function choiceFor(api: DevOpsApi, stackId: string, properties: AstraDatabaseProperties) {
  const roles = await listRoles(api, stackId);
  return { stackId, wanted: definitionOf(properties), roles, adopt: properties.AdoptDatabase ?? '' };
}

function definitionOf(properties: AstraDatabaseProperties): DatabaseDefinition {
  const { DatabaseName: name, Keyspace: keyspace, Region: region, CloudProvider: cloudProvider } = properties;
  return { name, keyspace, region, cloudProvider };
}

export const handler = createOnEvent(process.env);
