import type { RequestHandler } from 'msw';
import type { OperationId, operations } from '../../../generated/operations.ts';

/** A status that the contract gives an operation. */
type StatusOf<Id extends OperationId> = (typeof operations)[Id]['statuses'][number];

/** What an operation answers whatever it is asked: a status of the contract, with its first example or another one. */
export type ForcedAnswers = {
  readonly [Id in OperationId]?: StatusOf<Id> | { status: StatusOf<Id>; example: string };
};

/** How the mocks behave, whatever the service is. */
export interface EngineMockOptions {
  /**
   * Where the client under test sends to; any host by default.
   *
   * Paths below it that the contract has not are answered 404 as the service does, unless the page itself comes from that
   * origin.
   */
  baseUrl?: string;
  /** The service's clock, in epoch milliseconds. */
  now?: () => number;
  /** How long, in milliseconds, each answer takes. */
  delay?: number;
  answers?: ForcedAnswers;
}

/** Handlers for msw, to be spread into setupServer or setupWorker. */
export type MockHandlers = RequestHandler[] & {
  /** Forgets everything that happened and begins anew, with the data that it began with. */
  reset(): void;
};
