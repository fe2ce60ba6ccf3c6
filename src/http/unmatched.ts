import { Problem } from '../contract/problem.ts';
import type { Handler } from './pipeline.ts';
import type { routeMatcher } from './route-matcher.ts';

/**
 * Answers a request that matches no route: 405 with `Allow` if the path exists, 404 if it does not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export function unmatchedRoute(matchRoute: ReturnType<typeof routeMatcher>): Handler {
  return async function answerUnmatched(event) {
    const { allowed } = matchRoute(event);
    if (allowed.length === 0) {
      throw new Problem('route_not_found', { detail: 'There is nothing at this path.' });
    }
    throw new Problem('method_not_allowed', {
      detail: `This path takes ${allowed.join(', ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
  };
}
