import type { OperationId, operations } from '../../generated/operations.ts';
import type { operations as Contract } from '../../generated/types.ts';

export type { OperationId };

type Table = typeof operations;
type ParameterOf<Id extends OperationId> = Table[Id]['parameters'][number];
type ValuesOf<Id extends OperationId, Place extends 'path' | 'query' | 'header'> =
  Contract[Id]['parameters'] extends Record<Place, infer Values>
    ? Values
    : Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
      ? NonNullable<Values>
      : Record<never, never>;

/** Members with a default in the contract are always there: the validator has filled them in. */
type WithDefaults<Id extends OperationId, Values> = Values & {
  [Name in keyof Values as Name extends Extract<ParameterOf<Id>, { default: unknown }>['name']
    ? Name
    : never]-?: NonNullable<Values[Name]>;
};

/** Header names are lower case, as the gateway delivers them. */
type LowerCase<Values> = { [Name in keyof Values as Lowercase<Name & string>]: Values[Name] };

type BodyOf<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
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

type Success = 200 | 201 | 202 | 204 | 304;

/** What an operation may answer: a documented success with its headers and body. Everything else is a `Problem`. */
export type OperationResponse<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: {
    status: Status;
    headers: HeadersOf<Contract[Id]['responses'][Status]>;
  } & ContentOf<Contract[Id]['responses'][Status]>;
}[keyof Contract[Id]['responses'] & Success];

/** A function per operation of the contract, no more and no fewer. */
export type Implementations<Context> = {
  [Id in OperationId]: (request: OperationRequest<Id>, context: Context) => Promise<OperationResponse<Id>>;
};
