import type { GatewayRoute } from '../../gateway/routes.ts';

export interface RouteMatch {
  route: GatewayRoute;
  pathParameters?: Record<string, string>;
}

interface Candidate {
  route: GatewayRoute;
  method: string;
  segments: string[];
}

/**
 * Finds the route of a request: the most specific one whose method and path match, else `$default`.
 *
 * Fixed segments take precedence over parameters. Methods must be equal, so a HEAD does not match a GET route.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html#http-api-develop-routes.evaluation
 */
export function routeTable(routes: readonly GatewayRoute[]) {
  const defaultRoute = routes.find(({ routeKey }) => routeKey === '$default');
  const candidates = routes
    .filter((route) => route !== defaultRoute)
    .map((route): Candidate => {
      const [method = '', path = ''] = route.routeKey.split(' ');
      return { route, method, segments: path.split('/') };
    })
    .sort((a, b) => (parametersFirst(a) < parametersFirst(b) ? -1 : 1));

  return function matchRoute(method: string, segments: readonly string[]): RouteMatch | undefined {
    for (const candidate of candidates) {
      const pathParameters = candidate.method === method ? parametersOf(candidate, segments) : undefined;
      if (pathParameters) {
        const some = Object.keys(pathParameters).length > 0;
        return { route: candidate.route, ...(some && { pathParameters }) };
      }
    }
    return defaultRoute && { route: defaultRoute };
  };
}

/** A sort key by which, from the left, fixed segments come before parameters. */
function parametersFirst({ segments }: Candidate): string {
  return segments.map((segment) => (isParameter(segment) ? '1' : '0')).join('');
}

function parametersOf(
  { segments: wanted }: Candidate,
  given: readonly string[],
): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] as string;
    if (isParameter(segment) && value !== '') parameters[segment.slice(1, -1)] = value;
    else if (segment !== value) return undefined;
  }
  return parameters;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}
