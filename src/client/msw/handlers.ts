import { http, delay as wait } from 'msw';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { createRetry } from '../../astra/retry.ts';
import type { Database, Store, StoreDefinition } from '../../astra/store.ts';
import type { Caller } from '../../contract/context.ts';
import type { Persona } from '../../contract/development.ts';
import { createService, type ServiceDefinition } from '../../http/service.ts';
import { createDispatch, type Gateway } from '../../local/gateway/dispatch.ts';
import type { GatewayRequest, GatewayResponse } from '../../local/gateway/http.ts';
import { decodePath } from '../../local/gateway/request-path.ts';
import { normalizedBaseUrl } from '../base-url.ts';
import { answerOf, type ExampleAnswer } from './example-answer.ts';
import { memoryDatabase } from './memory-database.ts';
import type { EngineMockOptions, ForcedAnswers, MockHandlers } from './mock-options.ts';
import { mockRoutes } from './routes.ts';
import { unverifiedTokens } from './unverified-token.ts';

/** The service that is mocked. */
export interface MockedService<Own extends Store, Who extends Caller> {
  service: ServiceDefinition<Own, Who>;
  store: StoreDefinition<Own>;
  /** The caller for a token that is not a JWT. */
  persona: Persona;
  /** Inserts the initial data into an empty database. */
  seed?: (database: Database, now: () => number) => Promise<void>;
}

/**
 * The service as msw handlers: the local gateway, the request pipeline, the operations and the store, on an in-memory
 * database.
 *
 * @throws TypeError for a status or an example that the contract does not have
 */
export function mockHandlers<Own extends Store, Who extends Caller>(
  { service, store, persona, seed = async () => {} }: MockedService<Own, Who>,
  { baseUrl = '*', now = Date.now, delay = 0, answers = {} }: EngineMockOptions = {},
): MockHandlers {
  const base = baseUrl === '*' ? undefined : new URL(normalizedBaseUrl(baseUrl));
  const basePath = base?.pathname.replace(/\/$/, '');
  const matchRoute = mockRoutes(basePath);
  // Resolved here, so that an invalid choice throws at once and not in the test's first request.
  const forced = forcedAnswers(answers);

  async function begin(): Promise<Gateway> {
    const database = memoryDatabase(store.schema);
    await seed(database, now);
    const handler = createService({
      service,
      store: store.open({ database, retry: createRetry({ now }), now }),
      version: 'mocks',
      basePath,
      now,
      log: { key: () => undefined, write: () => {} },
    });
    return createDispatch({ matchRoute, authorize: unverifiedTokens({ persona, now }), handler, now });
  }

  let gateway = begin();

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const match = matchRoute(request.method, decodePath(pathname)?.segments ?? []);
    const chosen = forced.get(match?.route.operationId);
    if (delay > 0) await wait(delay);
    if (chosen) return exampleResponse(chosen);
    return responseOf(await (await gateway).handle(await gatewayRequestOf(request)));
  }

  return Object.assign(
    pathsOf(base).map((path) => http.all(path, ({ request }) => answer(request))),
    {
      reset() {
        gateway = begin();
      },
    },
  );
}

function forcedAnswers(answers: ForcedAnswers): ReadonlyMap<string | undefined, ExampleAnswer> {
  return new Map(
    Object.entries(answers).map(([operationId, chosen]) => {
      const { status, example } =
        typeof chosen === 'object' ? chosen : { status: chosen, example: undefined };
      return [operationId, answerOf(operationId as OperationId, status, example)];
    }),
  );
}

/** All paths below the base if nothing else is served there; otherwise only the contract's paths. */
function pathsOf(base: URL | undefined): string[] {
  const page = (globalThis as { location?: { origin: string } }).location;
  if (base && base.origin !== page?.origin) return [`${base.origin}${base.pathname.replace(/\/$/, '')}/*`];
  const prefix = base ? base.href.replace(/\/$/, '') : '*';
  const paths = new Set(Object.values(operations).map(({ path }) => path));
  return Array.from(paths, (path) => prefix + path.replaceAll(/\{(\w+)\}/g, ':$1'));
}

async function gatewayRequestOf(request: Request): Promise<GatewayRequest> {
  const { host, pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set('host', host);
  return {
    method: request.method,
    target: pathname + search,
    protocol: 'HTTP/1.1',
    rawHeaders: [...headers].flat(),
    body: new Uint8Array(await request.arrayBuffer()),
    sourceIp: '127.0.0.1',
  };
}

/** The gateway's response as one of the Fetch standard. */
export function responseOf({ status, headers, body }: GatewayResponse): Response {
  // A Response with an empty text would get a Content-Type, and one with a text and such a status would throw.
  const isEmpty = body.length === 0 || status === 204 || status === 304;
  return new Response(isEmpty ? null : (body as string | Uint8Array<ArrayBuffer>), { status, headers });
}

function exampleResponse({ status, headers, body }: ExampleAnswer): Response {
  // The ETag of every resource is its version.
  const tagged = 'ETag' in headers && body?.version ? { ...headers, ETag: `"${body.version}"` } : headers;
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: tagged });
}
