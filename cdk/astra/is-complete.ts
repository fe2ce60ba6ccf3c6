import type { CdkCustomResourceIsCompleteResponse } from 'aws-lambda';
import { ensureSchema, SchemaError } from '../../src/astra/schema.ts';
import { store } from '../../src/service.ts';
import { ensureApplicationAccess } from './application-access.ts';
import { findRole, hasCreated } from './application-role.ts';
import { endpointOf, hasKeyspace, standingOf } from './database.ts';
import { type AstraDatabaseAttributes, type AstraDatabaseIsCompleteEvent, isDatabaseId } from './request.ts';
import { type Environment, type Session, withSession } from './session.ts';

type Progress = CdkCustomResourceIsCompleteResponse<AstraDatabaseAttributes & Record<string, string>>;

type Warn = (line: string) => void;

const waiting: Progress = { IsComplete: false };

/**
 * Takes the next step towards what CloudFormation asked for, or finds that all is done. Asked again until it is, each
 * time from what is there: nothing is remembered between two polls.
 *
 * @param patience milliseconds that schema and new token get within one poll
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#asynchronous-providers-iscomplete
 */
export function createIsComplete(
  environment: Environment,
  { patience = 60_000, warn = console.warn }: { patience?: number; warn?: Warn } = {},
) {
  return async function isComplete(event: AstraDatabaseIsCompleteEvent): Promise<Progress> {
    const { RequestType, PhysicalResourceId: id, ResourceProperties: properties } = event;
    if (RequestType !== 'Delete') {
      if (!isDatabaseId(id)) throw new TypeError('The resource names no database');
      return withSession(properties, environment, (session) =>
        prepare(session, { ...event, id }, { patience, warn }),
      );
    }
    if (!isDatabaseId(id)) return { IsComplete: true };
    const removal = withSession(properties, environment, (session) =>
      remove(session, { ...event, id }, warn),
    );
    if (properties.DeleteOnRemoval === 'true') return removal;
    // A removal that keeps the database does not fail for a token.
    return removal.catch((error) => {
      warn(`The function's token is left as it is. ${error}`);
      return { IsComplete: true };
    });
  };
}

async function prepare(
  session: Session,
  { id, StackId: stackId, ResourceProperties: properties }: AstraDatabaseIsCompleteEvent & { id: string },
  { patience, warn }: { patience: number; warn: Warn },
): Promise<Progress> {
  const { Region: region, Keyspace: keyspace, ApplicationSecretArn: secretId } = properties;
  const { api, fetcher, adminToken } = session;
  const database = await api.findDatabase(id);
  const standing = standingOf(database);
  if (standing === 'busy') return waiting;
  if (!database || (standing !== 'ready' && standing !== 'asleep')) {
    throw new Error(
      `The database ${id} cannot be used, Astra says it is ${database?.status ?? 'not there'}. Terminate it in Astra's console, if it holds nothing, and deploy again`,
    );
  }
  const endpoint = endpointOf(database, region);
  if (standing === 'asleep') {
    await wake(session, endpoint);
    return waiting;
  }
  if (!hasKeyspace(database, keyspace)) {
    await api.addKeyspace(id, keyspace);
    return waiting;
  }
  try {
    await ensureSchema(store.schema, {
      endpoint,
      token: adminToken,
      environment: 'astra',
      keyspace,
      fetcher,
      patience,
    });
  } catch (error) {
    // A new database is active some time before its Data API answers.
    if (!(error instanceof SchemaError && error.transient)) throw error;
    warn(`Still waiting for the database ${id}. ${error.message.replaceAll(adminToken, '…')}`);
    return waiting;
  }
  await ensureApplicationAccess(
    session,
    { stackId, databaseId: id, endpoint, keyspace, secretId },
    { patience },
  );
  return { IsComplete: true, Data: { Endpoint: endpoint, DatabaseId: id } };
}

/**
 * Takes back the function's token; deletes the database where that is wanted and the stack has created it.
 *
 * The role goes last: it tells that the database is the stack's own, until there is none.
 */
async function remove(
  { api }: Session,
  { id, StackId: stackId, ResourceProperties: properties }: AstraDatabaseIsCompleteEvent & { id: string },
  warn: Warn,
): Promise<Progress> {
  const role = await findRole(api, { stackId, databaseId: id });
  for (const clientId of role ? await api.listTokens(role.id) : []) await api.revokeToken(clientId);
  if (properties.DeleteOnRemoval === 'true') {
    if (role && hasCreated(role)) {
      const standing = standingOf(await api.findDatabase(id));
      if (standing !== 'gone' && standing !== 'ending') await api.terminateDatabase(id);
      if (standing !== 'gone') return waiting;
    } else {
      warn(`The database ${id} stays: this stack did not create it`);
    }
  }
  if (role) await api.deleteRole(role.id);
  return { IsComplete: true };
}

/**
 * There is no request for it: a hibernated database awakes when somebody with a token asks it anything, and answers 503
 * until it has.
 */
async function wake({ fetcher, adminToken }: Session, endpoint: string): Promise<void> {
  const mkTimeoutError = () => new Error('no answer');
  const request = {
    url: `${endpoint}/api/json/v1`,
    method: 'GET',
    body: undefined,
    forceHttp1: true,
  } as const;
  await fetcher
    .fetch({ ...request, headers: { Token: adminToken }, timeout: 5_000, mkTimeoutError })
    .catch(() => undefined);
}

export const handler = createIsComplete(process.env);
