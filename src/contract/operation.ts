import type { OperationId, operations } from '../../generated/operations.ts';
import type { operations as Contract } from '../../generated/types.ts';

export type { OperationId };

type Table = typeof operations;
type ParameterOf<Id extends OperationId> = Table[Id]['parameters'][number];
type ValuesOf<Id extends OperationId, Place extends 'path' | 'query' | 'header'> =
  Contract[Id]['parameters'] extends Record<Place, infer Values>
    ? Values
    : Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
      ? // `never` where there is none.
        [NonNullable<Values>] extends [never]
        ? Record<never, never>
        : NonNullable<Values>
      : Record<never, never>;

/** Members with a default in the contract are always there: the validator has filled them in. */
type WithDefaults<Id extends OperationId, Values> = Values & {
  [Name in keyof Values as Name extends Extract<ParameterOf<Id>, { default: unknown }>['name']
    ? Name
    : never]-?: NonNullable<Values[Name]>;
};

/** Header names are lower case, as the gateway delivers them. */
type LowerCase<Values> = { [Name in keyof Values as Lowercase<Name & string>]: Values[Name] };

/** Undefined where the contract has no body, or the client may leave it out. */
type BodyOf<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Contract[Id] extends { requestBody?: infer Optional }
    ? [NonNullable<Optional>] extends [never]
      ? undefined
      : NonNullable<Optional> extends { content: infer Content }
        ? Content[keyof Content] | undefined
        : never
    : undefined;

/** A request that fits the contract. */
export interface OperationRequest<Id extends OperationId> {
  parameters: {
    path: ValuesOf<Id, 'path'>;
    query: WithDefaults<Id, ValuesOf<Id, 'query'>>;
    header: LowerCase<ValuesOf<Id, 'header'>>;
  };
  body: BodyOf<Id>;
}

/** What the pipeline adds to every answer, so that no operation has to. */
type PipelineHeader = 'Cache-Control' | 'X-Content-Type-Options' | 'X-Request-Id';
type HeadersOf<Answer> = Answer extends { headers: infer Headers }
  ? { [Name in keyof Headers as string extends Name ? never : Exclude<Name, PipelineHeader>]: Headers[Name] }
  : Record<never, never>;
type ContentOf<Answer> = Answer extends { content: infer Content extends object }
  ? { body: Content[keyof Content] }
  : { body?: never };

/** Codegen refuses a contract with another one. A 304 is no error, either. */
type Success = 200 | 201 | 202 | 203 | 204 | 304;

/** What an operation may answer: a documented success with its headers and body. Everything else is a `Problem`. */
export type OperationResponse<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: {
    status: Status;
    headers: HeadersOf<Contract[Id]['responses'][Status]>;
  } & ContentOf<Contract[Id]['responses'][Status]>;
}[keyof Contract[Id]['responses'] & Success];

/** What a request may bring beside its path: query parameters, headers in lower case, and `body`. */
type InputName<Id extends OperationId> =
  | keyof ValuesOf<Id, 'query'>
  | keyof LowerCase<ValuesOf<Id, 'header'>>
  | ([BodyOf<Id>] extends [undefined] ? never : 'body');

/** An operation, implemented. */
export interface Implementation<Id extends OperationId, Context> {
  /**
   * Everything of the request that `answer` reads, by name: what the contract gains does not compile until it is named
   * here, so that nothing is validated and then ignored.
   */
  reads: { readonly [Name in InputName<Id>]: true };
  answer: (request: OperationRequest<Id>, context: Context) => Promise<OperationResponse<Id>>;
}

/** An implementation per operation of the contract, no more and no fewer. */
export type Implementations<Context> = { [Id in OperationId]: Implementation<Id, Context> };
