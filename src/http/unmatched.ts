import { Problem } from '../contract/problem.ts';
import type { Handler } from './pipeline.ts';

/**
 * Answers what no route matched: 405 with `Allow` where the path exists, 404 where it does not.
 *
 * @param routeKeys every route there is, as "METHOD /path/{parameter}"
 * @param basePath what a custom domain maps in front, such as "/v1"; the plain paths work beside it
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export function unmatched({
  routeKeys,
  basePath = '',
}: {
  routeKeys: readonly string[];
  basePath?: string;
}): Handler {
  const routes = routeKeys.map((routeKey) => {
    const [method = '', path = ''] = routeKey.split(' ');
    return { method, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`) };
  });

  return async function answerUnmatched({ rawPath = '' }) {
    const path = basePath && rawPath.startsWith(`${basePath}/`) ? rawPath.slice(basePath.length) : rawPath;
    const allowed = routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    if (allowed.length === 0) {
      throw new Problem('route_not_found', { detail: 'There is nothing at this path.' });
    }
    throw new Problem('method_not_allowed', {
      detail: `This path takes ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  };
}
