import { createHash, randomUUID } from 'node:crypto';
import { names } from '../../src/service.ts';
import type { DatabaseDefinition, DevOpsApi, Policy, Role } from './devops-api.ts';

/**
 * How a database stands to the stack: in use, being left by an update that may still be rolled back, or left for good.
 */
export type RoleUsage = 'used' | 'leaving' | 'left';

/**
 * The role whose tokens the function gets for one database. Astra has no tags for databases, so its description tells
 * what the stack has to remember of the database: whether the stack created it, and how it stands to it.
 */
export interface DatabaseRole extends Role {
  /** Absent while the database is only about to be created. */
  databaseId?: string;
  created: boolean;
  usage: RoleUsage;
}

const PURPOSE = `Reads and writes the data of the ${names.title}`;
const CREATED = ', whose stack created the database';
const USAGE_TEXTS: Record<RoleUsage, string> = {
  used: '',
  leaving: ', and is about to leave it',
  left: ', and has left it',
};

/** Every role of the stack, and of the stacks of that name which were in its place before. */
export async function listRoles(api: DevOpsApi, stackId: string): Promise<DatabaseRole[]> {
  const prefixes = [prefixFor(identityOf(stackId)), prefixFor(stackId)];
  const roles = await api.listRoles();
  return roles.filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix))).map(understood);
}

export function roleOf(roles: readonly DatabaseRole[], databaseId: string): DatabaseRole | undefined {
  return roles.find((role) => role.databaseId === databaseId);
}

/**
 * Makes sure of a role that reads and writes the keyspaces of the database. One that is there keeps what it tells,
 * unless told otherwise.
 */
export async function ensureRole(
  api: DevOpsApi,
  stackId: string,
  {
    databaseId,
    keyspaces,
    role,
    ...changes
  }: {
    databaseId: string;
    keyspaces: readonly string[];
    /** The one there is. */
    role?: DatabaseRole | undefined;
    created?: boolean;
    usage?: RoleUsage;
  },
): Promise<DatabaseRole> {
  const { created, usage } = { created: false, usage: 'used' as const, ...role, ...changes };
  const policy = {
    ...policyFor({ organization: await api.organization(), databaseId, keyspaces }),
    description: `${PURPOSE}${created ? CREATED : ''}${USAGE_TEXTS[usage]}`,
  };
  if (role) {
    await api.updateRole({ id: role.id, name: role.name, policy });
    return understood({ ...role, policy });
  }
  const name = newName(stackId);
  return understood({ id: await api.createRole(name, policy), name, policy });
}

/** Records how a database stands to the stack from now on. */
export async function recordUsage(api: DevOpsApi, role: DatabaseRole, usage: RoleUsage): Promise<void> {
  if (role.usage === usage) return;
  const description = `${PURPOSE}${role.created ? CREATED : ''}${USAGE_TEXTS[usage]}`;
  await api.updateRole({ id: role.id, name: role.name, policy: { ...role.policy, description } });
}

/** Records that the stack uses this database, and is about to leave any other that it used. */
export async function recordUse(api: DevOpsApi, stackId: string, databaseId: string): Promise<void> {
  for (const role of await listRoles(api, stackId)) {
    if (role.databaseId === databaseId) await recordUsage(api, role, 'used');
    else if (role.databaseId && role.usage === 'used') await recordUsage(api, role, 'leaving');
  }
}

/**
 * Records that the stack is about to create this database, before it does: whatever happens then, the stack knows the
 * database of that name as its own.
 *
 * The role can do nothing with any data until `ensureRole` makes it that of the new database, and has no token.
 */
export async function recordIntent(
  api: DevOpsApi,
  stackId: string,
  { roles, wanted }: { roles: readonly DatabaseRole[]; wanted: DatabaseDefinition },
): Promise<DatabaseRole> {
  const recorded = intentOf(roles, wanted);
  if (recorded) return recorded;
  const policy: Policy = {
    description: intentFor(wanted),
    effect: 'allow',
    actions: ['org-db-view'],
    resources: [`drn:astra:org:${await api.organization()}`],
  };
  const name = newName(stackId);
  return understood({ id: await api.createRole(name, policy), name, policy });
}

export function intentOf(
  roles: readonly DatabaseRole[],
  wanted: DatabaseDefinition,
): DatabaseRole | undefined {
  return roles.find(({ policy }) => policy.description === intentFor(wanted));
}

function intentFor({ name, cloudProvider, region }: DatabaseDefinition): string {
  return `${PURPOSE}, whose stack is about to create "${name}" in ${cloudProvider} ${region}`;
}

/**
 * Data of some keyspaces: rows and documents, and the descriptions that the Data API reads before it. No schema changes,
 * no other database, nothing of the organization.
 *
 * @see https://docs.datastax.com/en/astra-db-serverless/administration/manage-database-access.html
 */
export function policyFor({
  organization,
  databaseId,
  keyspaces,
}: {
  organization: string;
  databaseId: string;
  keyspaces: readonly string[];
}): Omit<Policy, 'description'> {
  const database = `drn:astra:org:${organization}:db:${databaseId}`;
  return {
    effect: 'allow',
    actions: [
      'db-rest',
      'db-cql',
      'db-keyspace-describe',
      'db-table-describe',
      'db-table-select',
      'db-table-modify',
    ],
    resources: [
      database,
      ...keyspaces.flatMap((keyspace) => [
        `${database}:keyspace:${keyspace}`,
        `${database}:keyspace:${keyspace}:table:*`,
      ]),
    ],
  };
}

function understood({ id, name, policy }: Role): DatabaseRole {
  const databaseId = /:db:([\w-]+)/.exec(policy.resources.join())?.[1];
  const usage = (['leaving', 'left'] as const).find((one) => policy.description.endsWith(USAGE_TEXTS[one]));
  return {
    id,
    name,
    policy,
    created: policy.description.includes(CREATED),
    usage: usage ?? 'used',
    ...(databaseId && { databaseId }),
  };
}

function newName(stackId: string): string {
  return `${prefixFor(identityOf(stackId))}${randomUUID()}`;
}

/** Account, region and name: a stack that is created once more after a failure has another ARN, but the same of these. */
function identityOf(stackId: string): string {
  return stackId.split('/').slice(0, 2).join('/');
}

/** Of its own per stack, so that stacks that share a database do not revoke each other's tokens. */
function prefixFor(stack: string): string {
  const stackName = (stack.split('/')[1] ?? 'stack').slice(0, 32);
  const unique = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  return `${names.name}-${stackName}-${unique}-`;
}
