import { writeSync } from 'node:fs';
import type { Context } from 'aws-lambda';
import { type Invocation, runtimeApiClient, type Transport } from './runtime-api.ts';

type Handler = (event: unknown, context: Context) => Promise<unknown>;

/**
 * A custom Lambda runtime: loads the handler, then runs one event after the other until the process gets SIGTERM.
 *
 * If the handler cannot be loaded, or the Runtime API refuses the report of an error, the process exits with 1 and
 * Lambda starts a new one. Every failure is logged before it is reported.
 *
 * @param load returns the handler; its work is the function's init phase
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html
 */
export async function run(
  load: () => Promise<Handler>,
  { environment = process.env, transport }: { environment?: typeof process.env; transport?: Transport } = {},
): Promise<never> {
  const api = runtimeApiClient(environment['AWS_LAMBDA_RUNTIME_API'] ?? '', transport);
  let busy = false;
  let ending = false;
  process.on('SIGTERM', () => {
    ending = true;
    if (!busy) process.exit(0);
  });

  const handler = await load().catch(async (error) => {
    log('The function cannot start', error);
    await api.failInit(error);
    return process.exit(1);
  });
  while (!ending) {
    const invocation = await api.next();
    busy = true;
    if (invocation.traceId === undefined) delete environment['_X_AMZN_TRACE_ID'];
    else environment['_X_AMZN_TRACE_ID'] = invocation.traceId;
    await answer(invocation);
    busy = false;
  }
  return process.exit(0);

  async function answer(invocation: Invocation): Promise<void> {
    const { requestId, event } = invocation;
    let json: string;
    try {
      json = JSON.stringify(await handler(event, contextOf(invocation, environment))) ?? 'null';
    } catch (error) {
      log('The invocation failed', error, requestId);
      return api.fail(requestId, error);
    }
    if (await api.respond(requestId, json)) return;
    const bytes = Buffer.byteLength(json);
    log(
      'The invocation failed',
      new RangeError(`The answer has ${bytes} bytes, too many for Lambda`),
      requestId,
    );
  }
}

/** Writes one JSON line to stderr, synchronously, because the process may exit next. */
function log(what: string, error: unknown, requestId?: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const at = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  const time = new Date().toISOString();
  const line = {
    time,
    level: 'error',
    what,
    ...(requestId && { requestId }),
    name,
    message,
    at: at?.slice(0, 5),
  };
  writeSync(2, `${JSON.stringify(line)}\n`);
}

/** The context of https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html, without its callbacks. */
function contextOf(
  { requestId, deadline, functionArn }: Invocation,
  environment: Partial<Record<string, string>>,
): Context {
  return {
    awsRequestId: requestId,
    invokedFunctionArn: functionArn,
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'] ?? '',
    functionVersion: environment['AWS_LAMBDA_FUNCTION_VERSION'] ?? '',
    memoryLimitInMB: environment['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? '',
    logGroupName: environment['AWS_LAMBDA_LOG_GROUP_NAME'] ?? '',
    logStreamName: environment['AWS_LAMBDA_LOG_STREAM_NAME'] ?? '',
    getRemainingTimeInMillis: () => deadline - Date.now(),
  } as Context;
}
