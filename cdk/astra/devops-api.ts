import type { Fetcher } from '@datastax/astra-db-ts';
import { createTransport, DevOpsApiError } from './devops-transport.ts';

/** A database as the DevOps API tells of it, as far as it matters here. */
export interface AstraDatabase {
  id: string;
  status: string;
  info: {
    name?: string;
    keyspace?: string;
    keyspaces?: string[];
    additionalKeyspaces?: string[];
    cloudProvider?: string;
    region?: string;
    datacenters?: { region?: string; dataEndpointUrl?: string }[];
  };
  dataEndpointUrl?: string;
}

export interface DatabaseDefinition {
  name: string;
  keyspace: string;
  cloudProvider: string;
  region: string;
}

export interface Role {
  id: string;
  name: string;
  policy: Policy;
}

export interface Policy {
  description: string;
  effect: 'allow';
  actions: string[];
  resources: string[];
}

export type DevOpsApi = ReturnType<typeof createDevOpsApi>;

/**
 * Astra's DevOps API, as far as a deployment needs it: databases, keyspaces, roles and tokens.
 *
 * The client's `AstraAdmin` knows of databases and keyspaces alone; one thin way for all of it is less than two.
 *
 * @param url "https://api.astra.datastax.com/v2"
 * @see https://docs.datastax.com/en/astra-api-docs/devops-api.html
 */
export function createDevOpsApi(options: {
  fetcher: Fetcher;
  url: string;
  token: string;
  /** Epoch milliseconds by which every request has an answer. */
  deadline: number;
}) {
  const send = createTransport(options);

  async function read<Body>(path: string): Promise<Body> {
    return JSON.parse((await send('GET', path)).body ?? '');
  }

  return {
    /** Every database that is not terminated; they come in pages. */
    async listDatabases(): Promise<AstraDatabase[]> {
      const most = 100;
      const databases: AstraDatabase[] = [];
      for (let after = ''; ; after = `&starting_after=${databases.at(-1)?.id}`) {
        const page = await read<AstraDatabase[]>(`/databases?include=nonterminated&limit=${most}${after}`);
        databases.push(...page);
        if (page.length < most) return databases;
      }
    },
    /** The database, or null. */
    async findDatabase(id: string): Promise<AstraDatabase | null> {
      return read<AstraDatabase>(`/databases/${id}`).catch(unlessStatus(404, null));
    },
    /** Begins to create a serverless database and answers its id. Names are not unique: look first. */
    async createDatabase(definition: DatabaseDefinition): Promise<string> {
      const serverless = { ...definition, tier: 'serverless', capacityUnits: 1, dbType: 'vector' };
      const { headers } = await send('POST', '/databases', serverless);
      const id = headers['location'];
      if (!id) throw new DevOpsApiError("Astra's DevOps API named no id of the new database", 0);
      return id;
    },
    /** Begins to terminate the database. It is refused (409) while the database is busy: ask again later. */
    async terminateDatabase(id: string): Promise<void> {
      await send('POST', `/databases/${id}/terminate`)
        .catch(unlessStatus(404, null))
        .catch(unlessStatus(409, null));
    },
    /** Begins to add a keyspace; refused (409) while the database is busy: ask again later. */
    async addKeyspace(id: string, keyspace: string): Promise<void> {
      await send('POST', `/databases/${id}/keyspaces/${keyspace}`).catch(unlessStatus(409, null));
    },
    /** The organization that the token is of. */
    async organization(): Promise<string> {
      return (await read<{ id: string }>('/currentOrg')).id;
    },
    async listRoles(): Promise<Role[]> {
      const roles =
        await read<(Omit<Role, 'policy'> & { policy: Policy | string })[]>('/organizations/roles');
      // A policy is shown as an object, or as the JSON of one.
      return roles.map(({ policy, ...role }) => ({
        ...role,
        policy: typeof policy === 'string' ? JSON.parse(policy) : policy,
      }));
    },
    async createRole(name: string, policy: Policy): Promise<string> {
      const { body } = await send('POST', '/organizations/roles', { name, policy });
      return JSON.parse(body ?? '').id;
    },
    async updateRole({ id, name, policy }: Role): Promise<void> {
      await send('PUT', `/organizations/roles/${id}`, { name, policy });
    },
    async deleteRole(id: string): Promise<void> {
      await send('DELETE', `/organizations/roles/${id}`).catch(unlessStatus(404, null));
    },
    /** The client ids of the tokens that have this role. */
    async listTokens(roleId: string): Promise<string[]> {
      const { clients } = await read<{ clients: { clientId: string; roles: string[] }[] }>(
        '/clientIdSecrets',
      );
      return clients.filter(({ roles }) => roles.includes(roleId)).map(({ clientId }) => clientId);
    },
    /** Makes a token of this role; its text, "AstraCS:<client id>:…", is told this once. */
    async createToken(roleId: string): Promise<string> {
      const { body } = await send('POST', '/tokens', { roles: [roleId] });
      return JSON.parse(body ?? '').token;
    },
    async revokeToken(clientId: string): Promise<void> {
      await send('DELETE', `/clientIdSecrets/${clientId}`).catch(unlessStatus(404, null));
    },
  };
}

function unlessStatus<Instead>(status: number, instead: Instead) {
  return (error: unknown): Instead => {
    if (error instanceof DevOpsApiError && error.status === status) return instead;
    throw error;
  };
}
