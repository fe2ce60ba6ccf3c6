import { operations } from '../../generated/operations.ts';
import type { SmokeAnswers, SmokeRequest, SmokeWalk } from '../../src/contract/smoke-walk.ts';

/** What the function answers to an event. */
interface FunctionAnswer {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Of an invocation that ended without an answer. */
  errorMessage?: string;
}

/** Invokes the version with an event and answers with what it returned. */
export type InvokeVersion = (event: object) => Promise<FunctionAnswer>;

/**
 * Sends a version of the function the requests of a walk, as the gateway would with the claims of a valid token.
 *
 * @param key the walk's own, such as a deployment's id
 * @returns what went wrong first; undefined when the version answered as it has to
 */
export async function walkVersion(
  invoke: InvokeVersion,
  { walk, key }: { walk: SmokeWalk; key: string },
): Promise<string | undefined> {
  const answers: SmokeAnswers = {};
  for (const { operationId, request = () => ({}), status } of walk(key)) {
    const {
      statusCode,
      headers = {},
      body,
      errorMessage,
    } = await invoke(eventOf(operationId, request(answers)));
    if (statusCode !== status) {
      // A problem names the fault and repeats nothing of the request.
      return `${operationId} answered ${statusCode ?? errorMessage ?? 'nothing'}, not ${status}${statusCode && statusCode >= 400 ? `: ${body}` : ''}`;
    }
    answers[operationId] = {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      body: body ? JSON.parse(body) : undefined,
    };
  }
  return undefined;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html, format 2.0 */
function eventOf(
  operationId: keyof typeof operations,
  { path: pathParameters = {}, query = '', headers = {}, body }: SmokeRequest,
): object {
  const { routeKey, method, path, scopes } = operations[operationId];
  const rawPath = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(pathParameters[name] ?? ''));
  const claims = scopes && { sub: 'deployment-smoke-test', scope: scopes[0] };
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: query,
    headers,
    pathParameters,
    ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    requestContext: {
      requestId: 'deployment-smoke-test',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'deployment' },
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
