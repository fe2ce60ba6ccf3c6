import type { Context as LambdaContext } from 'aws-lambda';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Caller, Context } from '../contract/context.ts';
import type { Implementations } from '../contract/operation.ts';
import type { CallerOf } from './authorization.ts';
import type { HttpContext, HttpEvent, HttpResult } from './exchange.ts';
import { httpEventOf } from './http-event.ts';
import {
  commonMiddleware,
  type Handler,
  type PipelineOptions,
  pipeline,
  withMiddleware,
} from './pipeline.ts';
import { routeMatcher } from './route-matcher.ts';
import type { Task } from './tasks.ts';
import { unmatchedRoute } from './unmatched.ts';

/** What the engine gives to a service's operations. */
export interface OperationDependencies<Store> {
  store: Store;
  /** The commit that is deployed. */
  version: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What a service gives to the engine, so that it can answer requests. */
export interface ServiceDefinition<Store, Who extends Caller> extends Pick<PipelineOptions, 'problemType'> {
  callerOf: CallerOf<Who>;
  createOperations: (dependencies: OperationDependencies<Store>) => Implementations<Context<Who>>;
  /** The tasks that the function runs on a schedule, by name. */
  tasks?: Readonly<Record<string, Task<Store>>>;
}

export interface ServiceOptions<Store, Who extends Caller> extends Pick<PipelineOptions, 'log'> {
  service: ServiceDefinition<Store, Who>;
  store: Store;
  /** The documentation's handlers by route key; they require no token. */
  docs?: Readonly<Record<string, Handler>>;
  version: string;
  basePath?: string | undefined;
  now?: () => number;
}

/**
 * The whole service as one Lambda handler. It finds the operation by `event.routeKey`, or by method and path where that
 * is `$default`, as in every event of a function URL.
 *
 * @throws TypeError from the handler for an event that is not an HTTP request of payload format 2.0
 */
export function createService<Store, Who extends Caller>({
  service: { callerOf, createOperations, problemType },
  store,
  docs = {},
  version,
  basePath,
  now = Date.now,
  log,
}: ServiceOptions<Store, Who>) {
  const options: PipelineOptions = { log: { now, ...log }, problemType };
  const implementations = createOperations({ store, version, now });
  const publicRoute = (handler: Handler): Handler =>
    createdOnce(() => withMiddleware(handler, commonMiddleware(options)));

  const routes = new Map<string, Handler>();
  for (const operationId of Object.keys(operations) as OperationId[]) {
    const create = () =>
      pipeline(operationId, implementations[operationId] as never, { ...options, callerOf });
    routes.set(operations[operationId].routeKey, createdOnce(create));
  }
  for (const [routeKey, handler] of Object.entries(docs)) routes.set(routeKey, publicRoute(handler));
  const matchRoute = routeMatcher([...routes.keys()], basePath ? { basePath } : {});
  const notFoundRoute = publicRoute(unmatchedRoute(matchRoute));

  /** Adds the route key and the path parameters to an event whose route key is `$default`. */
  function withRouteKey(event: HttpEvent): HttpEvent {
    if (event.routeKey !== '$default') return event;
    const { routeKey, pathParameters } = matchRoute(event);
    return routeKey ? { ...event, routeKey, ...(pathParameters && { pathParameters }) } : event;
  }

  return async function handler(event: unknown, context: LambdaContext): Promise<HttpResult> {
    const routed = withRouteKey(httpEventOf(event));
    const route = routes.get(routed.routeKey) ?? notFoundRoute;
    // A copy per invocation, so that two invocations never share an exchange.
    return route(routed, { ...context } as HttpContext);
  };
}

/** A handler that is created with its first request, because a sandbox starts for a request of one route. */
function createdOnce(create: () => Handler): Handler {
  let created: Handler | undefined;
  return function answer(event, context) {
    created ??= create();
    return created(event, context);
  };
}
