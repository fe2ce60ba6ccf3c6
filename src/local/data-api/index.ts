/** An embedded Data API on node:sqlite, served over HTTP or by msw handlers, or called in process. */
export { createDataApi, type DataApiOptions } from './data-api.ts';
export { listenDataApi } from './http-server.ts';
export { dataApiHandlers } from './msw-handlers.ts';
