import type { HttpEvent } from './exchange.ts';

export interface MatchedRoute {
  /** Absent where no route has both the method and the path. */
  routeKey?: string;
  pathParameters?: Record<string, string>;
  /** The methods that the path takes. */
  allowed: readonly string[];
}

/** What a route is found by. */
export type Target = Pick<HttpEvent, 'rawPath'> & {
  requestContext: { http: { method: string }; stage?: string };
};

/**
 * Finds a route by method and path, for events that name none: those of a function URL, and of the gateway's `$default`.
 *
 * A named stage is the first segment of the path that such an event has; `$default` is none.
 *
 * @param routeKeys every route there is, as "METHOD /path/{parameter}"
 * @param basePath what a custom domain maps in front, such as "/v1"; the plain paths work beside it
 */
export function routeMatcher(routeKeys: readonly string[], { basePath = '' }: { basePath?: string } = {}) {
  const routes = routeKeys.map((routeKey) => {
    const [method = '', path = ''] = routeKey.split(' ');
    return { routeKey, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) };
  });

  return function matchRoute({ rawPath = '', requestContext: { http, stage } }: Target): MatchedRoute {
    const prefixes = [stage && stage !== '$default' ? `/${stage}` : '', basePath];
    const prefix = prefixes.find((one) => one && rawPath.startsWith(`${one}/`)) ?? '';
    const path = rawPath.slice(prefix.length);
    const found = routes.filter(({ pattern }) => pattern.test(path));
    const allowed = found.map((route) => route.method);
    const route = found.find((one) => one.method === http.method);
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
