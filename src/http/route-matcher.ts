import type { HttpEvent } from './exchange.ts';

export interface MatchedRoute {
  /** Absent when no route has this method and path. */
  routeKey?: string;
  pathParameters?: Record<string, string>;
  /** The methods of the routes with this path. */
  allowed: readonly string[];
}

/** The part of an event by which a route is found. */
export type Target = Pick<HttpEvent, 'rawPath'> & {
  requestContext: { http: { method: string }; stage?: string };
};

/**
 * Finds a route by method and path, for events without a route key of the contract: those of a function URL and of the
 * gateway's `$default` route.
 *
 * In such an event the path begins with the name of the stage, unless the stage is `$default`.
 *
 * @param routeKeys every route, as "METHOD /path/{parameter}"
 * @param basePath the mapping key of a custom domain, such as "/v1"; paths without it match, too
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

/** Decodes percent escapes. A broken escape is left as it is, and validation refuses it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
