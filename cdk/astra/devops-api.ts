import type { Fetcher } from '@datastax/astra-db-ts';
import { createTransport, DevOpsApiError } from './devops-transport.ts';

/** A database as the DevOps API describes it, without the members that nothing here reads. */
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
 * A client of Astra's DevOps API for databases, keyspaces, roles and tokens.
 *
 * astra-db-ts's `AstraAdmin` has no roles and tokens, so all requests are made here.
 *
 * @param url "https://api.astra.datastax.com/v2"
 * @see https://docs.datastax.com/en/astra-api-docs/devops-api.html
 */
export function createDevOpsApi(options: {
  fetcher: Fetcher;
  url: string;
  token: string;
  /** Epoch milliseconds; every request ends by then. */
  deadline: number;
}) {
  const send = createTransport(options);

  async function read<Body>(path: string): Promise<Body> {
    return JSON.parse((await send('GET', path)).body ?? '');
  }

  return {
    /** Lists all databases that are not terminated, page by page. */
    async listDatabases(): Promise<AstraDatabase[]> {
      const most = 100;
      const databases: AstraDatabase[] = [];
      for (let after = ''; ; after = `&starting_after=${databases.at(-1)?.id}`) {
        const page = await read<AstraDatabase[]>(`/databases?include=nonterminated&limit=${most}${after}`);
        databases.push(...page);
        if (page.length < most) return databases;
      }
    },
    /** The database, or null if there is none of that id. */
    async findDatabase(id: string): Promise<AstraDatabase | null> {
      return read<AstraDatabase>(`/databases/${id}`).catch(unlessStatus(404, null));
    },
    /** Starts the creation of a serverless database and returns its id. Names are not unique: search first. */
    async createDatabase(definition: DatabaseDefinition): Promise<string> {
      const serverless = { ...definition, tier: 'serverless', capacityUnits: 1, dbType: 'vector' };
      const { headers } = await send('POST', '/databases', serverless);
      const id = headers['location'];
      if (!id) throw new DevOpsApiError("Astra's DevOps API answered without an id for the new database", 0);
      return id;
    },
    /** Starts the termination of the database. Refused with 409 while the database is busy: retry later. */
    async terminateDatabase(id: string): Promise<void> {
      await send('POST', `/databases/${id}/terminate`)
        .catch(unlessStatus(404, null))
        .catch(unlessStatus(409, null));
    },
    /** Starts adding a keyspace. Refused with 409 while the database is busy: retry later. */
    async addKeyspace(id: string, keyspace: string): Promise<void> {
      await send('POST', `/databases/${id}/keyspaces/${keyspace}`).catch(unlessStatus(409, null));
    },
    /** The id of the token's organization. */
    async organization(): Promise<string> {
      return (await read<{ id: string }>('/currentOrg')).id;
    },
    async listRoles(): Promise<Role[]> {
      const roles =
        await read<(Omit<Role, 'policy'> & { policy: Policy | string })[]>('/organizations/roles');
      // The API returns a policy as an object or as its JSON text.
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
    /** Creates a token of this role. Its text, "AstraCS:<client id>:…", is returned only here. */
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
