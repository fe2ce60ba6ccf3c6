import { withParameter } from '../contract/parameter-values.ts';

/**
 * The `Link` header that refers to the next page; no header on the last page.
 *
 * @param next the cursor of the next page; null on the last page
 * @see https://www.rfc-editor.org/rfc/rfc8288
 * @example
 * nextLink({ rawPath: '/things', rawQueryString: 'limit=2' }, 'abc'); // { Link: '</things?limit=2&cursor=abc>; rel="next"' }
 */
export function nextLink(
  { rawPath, rawQueryString }: { rawPath: string; rawQueryString: string },
  next: string | null,
): { Link?: string } {
  if (next === null) return {};
  return { Link: `<${rawPath}?${withParameter(rawQueryString, 'cursor', next)}>; rel="next"` };
}
