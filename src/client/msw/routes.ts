import { operations } from '../../../generated/operations.ts';
import { type RouteMatch, routeTable } from '../../local/gateway/route-table.ts';

const DEFAULT = { routeKey: '$default', scopes: null };

/**
 * Finds a request's route by what follows the base path.
 *
 * @param basePath such as "/v1", empty for none; undefined where it is not known: then any path may stand in front
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
