import { setTimeout as delay } from 'node:timers/promises';
import type { Fetcher, FetcherResponseInfo } from '@datastax/astra-db-ts';

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

/** An answer that is not the one hoped for. */
export class DevOpsApiError extends Error {
  override readonly name = 'DevOpsApiError';
  /** 0 when there was none. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Milliseconds a request may take. */
const LONGEST = 20_000;
/** Tries of a request that may be sent again, and the longest pause between two, in milliseconds. */
const TRIES = 5;
const LONGEST_PAUSE = 10_000;

/**
 * Astra's DevOps API, as far as a deployment needs it: databases, keyspaces, roles and tokens.
 *
 * The client's `AstraAdmin` knows of databases and keyspaces alone; one thin way for all of it is less than two.
 *
 * @param url "https://api.astra.datastax.com/v2"
 * @see https://docs.datastax.com/en/astra-api-docs/devops-api.html
 */
export function createDevOpsApi({ fetcher, url, token }: { fetcher: Fetcher; url: string; token: string }) {
  async function sendOnce(method: string, path: string, body?: object): Promise<FetcherResponseInfo> {
    return fetcher
      .fetch({
        url: url + path,
        // A PUT is carried like any other.
        method: method as 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }),
        },
        body: body && JSON.stringify(body),
        timeout: LONGEST,
        mkTimeoutError: () => new Error(`no answer within ${LONGEST / 1000} s`),
        forceHttp1: true,
      })
      .catch((error: Error) => {
        throw new DevOpsApiError(`Astra's DevOps API cannot be reached: ${error.message}`, 0);
      });
  }

  /** Sends again what was refused for being too much, and, unless it makes something, what failed on the other side. */
  async function send(method: string, path: string, body?: object): Promise<FetcherResponseInfo> {
    for (let round = 1; ; round += 1) {
      const answer = await sendOnce(method, path, body);
      const again = answer.status === 429 || (answer.status >= 500 && method !== 'POST');
      if (!again || round === TRIES) {
        if (answer.status < 400) return answer;
        throw new DevOpsApiError(reasonOf(method, path, answer), answer.status);
      }
      await delay(pauseOf(answer, round));
    }
  }

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
    /** The role of that name, if there is one. */
    async findRole(name: string): Promise<Role | undefined> {
      const roles =
        await read<(Omit<Role, 'policy'> & { policy: Policy | string })[]>('/organizations/roles');
      const role = roles.find((candidate) => candidate.name === name);
      if (!role) return undefined;
      // Shown as an object, or as the JSON of one.
      return { ...role, policy: typeof role.policy === 'string' ? JSON.parse(role.policy) : role.policy };
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

/** Milliseconds until the next try: as many seconds as the answer says, or twice as long each time. */
function pauseOf({ headers }: FetcherResponseInfo, round: number): number {
  const asked = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  return Math.min(LONGEST_PAUSE, Number.isNaN(asked) ? Math.random() * 1000 * 2 ** round : asked);
}

/** One sentence for whoever deploys. */
function reasonOf(method: string, path: string, { status, body = '' }: FetcherResponseInfo): string {
  const request = `${method} ${path.replace(/\?.*/, '')}`;
  if (status === 401 || status === 403) {
    return `Astra refuses the admin token (${status} to ${request}): it must be a valid one of the role Organization Administrator`;
  }
  return `Astra's DevOps API answered ${status} to ${request}${messageIn(body)}`;
}

/** Errors are `{"errors": [{"message"}]}` here and texts there. */
function messageIn(body: string): string {
  let message: unknown = body;
  try {
    const { errors, message: alone } = JSON.parse(body);
    message = errors?.[0]?.message ?? alone;
  } catch {
    // A text.
  }
  return typeof message === 'string' && message ? `: ${message.slice(0, 300)}` : '';
}
