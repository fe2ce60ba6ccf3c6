import type { JSONWebKeySet } from 'jose';
import type { GatewayDocument } from '../../gateway/render.ts';
import { routesOf } from '../../gateway/routes.ts';
import { jwtAuthorizer } from './authorizer.ts';
import { crossOrigin } from './cross-origin.ts';
import { createDispatch, type DispatchOptions, type Gateway } from './dispatch.ts';
import { routeTable } from './route-table.ts';

export interface GatewayOptions extends Omit<DispatchOptions, 'matchRoute' | 'authorize' | 'cors'> {
  /** The rendered contract, which defines routes, authorisation and CORS. */
  document: GatewayDocument;
  /** The public keys of the document's issuer. */
  jwks: JSONWebKeySet;
}

/**
 * A local API Gateway (HTTP API) in front of one Lambda handler. Clients and the function see no difference.
 *
 * @example
 * const gateway = createGateway({ document: renderGateway(contract, …), handler, jwks });
 * await listenGateway(gateway, { port: 0 });
 */
export function createGateway({ document, jwks, ...options }: GatewayOptions): Gateway {
  const { now } = options;
  return createDispatch({
    ...options,
    matchRoute: routeTable(routesOf(document)),
    authorize: jwtAuthorizer({ document, jwks, ...(now && { now }) }),
    cors: crossOrigin(document['x-amazon-apigateway-cors']),
  });
}
