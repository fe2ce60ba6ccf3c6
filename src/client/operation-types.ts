import type { OperationId, operations } from '../../generated/operations.ts';
import type { operations as Contract, components } from '../../generated/types.ts';
import type { CallFailure, CallSuccess } from './result.ts';

export type { OperationId };
export type ProblemDetails = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];

/** `unknown` where the contract has no parameter of that place: it adds nothing to an intersection. */
type Parameters<Id extends OperationId, Place extends string> =
  Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
    ? [NonNullable<Values>] extends [never]
      ? unknown
      : NonNullable<Values>
    : unknown;

/** `userId` for "/users/{userId}/block". */
type LastParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Rest extends `${string}{${string}`
    ? LastParameter<Rest>
    : Name
  : never;
type Resource<Id extends OperationId> =
  LastParameter<(typeof operations)[Id]['path']> extends `${infer Name}Id` ? Name : never;

/** What you hold: its id and version become the path and `If-Match`. */
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
         * The Idempotency-Key; one is made for each call that brings none. Keep it, over a reload of the page as well, and
         * the same call with it is the same write.
         */
        key?: string;
      }
    : unknown;

/** Texts of a query may be dates, sent as RFC 3339 has them. */
type Queries<Values> = {
  [Name in keyof Values]: string extends Values[Name] ? Values[Name] | Date : Values[Name];
};

type Body<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Contract[Id] extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

/** What a call may carry beside what the contract asks. */
export interface CallOptions {
  /** Ends the call, whatever try it is in. */
  signal?: AbortSignal;
}

/**
 * What an operation is called with: path and query by name, `body`, and the headers that are yours to choose. What is
 * undefined is left out.
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
 * How an operation succeeds: one of the contract's statuses with its data, which is undefined where the contract has
 * no body, as in a 204 or 304.
 */
export type OperationSuccess<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: CallSuccess<
    ContentOf<Contract[Id]['responses'][Status]>,
    Status
  >;
}[keyof Contract[Id]['responses'] & Success];

/** How a call of an operation ends. */
export type OperationResult<Id extends OperationId> = OperationSuccess<Id> | CallFailure;

/** What an operation brings when it succeeds, whichever status it has. */
export type OperationData<Id extends OperationId> = OperationSuccess<Id>['data'];

/** One page of a list. */
export interface Page<Element = unknown> {
  data: readonly Element[];
  nextCursor: string | null;
}

/** The operations that answer a list page by page: they take a `cursor` and answer the next one. */
export type PagedId = {
  [Id in OperationId]: 'cursor' extends keyof Parameters<Id, 'query'>
    ? OperationData<Id> extends Page
      ? Id
      : never
    : never;
}[OperationId];

export type ElementOf<Id extends PagedId> = OperationData<Id> extends Page<infer Element> ? Element : never;

/** An input that may be left out where nothing in it is required. */
export type Arguments<Input> = Record<never, never> extends Input ? [input?: Input] : [input: Input];
