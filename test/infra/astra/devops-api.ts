import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { createDataApi, type DataApiOptions } from '../../../src/local/data-api/index.ts';

export const adminToken = 'AstraCS:admin:do-not-tell';
const organization = randomUUID();

export interface Database {
  id: string;
  name: string;
  region: string;
  cloudProvider: string;
  keyspaces: string[];
  status: string;
  /** The states that the next reads of it return, one each. */
  next: string[];
  /** The number of reads during which its endpoint refuses connections. */
  unreachable: number;
  dataApi: { url: string; close: () => Promise<void> };
}

interface Role {
  id: string;
  name: string;
  policy: { description: string; actions: string[]; resources: string[] };
}

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
type Handler = (found: {
  groups: string[];
  query: URLSearchParams;
  body: unknown;
}) => Answer | Promise<Answer>;

/** The answer to one request instead of the real one, or after the real effect when `done`; 0 closes the connection. */
export interface Fault extends Answer {
  request: RegExp;
  done?: boolean;
  /** Faults that start when this one occurs. */
  next?: Fault[];
}

export interface DevOpsApiStandIn extends AsyncDisposable {
  url: string;
  databases: Map<string, Database>;
  roles: Map<string, Role>;
  /** Role ids by token. */
  tokens: Map<string, string[]>;
  /** "POST /databases", in the order of arrival. */
  requests: string[];
  faults: Fault[];
  /** The states of a new database, in order. */
  birth: string[];
  /** The number of reads of a new database during which its endpoint does not answer. */
  unreachable: number;
  /** Milliseconds that creating a collection takes, and the number of requests for it. */
  slowness: number;
  collections: number;
  /** The id of the only organization. */
  organization: string;
  /** Adds a database that was created earlier. */
  addDatabase(given?: Partial<Omit<Database, 'id' | 'dataApi'>>): Promise<Database>;
}

/**
 * A stand-in for Astra's DevOps API over HTTP, for what a deployment uses of it. Each database has an embedded Data API
 * that accepts the admin token, and tokens whose role allows the database and, for its data, the keyspace.
 *
 * States, pages, conflicts and answers are those of https://github.com/datastax/astra-client-go/tree/main/openapi.
 */
export async function startDevOpsApi(): Promise<DevOpsApiStandIn> {
  const databases = new Map<string, Database>();
  const roles = new Map<string, Role>();
  const tokens = new Map<string, string[]>();

  async function addDatabase({
    name = 'orders',
    region = 'eu-central-1',
    cloudProvider = 'AWS',
    keyspaces = ['default_keyspace'],
    status = 'ACTIVE',
    next = [] as string[],
    unreachable = 0,
  } = {}): Promise<Database> {
    const id = randomUUID();
    const dataApi = await listen({
      keyspaces,
      authorize: (token, keyspace) => mayUse(database, token, keyspace),
    });
    const database: Database = {
      id,
      name,
      region,
      cloudProvider,
      keyspaces: [...keyspaces],
      status,
      next,
      unreachable,
      dataApi,
    };
    databases.set(id, database);
    return database;
  }

  /** An embedded Data API with slow creation of collections. */
  async function listen(options: DataApiOptions): Promise<Database['dataApi']> {
    const { handle, close } = createDataApi(options);
    const server = createServer(async (request, response) => {
      const { method = '', url: path = '' } = request;
      const headers = request.headers as Record<string, string>;
      const body = await buffer(request);
      if (body.includes('"createCollection"')) {
        standIn.collections += 1;
        await delay(standIn.slowness);
      }
      const answer = await handle({ method, path, headers, body: Buffer.from(body) });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      async close() {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
        close();
      },
    };
  }

  function mayUse(database: Database, token: string, keyspace?: string): boolean {
    if (database.status === 'HIBERNATED') {
      database.status = 'RESUMING';
      database.next = ['RESUMING', 'ACTIVE'];
    }
    if (token === adminToken) return true;
    const resources = (tokens.get(token) ?? []).flatMap((role) => roles.get(role)?.policy.resources ?? []);
    const drn = `drn:astra:org:${organization}:db:${database.id}`;
    return resources.includes(drn) && (!keyspace || resources.includes(`${drn}:keyspace:${keyspace}`));
  }

  function shown({ id, name, region, cloudProvider, keyspaces, status, unreachable, dataApi }: Database) {
    const dataEndpointUrl = `${unreachable > 0 ? 'http://127.0.0.1:1' : dataApi.url}/api/rest`;
    const datacenters = [{ region, cloudProvider, dataEndpointUrl, status }];
    const info = { name, region, cloudProvider, keyspace: keyspaces[0], keyspaces, datacenters };
    return { id, orgId: organization, status, info, dataEndpointUrl };
  }

  const withDatabase =
    (handle: (database: Database, keyspace: string) => Answer | Promise<Answer>): Handler =>
    ({ groups: [id = '', keyspace = ''] }) => {
      const database = databases.get(id);
      return database ? handle(database, keyspace) : refusal(404, 'database not found');
    };

  const routes: [RegExp, Handler][] = [
    [
      /^GET \/databases$/,
      ({ query }) => {
        const all = [...databases.values()].filter(({ status }) => status !== 'TERMINATED');
        const from = all.findIndex(({ id }) => id === query.get('starting_after')) + 1;
        return { status: 200, body: all.slice(from, from + Number(query.get('limit') ?? 25)).map(shown) };
      },
    ],
    [
      /^POST \/databases$/,
      async ({ body }) => {
        const { name, region, cloudProvider, keyspace } = body as Record<string, string>;
        if (!name || !region || !cloudProvider || !keyspace) return refusal(400, 'incomplete');
        const { birth: next, unreachable } = standIn;
        const made = { name, region, cloudProvider, keyspaces: [keyspace], status: 'PENDING', unreachable };
        const { id } = await addDatabase({ ...made, next: [...next] });
        return { status: 201, headers: { location: id } };
      },
    ],
    [
      /^GET \/databases\/([^/]+)$/,
      withDatabase((database) => {
        database.status = database.next.shift() ?? database.status;
        const answer = { status: 200, body: shown(database) };
        if (database.status === 'ACTIVE') database.unreachable -= 1;
        return answer;
      }),
    ],
    [
      /^POST \/databases\/([^/]+)\/terminate$/,
      withDatabase((database) => {
        if (!['ACTIVE', 'ERROR', 'HIBERNATED'].includes(database.status))
          return refusal(409, 'database is busy');
        database.status = 'TERMINATING';
        database.next = ['TERMINATING', 'TERMINATED'];
        return { status: 202 };
      }),
    ],
    [
      /^POST \/databases\/([^/]+)\/keyspaces\/(\w+)$/,
      withDatabase(async (database, keyspace) => {
        if (database.status !== 'ACTIVE') return refusal(409, 'database is busy');
        database.keyspaces.push(keyspace);
        database.status = 'MAINTENANCE';
        database.next = ['MAINTENANCE', 'ACTIVE'];
        await fetch(`${database.dataApi.url}/v1`, {
          method: 'POST',
          headers: { token: adminToken, 'content-type': 'application/json' },
          body: JSON.stringify({ createKeyspace: { name: keyspace } }),
        });
        return { status: 201 };
      }),
    ],
    [/^GET \/currentOrg$/, () => ({ status: 200, body: { id: organization } })],
    [/^GET \/organizations\/roles$/, () => ({ status: 200, body: [...roles.values()] })],
    [
      /^POST \/organizations\/roles$/,
      ({ body }) => {
        const { name, policy } = body as Role;
        if ([...roles.values()].some((role) => role.name === name)) return refusal(409, 'role exists');
        const role = { id: randomUUID(), name, policy };
        roles.set(role.id, role);
        return { status: 201, body: role };
      },
    ],
    [
      /^PUT \/organizations\/roles\/([^/]+)$/,
      ({ groups: [id = ''], body }) => {
        roles.set(id, { ...(body as Role), id });
        return { status: 200 };
      },
    ],
    [
      /^DELETE \/organizations\/roles\/([^/]+)$/,
      ({ groups: [id = ''] }) => ({ status: roles.delete(id) ? 204 : 404 }),
    ],
    [
      /^GET \/clientIdSecrets$/,
      () => {
        const clients = [...tokens].map(([token, roles]) => ({ clientId: token.split(':')[1], roles }));
        return { status: 200, body: { clients } };
      },
    ],
    [
      /^POST \/tokens$/,
      ({ body }) => {
        const { roles } = body as { roles: string[] };
        const clientId = randomUUID();
        const token = `AstraCS:${clientId}:${randomUUID()}`;
        tokens.set(token, roles);
        return { status: 200, body: { clientId, secret: 'a-secret', orgId: organization, roles, token } };
      },
    ],
    [
      /^DELETE \/clientIdSecrets\/([^/]+)$/,
      ({ groups: [clientId = ''] }) => {
        const token = [...tokens.keys()].find((key) => key.includes(clientId));
        return { status: token && tokens.delete(token) ? 200 : 404 };
      },
    ],
  ];

  async function answer(method: string, target: string, token: string, body: unknown): Promise<Answer> {
    const { pathname, searchParams: query } = new URL(target, 'http://devops');
    const request = `${method} ${pathname}`;
    standIn.requests.push(request);
    const met = standIn.faults.findIndex((fault) => fault.request.test(request));
    const [fault] = met < 0 ? [] : standIn.faults.splice(met, 1);
    standIn.faults.push(...(fault?.next ?? []));
    if (fault && !fault.done) return fault;
    if (token !== `Bearer ${adminToken}`) return refusal(401, `token ${token} is not valid`);
    for (const [pattern, handle] of routes) {
      const groups = pattern.exec(request)?.slice(1);
      if (groups) {
        const real = await handle({ groups, query, body });
        return fault ?? real;
      }
    }
    return refusal(404, 'no such path');
  }

  const server = createServer(async (request, response): Promise<unknown> => {
    const { method = '', url = '', headers } = request;
    const body = headers['content-type'] ? await json(request) : undefined;
    const { status, headers: more, ...rest } = await answer(method, url, headers.authorization ?? '', body);
    if (status === 0) return request.socket.destroy();
    const answered = typeof rest.body === 'string' ? rest.body : JSON.stringify(rest.body ?? {});
    return response.writeHead(status, { 'content-type': 'application/json', ...more }).end(answered);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const standIn: DevOpsApiStandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    databases,
    roles,
    tokens,
    requests: [],
    faults: [],
    birth: ['PENDING', 'INITIALIZING', 'ACTIVE'],
    unreachable: 0,
    slowness: 0,
    collections: 0,
    organization,
    addDatabase,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      for (const { dataApi } of databases.values()) await dataApi.close();
    },
  };
  return standIn;
}

function refusal(status: number, message: string): Answer {
  return { status, body: { errors: [{ ID: status, message }] } };
}
