import type { MiddlewareObj } from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda';
import { randomUUID } from '#platform';
import type { OperationId } from '../../generated/operations.ts';
import type { Call, Caller } from '../contract/context.ts';
import type { Fault } from '../contract/problem.ts';

/** An event of payload format 2.0. The authorizer is absent on public routes, whatever the type says. */
export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type HttpResult = APIGatewayProxyStructuredResultV2;

/** One request and its answer, as far as the pipeline has come with it. */
export interface Exchange {
  requestId: string;
  startedAt: number;
  call: Call;
  operationId?: OperationId;
  caller?: Caller;
  parameters?: unknown;
  body?: unknown;
  /** Every fault found so far: they are answered together. */
  faults: Fault[];
}

export type HttpContext = LambdaContext & { exchange: Exchange };
export type Middleware = MiddlewareObj<HttpEvent, HttpResult, Error, HttpContext>;

/** The longest the service works on an answer, in milliseconds: under the function's time-out of 6 s. */
const LONGEST = 4_500;
/** What is kept back, in milliseconds, to render the answer before Lambda ends the function. */
const RESERVE = 500;

/**
 * Opens the exchange that the other middlewares fill in.
 *
 * The deadline is the earlier of 4.5 s from now and 500 ms before Lambda would end the function.
 */
export function exchange({
  operationId,
  now = Date.now,
}: {
  operationId?: OperationId | undefined;
  now?: (() => number) | undefined;
} = {}): Middleware {
  return {
    before: function exchangeBefore({ context }) {
      const startedAt = now();
      context.exchange = {
        requestId: requestIdOf(context),
        startedAt,
        call: callWithin(startedAt, context),
        faults: [],
        ...(operationId && { operationId }),
      };
    },
  };
}

/** A call that has spent nothing yet, with the time that the invocation has. */
export function callWithin(
  startedAt: number,
  context: Pick<LambdaContext, 'getRemainingTimeInMillis'>,
): Call {
  const remaining = context.getRemainingTimeInMillis?.() ?? LONGEST + RESERVE;
  return { deadline: startedAt + Math.min(LONGEST, remaining - RESERVE), dataApiCalls: 0, retries: 0 };
}

/** Lambda's request ids are UUIDs; anything else (a hand-made event) gets one, so that `instance` stays a valid URN. */
function requestIdOf({ awsRequestId }: LambdaContext): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(awsRequestId) ? awsRequestId : randomUUID();
}
