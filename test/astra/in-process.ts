import { DataAPIHttpError, DataAPIResponseError } from '@datastax/astra-db-ts';
import type { Retry } from '../../src/astra/retry.ts';
import type { Call } from '../../src/contract/context.ts';

type ErrorClass = new (...given: unknown[]) => Error;

/** An error with which the Data API answers a call. */
export function responseError(errorCode: string, family = 'SERVER', scope = 'DATABASE'): Error {
  return responseErrors([errorCode, family, scope]);
}

/** One with several errors: code, family and scope of each. */
export function responseErrors(...given: [errorCode: string, family: string, scope: string][]): Error {
  const errors = given.map(([errorCode, family, scope]) => ({
    id: 'i',
    family,
    scope,
    errorCode,
    title: 't',
    message: 'm',
  }));
  return new (DataAPIResponseError as unknown as ErrorClass)({}, { errors });
}

export function httpError(status: number): Error {
  return new (DataAPIHttpError as unknown as ErrorClass)({ status, body: '', statusText: '' });
}

/** The deadline of `call`; the clock of the tests stands at 0. */
export const deadline = 4_500;

export function callAt0(): Call {
  return { deadline, dataApiCalls: 0, retries: 0 };
}

/** A retry that sends each attempt once, and counts the pauses after lost races. */
export function withoutRetries() {
  const pauses: number[] = [];
  const once: Retry['send'] = (attempt, call) => attempt(call.deadline);
  const retry: Retry = {
    send: once,
    read: once,
    sendOnce: once,
    pause: async (round) => void pauses.push(round),
  };
  return { retry, pauses };
}

/** A `find` that answers its pages in turn, empty ones after the last, and records what it was asked for. */
export function scriptedFind(...pages: { result: object[]; nextPageState?: string }[]) {
  // biome-ignore lint/suspicious/noExplicitAny: tests compare filters and options as they are.
  const asked: { filter: any; options: any }[] = [];
  return {
    asked,
    find: (filter: object, options: object) => ({
      fetchNextPage: async () => {
        asked.push(structuredClone({ filter, options }));
        return pages[asked.length - 1] ?? { result: [] };
      },
    }),
  };
}
