import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Context } from '../contract/context.ts';
import type { Implementations, OperationRequest } from '../contract/operation.ts';
import { Problem } from '../contract/problem.ts';
import { answerOf } from './answer.ts';
import { authorization, type CallerOf } from './authorization.ts';
import { bodySize, mediaType } from './content-checks.ts';
import { exchange, type HttpContext, type HttpEvent, type HttpResult, type Middleware } from './exchange.ts';
import { jsonBody } from './json-body.ts';
import { parameters } from './parameters.ts';
import { problemDetails } from './problem-details.ts';
import { type RequestLogOptions, requestLog } from './request-log.ts';
import { responseHeaders } from './response-headers.ts';
import { validation } from './validation.ts';

export type Handler = (event: HttpEvent, context: HttpContext) => Promise<HttpResult>;

export interface PipelineOptions {
  /** The prefix of a problem's `type`; its code follows. */
  problemType: string;
  log: RequestLogOptions;
}

/**
 * The middlewares of every route: the exchange, the log, the common headers, problem details.
 *
 * The first one is the outermost: Middy runs `onError` from last to first, so an error is rendered before it is logged.
 */
export function commonMiddleware(
  { log, problemType }: PipelineOptions,
  operationId?: OperationId,
): Middleware[] {
  return [
    exchange({ operationId, now: log.now }),
    requestLog(log),
    responseHeaders(),
    httpErrorHandler({ logger: false }) as Middleware,
    problemDetails({ problemType }),
  ];
}

/** Answers for a handler that is still running when the function's time is up; Middy's own answer would be a 500. */
function timeIsUp(): never {
  throw new Problem('service_unavailable', {
    detail: 'The outcome is unknown. Send the same request again.',
    headers: { 'Retry-After': '1' },
  });
}

/**
 * Wraps a handler in middlewares. Middy's types allow only Lambda's own context, so they are cast here and only here.
 */
export function withMiddleware(handler: Handler, middleware: Middleware[]): Handler {
  return middy<HttpEvent, HttpResult, Error, HttpContext>(handler as never, {
    timeoutEarlyResponse: timeIsUp,
  }).use(middleware) as unknown as Handler;
}

/**
 * The handler of one operation. Its checks run in this order: 401, 403, 413, 415, 400, 428; then the operation runs.
 */
export function pipeline<Id extends OperationId>(
  operationId: Id,
  implementation: Implementations<Context>[Id],
  { callerOf, ...options }: PipelineOptions & { callerOf: CallerOf },
): Handler {
  const { scopes, body, statuses } = operations[operationId];
  const checks: Middleware[] = [
    ...(scopes ? [authorization({ scopes, callerOf })] : []),
    ...(body ? [bodySize(), mediaType(body), jsonBody(body)] : []),
    // An operation that documents no 400 takes no input to validate.
    ...((statuses as readonly number[]).includes(400)
      ? [parameters({ operationId }), validation({ operationId })]
      : []),
  ];

  async function operation(event: HttpEvent, { exchange }: HttpContext): Promise<HttpResult> {
    const { caller, call, parameters, body } = exchange;
    const response = await implementation.answer(
      // The validators have checked both against the contract; a public operation does not read the caller.
      { parameters, body } as OperationRequest<Id>,
      { caller, call, rawPath: event.rawPath, rawQueryString: event.rawQueryString } as Context,
    );
    return answerOf(operationId, response);
  }

  return withMiddleware(operation, [...commonMiddleware(options, operationId), ...checks]);
}
