import { schemaValidators } from '../../generated/validators/requests.js';
import { faultsOf } from '../contract/faults.ts';
import { Problem } from '../contract/problem.ts';
import { lifecycle } from './lifecycle.ts';
import { mergePatch } from './merge-patch.ts';
import type { Order, OrderDetails, OrderPatch } from './order.ts';

/**
 * The order with its address, metadata and note edited by a merge patch.
 *
 * Metadata from which the patch removes the last member is removed itself. An address that the patch leaves without
 * members is refused; `null` removes it.
 *
 * @param at the instant of the edit, ISO 8601 in UTC with milliseconds
 * @throws Problem order_state_conflict when the order's status allows no edit
 * @throws Problem unprocessable_edit when the edited order would not fit the contract
 */
export function editOrder(order: Order, patch: OrderPatch, at: string): Order {
  if (!lifecycle[order.status].editable) {
    throw new Problem('order_state_conflict', { detail: `A ${order.status} order cannot be edited.` });
  }
  const { shippingAddress, metadata, note, ...rest } = order;
  const before = {
    ...(shippingAddress && { shippingAddress }),
    ...(metadata && { metadata }),
    ...(note !== undefined && { note }),
  };
  const details = checked(withoutEmptiedMetadata(mergePatch(before, patch) as OrderDetails, patch));
  return { ...rest, ...details, version: order.version + 1, updatedAt: at };
}

/** Only what the patch touched: an order may have been placed with empty metadata. */
function withoutEmptiedMetadata({ metadata, ...details }: OrderDetails, patch: OrderPatch): OrderDetails {
  const emptied = patch.metadata && metadata && Object.keys(metadata).length === 0;
  return { ...details, ...(metadata && !emptied && { metadata }) };
}

function checked(details: OrderDetails): OrderDetails {
  const validate = schemaValidators.OrderDetails;
  if (validate(details)) return details;
  const errors = faultsOf(validate.errors ?? [], 'body');
  throw new Problem('unprocessable_edit', {
    detail: `The edited order has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}.`,
    errors,
  });
}
