import { schemaValidators } from '../../generated/validators/requests.js';
import { faultsOf } from '../contract/faults.ts';
import { Problem } from '../contract/problem.ts';
import { mergePatch } from '../http/merge-patch.ts';
import { stageOf } from './lifecycle.ts';
import { mapNames, type Order, type OrderDetails, type OrderPatch } from './order.ts';

/**
 * The order edited by a merge patch.
 *
 * A map (metadata) from which the patch removes the last member is removed itself. An address that the patch leaves
 * without members is refused; `null` removes it.
 *
 * @param at the instant of the edit, ISO 8601 in UTC with milliseconds
 * @throws Problem order_state_conflict when the order's status allows no edit
 * @throws Problem unprocessable_edit when the edited order would not fit the contract
 */
export function editOrder(order: Order, patch: OrderPatch, at: string): Order {
  if (!stageOf(order.status).editable) {
    throw new Problem('order_state_conflict', { detail: `A ${order.status} order cannot be edited.` });
  }
  const edited = mergePatch(order, patch) as Order;
  for (const name of mapNames) {
    // Only what the patch touched: an order may have been placed with an empty map.
    const map = name in patch && edited[name];
    if (map && Object.keys(map).length === 0) delete edited[name];
  }
  checkDetails(edited, Object.keys(patch) as (keyof OrderPatch & keyof OrderDetails)[]);
  return { ...edited, version: order.version + 1, updatedAt: at };
}

/** Only the members that the patch names: the others were valid when they were written. */
function checkDetails(edited: Order, names: readonly (keyof OrderDetails)[]): void {
  const details = Object.fromEntries(
    names.filter((name) => name in edited).map((name) => [name, edited[name]]),
  );
  const validate = schemaValidators.OrderDetails;
  if (validate(details)) return;
  const errors = faultsOf(validate.errors ?? [], 'body');
  throw new Problem('unprocessable_edit', {
    detail: `The edited order has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}.`,
    errors,
  });
}
