import type { OperationId, operations } from '../../generated/operations.ts';
import type { operations as Contract, components } from '../../generated/types.ts';
import type { CallFailure, CallSuccess } from './result.ts';

export type { OperationId };
export type ProblemDetails = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];

/** `unknown` if the operation has no parameter in that place, because `unknown` adds nothing to an intersection. */
type Parameters<Id extends OperationId, Place extends string> =
  Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
    ? [NonNullable<Values>] extends [never]
      ? unknown
      : NonNullable<Values>
    : unknown;

/** The last path parameter: `userId` for "/users/{userId}/block". */
type LastParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Rest extends `${string}{${string}`
    ? LastParameter<Rest>
    : Name
  : never;
type Resource<Id extends OperationId> =
  LastParameter<(typeof operations)[Id]['path']> extends `${infer Name}Id` ? Name : never;

/** The resource to act on: its id and version become the path and `If-Match`. */
type Held<Id extends OperationId> = {
  [Name in Resource<Id>]: Parameters<Id, 'path'> & { version: number };
};
type IsHeld<Id extends OperationId> =
  'if-match' extends HeaderNames<Id>
    ? (typeof operations)[Id]['method'] extends 'GET'
      ? false
      : true
    : false;
type HeaderNames<Id extends OperationId> = Lowercase<keyof Parameters<Id, 'header'> & string>;

/** Header names as they are in the input: `ifMatch` for If-Match. */
type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<Name>;
type HeaderInputs<Id extends OperationId, Without extends string = 'Idempotency-Key'> = {
  [Name in keyof Parameters<Id, 'header'> as Name extends Without
    ? never
    : CamelCase<Name & string>]: Parameters<Id, 'header'>[Name];
};

type Target<Id extends OperationId> =
  IsHeld<Id> extends true
    ? HeaderInputs<Id, 'Idempotency-Key' | 'If-Match'> &
        (Held<Id> | (Parameters<Id, 'path'> & Pick<HeaderInputs<Id>, 'ifMatch' & keyof HeaderInputs<Id>>))
    : HeaderInputs<Id> & Parameters<Id, 'path'>;

type Keyed<Id extends OperationId> =
  'idempotency-key' extends HeaderNames<Id>
    ? {
        /**
         * The Idempotency-Key; by default one is made per call. Store it and call again with it, even after a reload of
         * the page, to retry the same write.
         */
        key?: string;
      }
    : unknown;

/** String parameters of a query also accept a Date, which is sent in RFC 3339 form. */
type Queries<Values> = {
  [Name in keyof Values]: string extends Values[Name] ? Values[Name] | Date : Values[Name];
};

type Body<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Contract[Id] extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

/** Options of a call that are not part of the contract. */
export interface CallOptions {
  /** Cancels the call and its retries. */
  signal?: AbortSignal;
}

/**
 * The input of an operation: path and query parameters by name, `body`, and the headers that the client does not set
 * itself. Undefined members are not sent.
 */
export type OperationInput<Id extends OperationId> = Target<Id> &
  Queries<Parameters<Id, 'query'>> &
  Keyed<Id> &
  Body<Id> &
  CallOptions;

type Success = 200 | 201 | 202 | 203 | 204 | 304;
type ContentOf<Answer> = Answer extends { content: infer Content extends object }
  ? Content[keyof Content]
  : undefined;

/**
 * An operation's success: one of its statuses with the data, which is undefined for a status without a body, such as
 * 204 or 304.
 */
export type OperationSuccess<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: CallSuccess<
    ContentOf<Contract[Id]['responses'][Status]>,
    Status
  >;
}[keyof Contract[Id]['responses'] & Success];

/** The result of an operation's call. */
export type OperationResult<Id extends OperationId> = OperationSuccess<Id> | CallFailure;

/** The data of an operation's success, of whichever status. */
export type OperationData<Id extends OperationId> = OperationSuccess<Id>['data'];

/** One page of a list. */
export interface Page<Element = unknown> {
  data: readonly Element[];
  nextCursor: string | null;
}

/** The operations that return a list in pages: they take a `cursor` and return the next one. */
export type PagedId = {
  [Id in OperationId]: 'cursor' extends keyof Parameters<Id, 'query'>
    ? OperationData<Id> extends Page
      ? Id
      : never
    : never;
}[OperationId];

export type ElementOf<Id extends PagedId> = OperationData<Id> extends Page<infer Element> ? Element : never;

/** The arguments of a call: the input is optional if none of its members is required. */
export type Arguments<Input> = Record<never, never> extends Input ? [input?: Input] : [input: Input];
