import { createHash, randomUUID } from 'node:crypto';
import { names } from '../../src/service.ts';
import type { DatabaseDefinition, DevOpsApi, Policy, Role } from './devops-api.ts';

/**
 * The database is used by the stack, about to be left by an update that may roll back, or left for good.
 */
export type RoleUsage = 'used' | 'leaving' | 'left';

/**
 * The role of the function's tokens for one database. Astra databases have no tags, so the role's description stores
 * whether the stack created the database, and its usage.
 */
export interface DatabaseRole extends Role {
  /** Absent until the database is created. */
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

/** Every role of the stack, and of earlier stacks with the same name. */
export async function listRoles(api: DevOpsApi, stackId: string): Promise<DatabaseRole[]> {
  const prefixes = [prefixFor(identityOf(stackId)), prefixFor(stackId)];
  const roles = await api.listRoles();
  return roles.filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix))).map(toDatabaseRole);
}

export function roleOf(roles: readonly DatabaseRole[], databaseId: string): DatabaseRole | undefined {
  return roles.find((role) => role.databaseId === databaseId);
}

/**
 * Creates or updates the role that reads and writes the keyspaces of the database. What the description of an existing
 * role stores is kept unless given here.
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
    /** The existing role. */
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
    return toDatabaseRole({ ...role, policy });
  }
  const name = newName(stackId);
  return toDatabaseRole({ id: await api.createRole(name, policy), name, policy });
}

/** Stores the database's usage in the role's description. */
export async function recordUsage(api: DevOpsApi, role: DatabaseRole, usage: RoleUsage): Promise<void> {
  if (role.usage === usage) return;
  const description = `${PURPOSE}${role.created ? CREATED : ''}${USAGE_TEXTS[usage]}`;
  await api.updateRole({ id: role.id, name: role.name, policy: { ...role.policy, description } });
}

/** Records that the stack uses this database; any other one that it used becomes `leaving`. */
export async function recordUse(api: DevOpsApi, stackId: string, databaseId: string): Promise<void> {
  for (const role of await listRoles(api, stackId)) {
    if (role.databaseId === databaseId) await recordUsage(api, role, 'used');
    else if (role.databaseId && role.usage === 'used') await recordUsage(api, role, 'leaving');
  }
}

/**
 * Records, before the database is created, that the stack creates it. After a failure in between, the stack still
 * recognises the database of that name as its own.
 *
 * The role grants nothing and has no token until `ensureRole` gives it the new database.
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
  return toDatabaseRole({ id: await api.createRole(name, policy), name, policy });
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
 * Allows reading and writing rows and documents of some keyspaces, and reading their descriptions, which the Data API
 * needs. Allows no schema changes, no other database, and nothing of the organization.
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

function toDatabaseRole({ id, name, policy }: Role): DatabaseRole {
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

/** Account, region and name of the stack. The ARN would differ when a stack is created again after a failure. */
function identityOf(stackId: string): string {
  return stackId.split('/').slice(0, 2).join('/');
}

/** A prefix per stack, so that stacks that share a database do not revoke each other's tokens. */
function prefixFor(stack: string): string {
  const stackName = (stack.split('/')[1] ?? 'stack').slice(0, 32);
  const unique = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  return `${names.name}-${stackName}-${unique}-`;
}
