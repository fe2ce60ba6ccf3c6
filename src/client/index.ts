export type { TokenSource } from './authorized-fetch.ts';
export type { OperationData, OperationId, OperationInput, Order, OrderPage } from './operation-types.ts';
export { createOrdersClient, type OrdersClient, type OrdersClientOptions } from './orders-client.ts';
export { type CallProblem, type CallResult, OrderApiError, unwrap } from './result.ts';
export type { RetryOptions } from './retrying-fetch.ts';
