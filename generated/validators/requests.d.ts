// Written by `make generate` from openapi.yaml; do not edit.
import type { ErrorObject } from 'ajv';
import type { OperationId } from '../operations.ts';

/** Whether the data fits; what does not is in `errors` until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** `parameters` takes {path, query, header}, header names in lower case, and fills in defaults. */
export declare const requestValidators: {
  readonly [Id in OperationId]: { readonly parameters: Validate; readonly body: Validate | null };
};

export declare const schemaValidators: {
  readonly OrderDetails: Validate;
};
