import { randomUUID, utf8Length } from '#platform';
import type { Authorize } from './bearer-authorizer.ts';
import { crossOrigin } from './cross-origin.ts';
import { proxyEvent } from './event.ts';
import { type GatewayRequest, type GatewayResponse, gatewayMessage, joinHeaders } from './http.ts';
import { type InvocationOptions, invocation, type LambdaHandler } from './invocation.ts';
import { decodePath } from './request-path.ts';
import type { routeTable } from './route-table.ts';

export interface DispatchOptions extends InvocationOptions {
  matchRoute: ReturnType<typeof routeTable>;
  authorize: Authorize;
  /** None by default. */
  cors?: ReturnType<typeof crossOrigin>;
  handler: LambdaHandler;
  /** Epoch milliseconds. */
  now?: () => number;
  /** Called for each request that the gateway answers without the function. */
  onRefusal?: (refusal: Refusal) => void;
}

/** A request that the gateway answered without the function. */
export interface Refusal {
  requestId: string;
  method: string;
  status: number;
}

export interface Gateway {
  handle(request: GatewayRequest): Promise<GatewayResponse>;
}

/** The most bytes of request line and headers: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
export const LARGEST_HEAD = 10_240;
/** The most bytes of a body, by the same quotas. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** Handles requests as an HTTP API does: limits, route, authorisation, invocation. */
export function createDispatch({
  matchRoute,
  authorize,
  cors = crossOrigin(undefined),
  handler,
  now = Date.now,
  onRefusal = () => {},
  ...limits
}: DispatchOptions): Gateway {
  const invoke = invocation(handler, limits);

  async function answer(
    request: GatewayRequest,
    headers: Record<string, string>,
    requestId: string,
    refuse: (response: GatewayResponse) => GatewayResponse,
  ): Promise<GatewayResponse> {
    if (headSize(request) > LARGEST_HEAD)
      return refuse(gatewayMessage(431, 'Request Header Fields Too Large'));
    if (request.body.length > LARGEST_BODY) return refuse(gatewayMessage(413, 'Request Entity Too Large'));
    const path = decodePath(request.target.split('?')[0] as string);
    if (!path) return refuse(gatewayMessage(400, 'Bad Request'));

    const match = matchRoute(request.method, path.segments);
    if (!match) return refuse(gatewayMessage(404, 'Not Found'));
    const routed = { request, headers, path, match, requestId, time: now() };
    if (match.route.scopes === null) return invoke(proxyEvent(routed));

    const verdict = await authorize(headers['authorization'], match.route.scopes);
    return 'refused' in verdict
      ? refuse(verdict.refused)
      : invoke(proxyEvent({ ...routed, jwt: verdict.jwt }));
  }

  return {
    async handle(request) {
      const requestId = newRequestId();
      const headers = joinHeaders(request.rawHeaders);
      const refuse = (response: GatewayResponse) => {
        onRefusal({ requestId, method: request.method, status: response.status });
        return response;
      };
      const preflight = cors.answerPreflight(request.method, headers);
      const response =
        preflight ?? cors.addHeaders(await answer(request, headers, requestId, refuse), headers);
      return { ...response, headers: { ...response.headers, 'apigw-requestid': requestId } };
    },
  };
}

/** An id in the form of API Gateway's, such as "JKJaXmPLvHcESHA=". The last 15 digits of a UUID are random. */
function newRequestId(): string {
  return `${randomUUID().replaceAll('-', '').slice(-15)}=`;
}

function headSize({ method, target, protocol, rawHeaders }: GatewayRequest): number {
  const requestLine = utf8Length(`${method} ${target} ${protocol}\r\n`);
  // Two bytes after each name (": ") and two after each value (CR LF). A character of a header is one byte.
  return rawHeaders.reduce((size, text) => size + text.length + 2, requestLine);
}
