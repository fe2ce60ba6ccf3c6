import { schemaValidators } from '../../generated/validators/requests.js';
import type { Caller } from '../contract/context.ts';

/** A caller with this scope is staff. */
export const STAFF_SCOPE = 'orders/manage';

/** The caller of an order operation: a customer or staff. */
export interface OrderCaller extends Caller {
  /** The token's `sub`. */
  customerId: string;
  /** Whether the caller may read and list any order, and change its status. */
  staff: boolean;
}

/** Converts a token's caller; undefined when its subject is not a valid customer id. */
export function orderCallerOf({ subject, scopes }: Caller): OrderCaller | undefined {
  if (!schemaValidators.CustomerId(subject)) return undefined;
  return { subject, scopes, customerId: subject, staff: scopes.has(STAFF_SCOPE) };
}
