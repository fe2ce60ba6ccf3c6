import { DataAPIHttpError, DataAPIResponseError } from '@datastax/astra-db-ts';

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
  if (error instanceof DataAPIResponseError) {
    const errors = error.errorDescriptors;
    if (errors.some(({ scope }) => scope === 'SECURITY')) return 'unauthorized';
    return errors.some(({ family, errorCode }) => family !== 'REQUEST' || TRANSIENT.test(errorCode))
      ? 'unknown'
      : 'answered';
  }
  if (error instanceof DataAPIHttpError) {
    if (error.status === 401 || error.status === 403) return 'unauthorized';
    return error.status === 408 || error.status === 429 || error.status >= 500 ? 'unknown' : 'answered';
  }
  return 'unknown';
}
