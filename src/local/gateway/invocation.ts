import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda';
import { randomUUID } from '#platform';
import { type GatewayResponse, gatewayMessage } from './http.ts';
import { proxyResult } from './result.ts';

/** A Lambda handler for events of payload format 2.0. Its result is `unknown`, because the gateway interprets it. */
export type LambdaHandler = (
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  context: Context,
) => Promise<unknown>;

export interface InvocationOptions {
  /** The function's time-out in milliseconds, from which the context computes the remaining time. */
  functionTimeout?: number;
  /** The gateway's time-out for the function, in milliseconds. */
  integrationTimeout?: number;
  /** Called with the error that the handler throws; the client gets a 500 without details. */
  onError?: (error: unknown) => void;
}

/**
 * A function that calls the handler as API Gateway and Lambda do: with a new context, and with the earlier of the
 * function's time-out (500) and the gateway's (503).
 */
export function invocation(
  handler: LambdaHandler,
  { functionTimeout = 6_000, integrationTimeout = 30_000, onError = () => {} }: InvocationOptions = {},
) {
  const timeout = Math.min(functionTimeout, integrationTimeout);
  const timedOut = () =>
    functionTimeout <= integrationTimeout
      ? gatewayMessage(500, 'Internal Server Error')
      : gatewayMessage(503, 'Service Unavailable');

  return async function invoke(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<GatewayResponse> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<GatewayResponse>((resolve) => {
      timer = setTimeout(() => resolve(timedOut()), timeout);
    });
    try {
      return await Promise.race([handler(event, lambdaContext(functionTimeout)).then(proxyResult), late]);
    } catch (error) {
      onError(error);
      return gatewayMessage(500, 'Internal Server Error');
    } finally {
      clearTimeout(timer);
    }
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html */
function lambdaContext(functionTimeout: number): Context {
  const end = performance.now() + functionTimeout;
  const unsupported = () => {
    throw new Error('The callbacks of the context are not for async handlers');
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'local',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:local',
    memoryLimitInMB: '1024',
    awsRequestId: randomUUID(),
    logGroupName: '/aws/lambda/local',
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
}
