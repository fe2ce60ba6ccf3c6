/**
 * Normalizes a base URL, so that the contract's paths can be appended: absolute, without trailing slashes, query and
 * fragment.
 *
 * @param baseUrl absolute, or in a browser relative to the page
 * @throws TypeError when it is not an HTTP or HTTPS URL
 * @example
 * normalizedBaseUrl('https://api.example.com/v1/'); // "https://api.example.com/v1"
 */
export function normalizedBaseUrl(baseUrl: string): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const { protocol, origin, pathname } = new URL(baseUrl, page);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`${baseUrl} is not an HTTP or HTTPS URL`);
  return origin + pathname.replace(/\/+$/, '');
}
