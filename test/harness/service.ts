import { randomUUID } from 'node:crypto';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import { connectStore } from '../../src/astra/connect-store.ts';
import { ensureSchema } from '../../src/astra/schema.ts';
import type { StoreOptions } from '../../src/astra/store.ts';
import type { Persona } from '../../src/contract/development.ts';
import type { Contract } from '../../src/gateway/contract.ts';
import { renderGateway } from '../../src/gateway/render.ts';
import type { LogLine, RequestLogOptions } from '../../src/http/request-log.ts';
import { createService } from '../../src/http/service.ts';
import { listenDataApi } from '../../src/local/data-api/index.ts';
import { createGateway } from '../../src/local/gateway/gateway.ts';
import { listenGateway } from '../../src/local/gateway/listen.ts';
import type { Issuer } from '../../src/local/issuer.ts';
import { development, service, store as storeDefinition } from '../../src/service.ts';
import { assertConforms, operationOf } from '../contract/conformance.ts';
import type { PersonaName } from '../contract/personas.ts';
import { sharedIssuer } from './shared-issuer.ts';

export interface TestService extends AsyncDisposable, Personas {
  url: string;
  /** The Lambda handler itself. */
  handler: ReturnType<typeof createService>;
  issuer: Issuer;
  /** The log lines so far. */
  lines: LogLine[];
  /** The Data API that the service uses. */
  dataApi: { endpoint: string; token: string };
}

/** Makes a new caller per call, with the persona's scopes or those given. */
type Personas = { [Name in PersonaName]: (scope?: string) => Promise<Caller> };

/** A caller with a token, and a function to send requests with it. */
export interface Caller {
  sub: string;
  token: string;
  /** Sends an HTTP request; a body that is not a string is sent as JSON. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
}

export interface RequestOptions {
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies that were checked against the contract.
  body: any;
}

/** Sends requests with a token, or without one. Every answer is checked against the contract. */
export function callerOf(url: string, { sub, token }: { sub: string; token: string }): Caller {
  return {
    sub,
    token,
    async request(method, path, { headers = {}, body } = {}) {
      const operationId = operationOf(method, path);
      const type = (operationId && operations[operationId].body?.mediaTypes[0]) ?? 'application/json';
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(token && { authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'content-type': type }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
      const answer = {
        status: response.status,
        headers: response.headers,
        body: json ? JSON.parse(text) : text,
      };
      if (operationId) assertConforms(operationId, answer);
      return answer;
    },
  };
}

/** Starts a whole service in this process: gateway stand-in, handler, store and Data API, each on its own socket. */
export async function startTestService({
  store: storeOptions = {},
  metrics,
  now,
}: {
  store?: Partial<StoreOptions>;
  metrics?: RequestLogOptions['metrics'];
  now?: () => number;
} = {}): Promise<TestService> {
  const token = 'test-token';
  // In memory: a commit to a disk takes longer than the request, and other tests have what a disk is for.
  const embedded = await listenDataApi({ authorize: (given) => given === token });
  const database = {
    endpoint: embedded.url,
    token,
    environment: 'hcd',
    keyspace: 'default_keyspace',
  } as const;
  await ensureSchema(storeDefinition.schema, database);

  const lines: LogLine[] = [];
  const store = connectStore(storeDefinition, { ...database, ...(now && { now }), ...storeOptions });
  const handler = createService({
    service,
    store,
    version: 'test',
    ...(now && { now }),
    log: { key: () => 'a key for tests only', metrics, write: (line) => lines.push(JSON.parse(line)) },
  });
  const issuer = await sharedIssuer();
  const document = renderGateway(openapi as Contract, {
    integration: (name) => `test:${name}`,
    issuer: issuer.issuer,
    audience: [issuer.audience],
    corsOrigins: ['https://shop.example'],
  });
  const gateway = await listenGateway(createGateway({ document, handler, jwks: issuer.jwks }));
  const personas = Object.entries<Persona>(development.personas).map(([name, { scope: usual }]) => [
    name,
    async (scope = usual) => {
      const sub = `${name}-${randomUUID()}`;
      return callerOf(gateway.url, { sub, token: await issuer.issueToken({ sub, scope }) });
    },
  ]);

  return {
    url: gateway.url,
    handler,
    issuer,
    lines,
    dataApi: { endpoint: embedded.url, token },
    ...(Object.fromEntries(personas) as Personas),
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await store.close();
      await embedded.close();
    },
  };
}
