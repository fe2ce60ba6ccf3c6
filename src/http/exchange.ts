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

/** What the middlewares have found out about one request so far. */
export interface Exchange {
  requestId: string;
  startedAt: number;
  call: Call;
  operationId?: OperationId;
  caller?: Caller;
  parameters?: unknown;
  body?: unknown;
  /** Every fault found so far; one 400 reports them all. */
  faults: Fault[];
}

export type HttpContext = LambdaContext & { exchange: Exchange };
export type Middleware = MiddlewareObj<HttpEvent, HttpResult, Error, HttpContext>;

/** The most milliseconds that one request may take: less than the function's time-out of 6 s. */
const LONGEST_REQUEST = 4_500;
/** The milliseconds before Lambda's time-out that are reserved for rendering the answer. */
const RENDERING_RESERVE = 500;

/** Creates the exchange that the other middlewares fill in. */
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

/** A call whose deadline is the earlier of 4.5 s from now and 500 ms before Lambda's time-out. */
export function callWithin(
  startedAt: number,
  context: Pick<LambdaContext, 'getRemainingTimeInMillis'>,
): Call {
  const remaining = context.getRemainingTimeInMillis?.() ?? LONGEST_REQUEST + RENDERING_RESERVE;
  const duration = Math.min(LONGEST_REQUEST, remaining - RENDERING_RESERVE);
  return { deadline: startedAt + duration, dataApiCalls: 0, retries: 0 };
}

/** Lambda's request id, or a new UUID where it is none (in a hand-made event), so that `instance` is a valid URN. */
function requestIdOf({ awsRequestId }: LambdaContext): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(awsRequestId) ? awsRequestId : randomUUID();
}
