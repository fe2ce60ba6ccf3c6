import type { KeepAliveFetcher } from '../../astra/fetcher.ts';
import type { DataApi } from './data-api.ts';

/** A transport for astra-db-ts that hands each call to an embedded Data API of the same process, without a socket. */
export function inProcessFetcher(dataApi: DataApi): KeepAliveFetcher {
  return {
    fetch: async function fetchInProcess({ url, method, headers, body = '' }) {
      const answer = await dataApi.handle({
        method,
        path: new URL(url).pathname,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body,
      });
      return { url, httpVersion: 1, statusText: '', ...answer };
    },
    preconnect: () => {},
    close: async () => {},
  };
}
