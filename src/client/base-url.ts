/**
 * Where an API is, in the one form that paths of the contract are appended to: absolute, without slashes at its end.
 *
 * A query and a fragment are left out, for no operation of the contract has them.
 *
 * @param baseUrl absolute, or in a browser relative to the page
 * @throws TypeError for what is no address of an HTTP server
 * @example
 * normalizedBaseUrl('https://api.example.com/v1/'); // "https://api.example.com/v1"
 */
export function normalizedBaseUrl(baseUrl: string): string {
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const { protocol, origin, pathname } = new URL(baseUrl, page);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`${baseUrl} is no address of an HTTP server`);
  return origin + pathname.replace(/\/+$/, '');
}
