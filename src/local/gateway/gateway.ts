import { randomBytes } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import type { GatewayDocument } from '../../gateway/render.ts';
import { routesOf } from '../../gateway/routes.ts';
import { jwtAuthorizer } from './authorizer.ts';
import { crossOrigin } from './cross-origin.ts';
import { proxyEvent } from './event.ts';
import { type GatewayRequest, type GatewayResponse, gatewayMessage, joinHeaders } from './http.ts';
import { type InvocationOptions, invocation, type LambdaHandler } from './invocation.ts';
import { decodePath } from './request-path.ts';
import { routeTable } from './route-table.ts';

export interface GatewayOptions extends InvocationOptions {
  /** The rendered contract: routes, authorisation and CORS come from it alone. */
  document: GatewayDocument;
  handler: LambdaHandler;
  /** The public keys of the document's issuer. */
  jwks: JSONWebKeySet;
  /** Epoch milliseconds. */
  now?: () => number;
  /** Told of each request that the gateway answered without the function. */
  onRefusal?: (refusal: Refusal) => void;
}

/** A request that never reached the function. */
export interface Refusal {
  requestId: string;
  method: string;
  status: number;
}

export interface Gateway {
  handle(request: GatewayRequest): Promise<GatewayResponse>;
}

/** Request line and headers together, in bytes: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
export const LARGEST_HEAD = 10_240;
/** A body, in bytes, by the same quotas. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/**
 * API Gateway's HTTP API in front of one Lambda handler, as far as a client or the function can tell the difference.
 *
 * @example
 * const gateway = createGateway({ document: renderGateway(contract, …), handler, jwks });
 * await listenGateway(gateway, { port: 0 });
 */
export function createGateway({
  document,
  handler,
  jwks,
  now = Date.now,
  onRefusal = () => {},
  ...limits
}: GatewayOptions): Gateway {
  const matchRoute = routeTable(routesOf(document));
  const authorize = jwtAuthorizer({ document, jwks, now });
  const cors = crossOrigin(document['x-amazon-apigateway-cors']);
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
    const routed = { request, path, match, requestId, time: now() };
    if (match.route.scopes === null) return invoke(proxyEvent(routed));

    const verdict = await authorize(headers['authorization'], match.route.scopes);
    return 'refused' in verdict
      ? refuse(verdict.refused)
      : invoke(proxyEvent({ ...routed, jwt: verdict.jwt }));
  }

  return {
    async handle(request) {
      const requestId = randomBytes(11).toString('base64');
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

function headSize({ method, target, protocol, rawHeaders }: GatewayRequest): number {
  const requestLine = Buffer.byteLength(`${method} ${target} ${protocol}\r\n`);
  // Two bytes after each name (": ") and two after each value (CR LF).
  return rawHeaders.reduce((size, text) => size + Buffer.byteLength(text, 'latin1') + 2, requestLine);
}
