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
import { unmatched } from './unmatched.ts';

/** What operations stand on. */
export interface OperationDependencies<Store> {
  store: Store;
  /** The commit that runs. */
  version: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the engine needs of a service to answer its requests. */
export interface ServiceDefinition<Store, Who extends Caller> extends Pick<PipelineOptions, 'problemType'> {
  callerOf: CallerOf<Who>;
  createOperations: (dependencies: OperationDependencies<Store>) => Implementations<Context<Who>>;
  /** What the function does on a schedule, by name. */
  tasks?: Readonly<Record<string, Task<Store>>>;
}

export interface ServiceOptions<Store, Who extends Caller> extends Pick<PipelineOptions, 'log'> {
  service: ServiceDefinition<Store, Who>;
  store: Store;
  /** The documentation's handlers by route key; they need no token. */
  docs?: Readonly<Record<string, Handler>>;
  version: string;
  basePath?: string | undefined;
  now?: () => number;
}

/**
 * The whole service as one Lambda handler: `event.routeKey` names the operation, as the contract's table has it. Where it
 * is `$default`, as in every event of a function URL, method and path do.
 *
 * @throws TypeError from the handler for an event that is no HTTP request of payload format 2.0
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
  const open = (handler: Handler): Handler => withMiddleware(handler, commonMiddleware(options));

  const routes = new Map<string, Handler>();
  for (const operationId of Object.keys(operations) as OperationId[]) {
    routes.set(
      operations[operationId].routeKey,
      pipeline(operationId, implementations[operationId] as never, { ...options, callerOf }),
    );
  }
  for (const [routeKey, handler] of Object.entries(docs)) routes.set(routeKey, open(handler));
  const matchRoute = routeMatcher([...routes.keys()], basePath ? { basePath } : {});
  const notFoundRoute = open(unmatched(matchRoute));

  /** The event as the gateway would have sent it, had it known the route. */
  function routed(event: HttpEvent): HttpEvent {
    if (event.routeKey !== '$default') return event;
    const { routeKey, pathParameters } = matchRoute(event);
    return routeKey ? { ...event, routeKey, ...(pathParameters && { pathParameters }) } : event;
  }

  return async function handler(event: unknown, context: LambdaContext): Promise<HttpResult> {
    const http = routed(httpEventOf(event));
    const route = routes.get(http.routeKey) ?? notFoundRoute;
    // A context per invocation, so that what the pipeline puts there is never shared.
    return route(http, { ...context } as HttpContext);
  };
}
