import type { OperationId } from '../../generated/operations.ts';
import type { operations as Contract, components } from '../../generated/types.ts';

export type { OperationId };
/**
 * An order, as every operation on one answers it. Amounts are in minor units.
 *
 * @example
 * const isOpen = ({ status }: Order) => status === 'pending' || status === 'confirmed';
 */
export type Order = components['schemas']['Order'];
/**
 * One page of a list. It may be short, or empty, and still have a next one: only `nextCursor: null` is the end.
 *
 * @example
 * const isLast = ({ nextCursor }: OrderPage) => nextCursor === null;
 */
export type OrderPage = components['schemas']['OrderPage'];
export type ProblemDetails = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];

/** `unknown` where the contract has no parameter of that place: it adds nothing to an intersection. */
type Parameters<Id extends OperationId, Place extends string> =
  Contract[Id]['parameters'] extends Partial<Record<Place, infer Values>>
    ? [NonNullable<Values>] extends [never]
      ? unknown
      : NonNullable<Values>
    : unknown;

/** The order you hold: its id and version become the path and `If-Match`. */
export type HeldOrder = Pick<Order, 'orderId' | 'version'>;

/** A header of the contract under the name it has here. */
type HeaderAs<Headers, Name extends string, Mine extends string> = Name extends keyof Headers
  ? Record<never, never> extends Pick<Headers, Name>
    ? { [Property in Mine]?: string }
    : { [Property in Mine]: string }
  : unknown;
type Target<Id extends OperationId> =
  Parameters<Id, 'path'> extends { orderId: string }
    ? 'If-Match' extends keyof Parameters<Id, 'header'>
      ?
          | { order: HeldOrder }
          | ({ orderId: string } & HeaderAs<Parameters<Id, 'header'>, 'If-Match', 'ifMatch'>)
      : { orderId: string }
    : unknown;
type Body<Id extends OperationId> = Contract[Id] extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : unknown;

/** What a call may carry beside what the contract asks. */
export interface CallOptions {
  /** Ends the call, whatever try it is in. */
  signal?: AbortSignal;
}

/**
 * What an operation is called with: path and query by name, `body`, and the headers that are yours to choose.
 *
 * @example
 * const edit: OperationInput<'updateOrder'> = { order, body: { note: 'Ring twice.' } };
 */
export type OperationInput<Id extends OperationId> = Target<Id> &
  Parameters<Id, 'query'> &
  // The key is made for you where the contract requires one.
  Partial<HeaderAs<Parameters<Id, 'header'>, 'Idempotency-Key', 'idempotencyKey'>> &
  HeaderAs<Parameters<Id, 'header'>, 'If-None-Match', 'ifNoneMatch'> &
  Body<Id> &
  CallOptions;

type Success = 200 | 201 | 304;
type ContentOf<Answer> = Answer extends { content: infer Content extends object }
  ? Content[keyof Content]
  : undefined;

/**
 * What an operation brings when it succeeds; `undefined` for a 304.
 *
 * @example
 * const known = new Map<string, OperationData<'createOrder'>>([[order.orderId, order]]);
 */
export type OperationData<Id extends OperationId> = {
  [Status in keyof Contract[Id]['responses'] & Success]: ContentOf<Contract[Id]['responses'][Status]>;
}[keyof Contract[Id]['responses'] & Success];
