import type { OperationId, operations } from '../../generated/operations.ts';
import type { operations as Contract } from '../../generated/types.ts';

export type { OperationId };

type Table = typeof operations;
type ParameterOf<Id extends OperationId> = Table[Id]['parameters'][number];
type ValuesOf<Id extends OperationId, Place extends 'path' | 'query' | 'header'> =
  Contract[Id]['parameters'] extends Record<Place, infer Values>
    ? Values
    : Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
      ? // `never` when the operation has no such parameters.
        [NonNullable<Values>] extends [never]
        ? Record<never, never>
        : NonNullable<Values>
      : Record<never, never>;

/** Members with a default in the contract are always present: the validator fills them in. */
type WithDefaults<Id extends OperationId, Values> = Values & {
  [Name in keyof Values as Name extends Extract<ParameterOf<Id>, { default: unknown }>['name']
    ? Name
    : never]-?: NonNullable<Values[Name]>;
};

/** Header names are lower case, as the gateway delivers them. */
type LowerCase<Values> = { [Name in keyof Values as Lowercase<Name & string>]: Values[Name] };

/** The type of the request body; includes undefined when the body is optional or absent in the contract. */
type BodyOf<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Contract[Id] extends { requestBody?: infer Optional }
    ? [NonNullable<Optional>] extends [never]
      ? undefined
      : NonNullable<Optional> extends { content: infer Content }
        ? Content[keyof Content] | undefined
        : never
    : undefined;

/** A request that is valid by the contract. */
export interface OperationRequest<Id extends OperationId> {
  parameters: {
    path: ValuesOf<Id, 'path'>;
    query: WithDefaults<Id, ValuesOf<Id, 'query'>>;
    header: LowerCase<ValuesOf<Id, 'header'>>;
  };
  body: BodyOf<Id>;
}

/** Headers that the pipeline adds to every answer. */
type PipelineHeader = 'Cache-Control' | 'X-Content-Type-Options' | 'X-Request-Id';
type HeadersOf<Answer> = Answer extends { headers: infer Headers }
  ? { [Name in keyof Headers as string extends Name ? never : Exclude<Name, PipelineHeader>]: Headers[Name] }
  : Record<never, never>;
type ContentOf<Answer> = Answer extends { content: infer Content extends object }
  ? { body: Content[keyof Content] }
  : { body?: never };

/** The statuses that an operation returns; codegen refuses a contract with any other success. */
type Success = 200 | 201 | 202 | 203 | 204 | 304;

/** An operation's response: a documented success with its headers and body. Errors are thrown as a `Problem`. */
export type OperationResponse<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: {
    status: Status;
    headers: HeadersOf<Contract[Id]['responses'][Status]>;
  } & ContentOf<Contract[Id]['responses'][Status]>;
}[keyof Contract[Id]['responses'] & Success];

/** The names of a request's inputs beside its path: query parameters, lower-case headers, and `body`. */
type InputName<Id extends OperationId> =
  | keyof ValuesOf<Id, 'query'>
  | keyof LowerCase<ValuesOf<Id, 'header'>>
  | ([BodyOf<Id>] extends [undefined] ? never : 'body');

/** The implementation of one operation. */
export interface Implementation<Id extends OperationId, Context> {
  /**
   * The names of all inputs that `answer` reads. An input that is added to the contract is a compile error until it is
   * listed here, so that no input is validated and then ignored.
   */
  reads: { readonly [Name in InputName<Id>]: true };
  answer: (request: OperationRequest<Id>, context: Context) => Promise<OperationResponse<Id>>;
}

/** The implementations of all operations of the contract. */
export type Implementations<Context> = { [Id in OperationId]: Implementation<Id, Context> };
