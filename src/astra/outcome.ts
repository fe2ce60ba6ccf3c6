import type { DataAPIHttpError, DataAPIResponseError } from '@datastax/astra-db-ts';

/** Error codes of the Data API after which it is unknown whether the write was applied. */
const TRANSIENT = /^(?:TIMEOUT|FAILED|OVERLOADED|UNAVAILABLE)/;

/**
 * Classifies a failed call: `answered`, the Data API refused it and would refuse it again; `unauthorized`, the token
 * was refused; `unknown`, it may or may not have been applied.
 *
 * Network faults, time-outs and bodies that are not JSON throw errors of any class, so every error that is not a known
 * answer is `unknown`.
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

/** Whether an insert failed because a document with its id exists. */
export function isAlreadyThere(error: unknown): boolean {
  return hasErrorCode(error, 'DOCUMENT_ALREADY_EXISTS');
}

// Compared by name, because an import of the client's classes would bundle the whole client into the mocks.

function isResponseError(error: unknown): error is DataAPIResponseError {
  return error instanceof Error && error.name === 'DataAPIResponseError';
}

function isHttpError(error: unknown): error is DataAPIHttpError {
  return error instanceof Error && error.name === 'DataAPIHttpError';
}
