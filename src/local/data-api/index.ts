/** An embedded Data API on node:sqlite: one implementation behind an HTTP door and an msw door. */
export {
  createDataApi,
  type DataApi,
  type DataApiOptions,
  type DataApiRequest,
  type DataApiResponse,
} from './data-api.ts';
export { type DataApiServer, listenDataApi } from './http-door.ts';
export { dataApiHandlers } from './msw-door.ts';
