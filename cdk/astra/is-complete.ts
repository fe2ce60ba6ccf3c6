import type { CdkCustomResourceIsCompleteResponse } from 'aws-lambda';
import { ensureApplicationAccess } from './application-access.ts';
import { ensureRole, listRoles, roleOf } from './application-role.ts';
import { prepareSchema } from './data-api.ts';
import { endpointOf, hasKeyspace, readinessOf } from './database.ts';
import { limits } from './limits.ts';
import { remove } from './removal.ts';
import { type AstraDatabaseAttributes, type AstraDatabaseIsCompleteEvent, isDatabaseId } from './request.ts';
import { type Environment, type Session, withSession } from './session.ts';

type Progress = CdkCustomResourceIsCompleteResponse<AstraDatabaseAttributes & Record<string, string>>;

type Warn = (line: string) => void;

/** The result of a poll: the attributes when all is done, or what it still waits for. */
type PollResult = AstraDatabaseAttributes | string;

/**
 * Makes the next step of CloudFormation's request, or reports that it is complete. Polled until then; each poll reads
 * the current state, nothing is stored between two polls.
 *
 * @param patience milliseconds of one poll for the schema and the new token together
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#asynchronous-providers-iscomplete
 */
export function createIsComplete(
  environment: Environment,
  {
    patience = limits.dataApi * 1_000,
    warn = console.warn,
    now = Date.now,
  }: { patience?: number; warn?: Warn; now?: () => number } = {},
) {
  const options = { environment, seconds: limits.isComplete - limits.reserve };

  async function take(event: AstraDatabaseIsCompleteEvent): Promise<PollResult | undefined> {
    const { RequestType, PhysicalResourceId: id, ResourceProperties: properties, StackId: stackId } = event;
    if (RequestType !== 'Delete') {
      if (!isDatabaseId(id)) throw new TypeError('The physical resource id is not a database id');
      return withSession(properties, options, (session) => prepare(session, { ...event, id }, patience));
    }
    if (!isDatabaseId(id)) return undefined;
    const deletes = properties.DeleteOnRemoval === 'true';
    const removal = withSession(properties, options, (session) =>
      remove(session, { stackId, databaseId: id, deletes }, warn),
    );
    if (deletes) return removal;
    // Deleting a resource that keeps its database must not fail because of the token.
    return removal.catch((error) => {
      warn(`The function's token is left as it is. ${error}`);
      return undefined;
    });
  }

  return async function isComplete(event: AstraDatabaseIsCompleteEvent): Promise<Progress> {
    const found = await take(event);
    if (typeof found !== 'string') return { IsComplete: true, ...(found && { Data: { ...found } }) };
    if (now() > event.Deadline) {
      throw new Error(`Given up after ${limits.whole / 60} minutes of waiting: ${found}`);
    }
    warn(`Still waiting: ${found}`);
    return { IsComplete: false };
  };
}

async function prepare(
  session: Session,
  event: AstraDatabaseIsCompleteEvent & { id: string },
  patience: number,
): Promise<PollResult> {
  const { id, StackId: stackId, ResourceProperties: properties } = event;
  const {
    Region: region,
    Keyspace: keyspace,
    ApplicationSecretArn: firstSecret,
    Rotation: rotation = '',
  } = properties;
  const { api, fetcher, adminToken } = session;
  const database = await api.findDatabase(id);
  const readiness = readinessOf(database);
  const state = database?.status ?? 'not there';
  const expected = `the database ${id}, Astra says it is ${state}`;
  // A new database is not known to all of Astra at once.
  if (readiness === 'busy' || (!database && event.IsNew)) return expected;
  if (!database || (readiness !== 'ready' && readiness !== 'asleep')) {
    throw new Error(
      `The database ${id} cannot be used, Astra says it is ${state}. Terminate it in Astra's console, if it holds nothing, and deploy again`,
    );
  }
  const endpoint = endpointOf(database, region);
  if (readiness === 'asleep') {
    await resume(session, endpoint);
    return expected;
  }
  if (!hasKeyspace(database, keyspace)) {
    await api.addKeyspace(id, keyspace);
    return `the keyspace ${keyspace} of the database ${id}`;
  }
  const deadline = Date.now() + patience;
  const lacking = await prepareSchema({ endpoint, token: adminToken, keyspace, fetcher }, patience);
  if (lacking) return `the database ${id}. ${lacking.replaceAll(adminToken, '…')}`;
  const role = await ensureRole(api, stackId, {
    role: roleOf(await listRoles(api, stackId), id),
    databaseId: id,
    keyspaces: keyspacesOf(event),
    usage: 'used',
  });
  const access = { stackId, databaseId: id, endpoint, keyspace, firstSecret, rotation, role };
  const SecretArn = await ensureApplicationAccess(session, access, { deadline });
  return { Endpoint: endpoint, DatabaseId: id, SecretArn };
}

/** The previous keyspace stays granted until the next change: earlier versions of the function may use it. */
function keyspacesOf({
  ResourceProperties: now,
  OldResourceProperties: before,
}: AstraDatabaseIsCompleteEvent) {
  const isSame = before?.DatabaseName === now.DatabaseName && before.Region === now.Region;
  return [...new Set([now.Keyspace, ...(isSame ? [before.Keyspace] : [])])];
}

/**
 * Resumes a hibernated database. There is no request for it: any request with a token resumes it, and it answers 503
 * until it is active.
 */
async function resume({ fetcher, adminToken }: Session, endpoint: string): Promise<void> {
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
