// Written by `make generate` from openapi.yaml; do not edit.
import type { OperationId } from '../operations.ts';
import type { Validate } from './requests.js';

export interface ResponseValidator {
  /** Validates the documented headers, by lower-case name and converted to their `headerTypes`. */
  readonly headers: Validate;
  readonly headerTypes: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<string, Validate>>;
}

export declare const responseValidators: {
  readonly [Id in OperationId]: Readonly<Record<number, ResponseValidator>>;
};
