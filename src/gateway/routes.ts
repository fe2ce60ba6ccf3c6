import { DEFAULT_ROUTE, type GatewayDocument } from './render.ts';
import { SCHEME } from './security.ts';

/** A route of the gateway after the import. */
export interface GatewayRoute {
  /** "METHOD /path/{parameter}", or "$default". */
  routeKey: string;
  /** A token needs any one of these; null for a public route. */
  scopes: readonly string[] | null;
  operationId?: string;
}

/** The routes that the import makes of a rendered document. */
export function routesOf({ paths }: GatewayDocument): GatewayRoute[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, security = [], isDefaultRoute }]) => ({
      routeKey: isDefaultRoute ? DEFAULT_ROUTE : `${method.toUpperCase()} ${path}`,
      scopes: security[0]?.[SCHEME] ?? null,
      ...(operationId !== undefined && { operationId }),
    })),
  );
}
