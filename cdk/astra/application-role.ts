import { createHash } from 'node:crypto';
import type { DevOpsApi, Policy, Role } from './devops-api.ts';

/** Whose role it is, and for what. */
export interface Application {
  /** The stack's ARN. */
  stackId: string;
  databaseId: string;
  keyspace: string;
}

const purpose = 'Reads and writes the data of the Order API';
/** Astra has no tags for databases; what the stack made, and may delete, is told by the stack's role for it. */
const ownership = `${purpose}, whose stack created the database`;

/**
 * The id of the role that the function's token has. One that is there keeps telling whether the stack created the
 * database.
 *
 * @param created the stack has just begun the database
 */
export async function ensureRole(
  api: DevOpsApi,
  application: Application,
  { created = false }: { created?: boolean } = {},
): Promise<string> {
  const name = nameOf(application);
  const policy = policyFor(application, await api.organization());
  const existing = await api.findRole(name);
  if (!existing) return api.createRole(name, { ...policy, description: created ? ownership : purpose });
  await api.updateRole({ ...existing, policy: { ...policy, description: existing.policy.description } });
  return existing.id;
}

/** The stack's role for the database, if it has one. */
export function findRole(
  api: DevOpsApi,
  application: Pick<Application, 'stackId' | 'databaseId'>,
): Promise<Role | undefined> {
  return api.findRole(nameOf(application));
}

/** Whether the stack created the database that this is its role for. */
export function hasCreated(role: Role): boolean {
  return role.policy.description === ownership;
}

/**
 * Data of one keyspace: rows and documents, and the descriptions that the Data API reads before it. No schema changes,
 * no other database, nothing of the organization.
 *
 * @see https://docs.datastax.com/en/astra-db-serverless/administration/manage-database-access.html
 */
function policyFor({ databaseId, keyspace }: Application, organization: string): Omit<Policy, 'description'> {
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
    resources: [database, `${database}:keyspace:${keyspace}`, `${database}:keyspace:${keyspace}:table:*`],
  };
}

/** One per stack and database, so that stacks that share a database do not revoke each other's tokens. */
function nameOf({ stackId, databaseId }: Pick<Application, 'stackId' | 'databaseId'>): string {
  const stackName = (stackId.split('/')[1] ?? 'stack').slice(0, 32);
  const unique = createHash('sha256').update(stackId).digest('hex').slice(0, 8);
  return `order-api-${stackName}-${unique}-${databaseId}`;
}
