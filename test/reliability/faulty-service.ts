import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import type { Context } from 'aws-lambda';
import { type OperationId, operations } from '../../generated/operations.ts';
import { connectStore } from '../../src/astra/connect-store.ts';
import type { StoreOptions } from '../../src/astra/store.ts';
import { createService } from '../../src/http/service.ts';
import { store as storeDefinition } from '../../src/orders/definition.ts';
import { service } from '../../src/service.ts';
import { assertConforms } from '../contract/conformance.ts';
import { personaFor } from '../contract/personas.ts';
import { exampleBodies } from '../contract/sample.ts';
import { startTestService, type TestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';
import { sequencesOfMoves } from '../orders/provider/moves.ts';
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts';

/** `make reliability` runs all tests at full size; `make test` runs smaller ones. */
export const full = process.env['RELIABILITY'] === 'full';
export const seed = Number(process.env['RELIABILITY_SEED'] ?? 20261124);

/** Selects the size of a test: full, or for `make test`. */
export function sized<Size>(most: Size, small: Size): Size {
  return full ? most : small;
}

/** Writes one line of reports/reliability.md. */
export function report(test: string, measured: string): void {
  if (!full) return;
  mkdirSync('reports', { recursive: true });
  appendFileSync('reports/reliability.md', `| ${test} | ${measured} |\n`);
}

export interface FaultyService extends AsyncDisposable {
  service: TestService;
  proxy: FaultProxy;
  /** Opens another sandbox on the same database, without the fault proxy. */
  nextProcess(options?: Partial<StoreOptions>): Sandbox;
}

type Handler = TestService['handler'];

export interface Sandbox extends AsyncDisposable {
  handler: Handler;
}

/** The whole service with the fault proxy between astra-db-ts and the Data API. */
export async function startFaultyService(options: Partial<StoreOptions> = {}): Promise<FaultyService> {
  const proxy = await openFaultProxy();
  const service = await startTestService({ store: { endpoint: proxy.url, ...options } });
  proxy.upstream = service.dataApi.endpoint;
  return {
    service,
    proxy,
    nextProcess: (more = {}) => openSandbox({ ...service.dataApi, ...more }),
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
}

/** A handler with its own store, as each Lambda sandbox has. */
export function openSandbox(
  database: Pick<StoreOptions, 'endpoint' | 'token'> & Partial<StoreOptions>,
): Sandbox {
  const store = connectStore(storeDefinition, {
    environment: 'hcd',
    keyspace: 'default_keyspace',
    ...database,
  });
  const handler = createService({
    service,
    store,
    version: 'test',
    ...(database.now && { now: database.now }),
    log: { key: () => 'a key for tests only', write: () => {} },
  });
  return { handler, [Symbol.asyncDispose]: () => store.close() };
}

/** Bodies for operations that need a particular one; the others get the contract's first example. */
const bodies: Partial<Record<OperationId, object>> = {
  createOrder: tea,
  updateOrder: { note: 'changed' },
};

export interface Invocation {
  sub: string;
  orderId?: string;
  key?: string;
  ifMatch?: string;
  body?: unknown;
  query?: string;
  staff?: boolean;
  /** The remaining time of the invocation in milliseconds. */
  remaining?: number;
}

export interface Invoked {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies that were checked against the contract.
  body: any;
}

/** Invokes an operation as API Gateway does, and checks the answer against the contract. */
export async function invoke(
  handler: Handler,
  operationId: OperationId,
  {
    sub,
    orderId = '',
    key,
    ifMatch,
    body = bodies[operationId] ?? Object.values(exampleBodies(operationId))[0],
    query = '',
    staff = false,
    remaining = 6_000,
  }: Invocation,
): Promise<Invoked> {
  const { method, path, routeKey, body: media } = operations[operationId];
  const rawPath = path.replace('{orderId}', orderId);
  const ends = Date.now() + remaining;
  const answer = await handler(
    {
      version: '2.0',
      routeKey,
      rawPath,
      rawQueryString: query,
      headers: {
        ...(media && { 'content-type': media.mediaTypes[0] }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      },
      ...(path.includes('{orderId}') && { pathParameters: { orderId } }),
      requestContext: {
        http: { method, path: rawPath },
        authorizer: {
          jwt: { claims: { sub, scope: staff ? 'orders/manage' : 'orders/read orders/write' }, scopes: null },
        },
      },
      ...(media && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      isBase64Encoded: false,
    },
    { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => ends - Date.now() } as unknown as Context,
  );
  const { statusCode, headers = {}, body: text } = answer;
  const invoked = {
    status: Number(statusCode),
    headers: new Headers(headers as Record<string, string>),
    body: text ? JSON.parse(text) : '',
  };
  assertConforms(operationId, invoked);
  return invoked;
}

/** The ids of all orders in a customer's list, page by page. */
export async function listed(handler: Handler, sub: string, { limit = 100 } = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await invoke(handler, 'listOrders', { sub, query: `limit=${limit}${cursor}` });
    ids.push(...body.data.map(({ orderId }: { orderId: string }) => orderId));
    if (body.nextCursor === null) return ids;
    cursor = `&cursor=${body.nextCursor}`;
  }
}

/** Runs tasks with limited concurrency. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Whether customers are refused the operation. */
export function isStaffOnly(operationId: OperationId): boolean {
  return personaFor(operationId) === 'staff';
}

/**
 * The shortest sequence of moves after which a new order accepts each of the operations, found by trying.
 *
 * @throws TypeError when no sequence of at most three moves does
 */
export async function movesRequiredFor(
  operationIds: readonly OperationId[],
): Promise<Map<OperationId, readonly OperationId[]>> {
  await using service = await startTestService();
  const found = new Map<OperationId, readonly OperationId[]>();
  for (const operationId of operationIds) {
    for (const sequence of sequencesOfMoves()) {
      const { orderId } = (await invoke(service.handler, 'createOrder', { sub: 's', key: randomUUID() }))
        .body;
      if (await succeed(service.handler, [...sequence, operationId], orderId)) {
        found.set(operationId, sequence);
        break;
      }
    }
    if (!found.has(operationId))
      throw new TypeError(`No sequence of moves makes an order accept ${operationId}`);
  }
  return found;
}

/** Invokes operations on an order in turn until one is refused. */
async function succeed(
  handler: Handler,
  operationIds: readonly OperationId[],
  orderId: string,
): Promise<boolean> {
  for (const operationId of operationIds) {
    const staff = isStaffOnly(operationId);
    const call = { sub: 's', staff, orderId, key: randomUUID(), ifMatch: '*' };
    if ((await invoke(handler, operationId, call)).status >= 300) return false;
  }
  return true;
}
