/** An embedded Data API on node:sqlite: one implementation behind an HTTP door and an msw door. */
export { createDataApi, type DataApiOptions } from './data-api.ts';
export { listenDataApi } from './http-door.ts';
export { dataApiHandlers } from './msw-door.ts';
