import { HttpResponse, http } from 'msw';
import type { DataApi } from './data-api.ts';

/** The same Data API as msw handlers, for tests that intercept the client's requests to `baseUrl`. */
export function dataApiHandlers(dataApi: DataApi, baseUrl: string) {
  return [
    http.all(`${baseUrl.replace(/\/$/, '')}/*`, async ({ request }) => {
      const { status, headers, body } = await dataApi.handle({
        method: request.method,
        path: new URL(request.url).pathname,
        headers: Object.fromEntries(request.headers),
        body: new Uint8Array(await request.arrayBuffer()),
      });
      return new HttpResponse(body === '' ? null : body, { status, headers });
    }),
  ];
}
