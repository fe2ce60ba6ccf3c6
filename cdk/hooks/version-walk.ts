import { operations } from '../../generated/operations.ts';
import type { Ask, Deployment } from '../../src/contract/deployment.ts';

/** The function's answer to an event. */
export interface FunctionAnswer {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Present when the invocation failed. */
  errorMessage?: string;
}

/** Invokes the version with an event and returns its answer. */
export type InvokeVersion = (event: object) => Promise<FunctionAnswer>;

/**
 * Runs the service's smoke walks against one version of the function. It sends the events that the gateway would send,
 * with the claims of a verified token.
 *
 * @returns the first failure; undefined when all answers are as expected
 */
export async function walkVersion(
  invoke: InvokeVersion,
  { smoke, operatorScope }: Pick<Deployment, 'smoke' | 'operatorScope'>,
): Promise<string | undefined> {
  let last = 'no request was sent';
  const asking =
    (scope: string): Ask =>
    async (operationId, options = {}) => {
      const event = eventOf(operationId, options, scope);
      const { statusCode: status = 0, headers = {}, body = '', errorMessage } = await invoke(event);
      last = `${operationId} answered ${errorMessage ?? status}`;
      if (errorMessage !== undefined || status === 0) throw new Error('there is no answer');
      const isJson = /json/.test(headers['content-type'] ?? headers['Content-Type'] ?? '');
      return { status, headers: new Headers(headers), body: isJson ? JSON.parse(body) : body };
    };
  const [ask, askAsOperator] = [asking(smoke.scope), asking(operatorScope)];
  try {
    await smoke.walk(ask);
    await smoke.operatorWalk?.(ask, askAsOperator);
    return undefined;
  } catch (error) {
    return `${last}: ${String((error as Error).message).split('\n', 1)[0]}`;
  }
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html, format 2.0 */
function eventOf(
  operationId: Parameters<Ask>[0],
  { path = {}, query = {}, headers = {}, body, anonymous = false }: NonNullable<Parameters<Ask>[1]>,
  scope: string,
): object {
  const { routeKey, method, path: template, scopes, body: taken } = operations[operationId];
  const rawPath = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  const values = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const rawQueryString = new URLSearchParams(values).toString();
  const claims = scopes && !anonymous && { sub: 'deployment-smoke-test', scope };
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    headers: {
      ...(taken && body !== undefined && { 'content-type': taken.mediaTypes[0] }),
      ...headers,
    },
    pathParameters: path,
    ...(rawQueryString && { queryStringParameters: values }),
    requestContext: {
      requestId: 'deployment-smoke-test',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'deployment' },
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
