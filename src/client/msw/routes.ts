import { operations } from '../../../generated/operations.ts';
import { type RouteMatch, routeTable } from '../../local/gateway/route-table.ts';

const DEFAULT = { routeKey: '$default', scopes: null };

/**
 * Finds a request's route by the path after the base path.
 *
 * @param basePath such as "/v1", or empty; if it is undefined, any prefix is accepted
 */
export function mockRoutes(basePath: string | undefined) {
  const routes = Object.entries(operations).map(([operationId, { routeKey, scopes }]) => ({
    operationId,
    routeKey,
    scopes,
  }));
  const match = routeTable([...routes, DEFAULT]);
  const known = basePath?.split('/').length;

  return function matchRoute(method: string, segments: readonly string[]): RouteMatch | undefined {
    const starts = known === undefined ? segments.map((_, index) => index + 1) : [known];
    const matches = starts.map((start) => match(method, ['', ...segments.slice(start)]));
    return matches.find((one) => one?.route.operationId) ?? { route: DEFAULT };
  };
}
