import type { RequestHandler } from 'msw';
import type { OperationId, operations } from '../../../generated/operations.ts';

/** A status that the contract documents for an operation. */
type StatusOf<Id extends OperationId> = (typeof operations)[Id]['statuses'][number];

/** Fixed answers by operation: a status of the contract, with its first example or a named one. */
export type ForcedAnswers = {
  readonly [Id in OperationId]?: StatusOf<Id> | { status: StatusOf<Id>; example: string };
};

/** Options of the mocks that do not depend on the service. */
export interface EngineMockOptions {
  /**
   * The base URL of the client under test; any host by default.
   *
   * Other paths below it are answered with 404, as the service does, unless the page itself is from that origin.
   */
  baseUrl?: string;
  /** The service's clock, in epoch milliseconds. */
  now?: () => number;
  /** The delay of each answer in milliseconds. */
  delay?: number;
  answers?: ForcedAnswers;
}

/** Handlers for msw: spread them into setupServer or setupWorker. */
export type MockHandlers = RequestHandler[] & {
  /** Restores the initial data. */
  reset(): void;
};
