import { schemaValidators } from '../../generated/validators/requests.js';
import type { Caller } from '../contract/context.ts';

/** The scope that makes a caller staff. */
export const STAFF_SCOPE = 'orders/manage';

/** Who calls, in the order service's terms. */
export interface OrderCaller extends Caller {
  /** The token's `sub`. */
  customerId: string;
  /** Reads, lists and moves any order. */
  staff: boolean;
}

/** Undefined where the token's subject is no customer id by the contract. */
export function orderCallerOf({ subject, scopes }: Caller): OrderCaller | undefined {
  if (!schemaValidators.CustomerId(subject)) return undefined;
  return { subject, scopes, customerId: subject, staff: scopes.has(STAFF_SCOPE) };
}
