export interface MatchedRoute {
  /** Absent where no route has both the method and the path. */
  routeKey?: string;
  pathParameters?: Record<string, string>;
  /** The methods that the path takes. */
  allowed: readonly string[];
}

/**
 * Finds a route by method and path, for events that name none: those of a function URL, and of the gateway's `$default`.
 *
 * @param routeKeys every route there is, as "METHOD /path/{parameter}"
 * @param basePath what a custom domain maps in front, such as "/v1"; the plain paths work beside it
 */
export function routeMatcher(routeKeys: readonly string[], { basePath = '' }: { basePath?: string } = {}) {
  const routes = routeKeys.map((routeKey) => {
    const [method = '', path = ''] = routeKey.split(' ');
    return { routeKey, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) };
  });

  return function matchRoute(method: string, rawPath: string): MatchedRoute {
    const path = basePath && rawPath.startsWith(`${basePath}/`) ? rawPath.slice(basePath.length) : rawPath;
    const found = routes.filter(({ pattern }) => pattern.test(path));
    const allowed = found.map((route) => route.method);
    const route = found.find((one) => one.method === method);
    if (!route) return { allowed };
    const { groups } = route.pattern.exec(path) ?? {};
    return { routeKey: route.routeKey, allowed, ...(groups && { pathParameters: decoded(groups) }) };
  };
}

function decoded(parameters: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decode(value)]));
}

/** A broken escape stays as it is: validation refuses it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
