import type { DataAPIHttpError, DataAPIResponseError } from '@datastax/astra-db-ts';

/** Codes of the Data API that leave open what has happened. */
const TRANSIENT = /^(?:TIMEOUT|FAILED|OVERLOADED|UNAVAILABLE)/;

/**
 * What is known after a failed call: `answered`, there was an answer and sending again would bring the same;
 * `unauthorized`, the token was refused; `unknown`, it may or may not have happened.
 *
 * Network faults, time-outs and bodies that are no JSON reach us as errors of any class: what is not known to be an
 * answer counts as none.
 */
export function outcomeOf(error: unknown): 'answered' | 'unauthorized' | 'unknown' {
  if (isResponseError(error)) {
    const errors = error.errorDescriptors;
    if (errors.some(({ scope }) => scope === 'SECURITY')) return 'unauthorized';
    return errors.some(({ family, errorCode }) => family !== 'REQUEST' || TRANSIENT.test(errorCode))
      ? 'unknown'
      : 'answered';
  }
  if (isHttpError(error)) {
    if (error.status === 401 || error.status === 403) return 'unauthorized';
    return error.status === 408 || error.status === 429 || error.status >= 500 ? 'unknown' : 'answered';
  }
  return 'unknown';
}

/** Whether the Data API answered with an error of this code. */
export function hasErrorCode(error: unknown, code: string): boolean {
  return isResponseError(error) && error.errorDescriptors.some(({ errorCode }) => errorCode === code);
}

/** Whether an insert failed because there is a document with its id. */
export function isAlreadyThere(error: unknown): boolean {
  return hasErrorCode(error, 'DOCUMENT_ALREADY_EXISTS');
}

// Told by name: to import the client's classes would bring the whole client into the mocks.

function isResponseError(error: unknown): error is DataAPIResponseError {
  return error instanceof Error && error.name === 'DataAPIResponseError';
}

function isHttpError(error: unknown): error is DataAPIHttpError {
  return error instanceof Error && error.name === 'DataAPIHttpError';
}
