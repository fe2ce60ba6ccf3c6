// Written by `make generate` from openapi.yaml; do not edit.
import type { OperationId } from '../operations.ts';

/** One fault of the data: the part of Ajv's ErrorObject that is read. */
export interface ValidationError {
  /** JSON pointer to the value that does not fit. */
  instancePath: string;
  keyword: string;
  /** Its shape depends on the keyword. */
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member.
  params: Record<string, any>;
}

/** Whether the data fits; what does not is in `errors` until the next call. */
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
