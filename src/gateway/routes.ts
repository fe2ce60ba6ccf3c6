import { DEFAULT_ROUTE, type GatewayDocument } from './render.ts';
import { SCHEME } from './security.ts';

/** A route as the gateway has it after import. */
export interface GatewayRoute {
  /** "METHOD /path/{parameter}", or "$default". */
  routeKey: string;
  /** Any one of these lets a token pass; null means that the route needs none. */
  scopes: readonly string[] | null;
  operationId?: string;
}

/** Reads the routes back from a rendered document, as the import does. */
export function routesOf({ paths }: GatewayDocument): GatewayRoute[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, security = [], isDefaultRoute }]) => ({
      routeKey: isDefaultRoute ? DEFAULT_ROUTE : `${method.toUpperCase()} ${path}`,
      scopes: security[0]?.[SCHEME] ?? null,
      ...(operationId !== undefined && { operationId }),
    })),
  );
}
