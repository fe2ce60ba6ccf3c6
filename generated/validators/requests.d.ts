// Written by `make generate` from openapi.yaml; do not edit.
import type { OperationId } from '../operations.ts';

/** An error of a validator: the members of Ajv's ErrorObject that are read. */
export interface ValidationError {
  /** JSON pointer to the invalid value. */
  instancePath: string;
  keyword: string;
  /** The details; their members depend on the keyword. */
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member.
  params: Record<string, any>;
}

/** Returns whether the data is valid; `errors` has the errors of the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** `parameters` takes {path, query, header}, header names in lower case, and fills in defaults. */
export declare const requestValidators: {
  readonly [Id in OperationId]: { readonly parameters: Validate; readonly body: Validate | null };
};

export declare const schemaValidators: {
  readonly CustomerId: Validate;
  readonly OrderDetails: Validate;
};
