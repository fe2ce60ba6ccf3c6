import { requestValidators } from '../../../../generated/validators/requests.js';
import type { OrderCreate } from '../order.ts';

const { body: validate } = requestValidators.createOrder;

/** The contract's schema, compiled at build time. */
export function isOrderCreate(body: unknown): body is OrderCreate {
  return validate?.(body) === true;
}
