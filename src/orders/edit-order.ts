import { schemaValidators } from '../../generated/validators/requests.js';
import { faultsOf } from '../contract/faults.ts';
import { Problem } from '../contract/problem.ts';
import { mergePatch } from '../http/merge-patch.ts';
import { stageOf } from './lifecycle.ts';
import { mapNames, type Order, type OrderDetails, type OrderPatch } from './order.ts';

/**
 * Applies a merge patch to an order.
 *
 * A map (metadata) is removed when the patch removes its last member. An address without members is refused; `null`
 * removes it.
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
    // Only if the patch names it, because an order may have been placed with an empty map.
    const map = name in patch && edited[name];
    if (map && Object.keys(map).length === 0) delete edited[name];
  }
  checkDetails(order, edited, Object.keys(patch) as (keyof OrderPatch & keyof OrderDetails)[]);
  return { ...edited, version: order.version + 1, updatedAt: at };
}

/**
 * Validates the members that the patch changes. The others were valid when they were written, maybe by an earlier
 * contract, which for example allowed U+FFFD in a text.
 */
function checkDetails(order: Order, edited: Order, names: readonly (keyof OrderDetails)[]): void {
  const details = Object.fromEntries(names.map((name) => [name, edited[name]]));
  const validate = schemaValidators.OrderDetails;
  if (validate(details)) return;
  const errors = faultsOf(validate.errors ?? [], 'body').filter(
    ({ pointer = '' }) => !isUntouched(order, edited, pointer),
  );
  if (errors.length === 0) return;
  throw new Problem('unprocessable_edit', {
    detail: `The edited order has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}.`,
    errors,
  });
}

/** Whether a pointer refers to a text that the edit did not change. */
function isUntouched(order: Order, edited: Order, pointer: string): boolean {
  const text = valueAt(order, pointer);
  return typeof text === 'string' && text === valueAt(edited, pointer);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901#section-4 */
function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce<unknown>(
    (at, name) => (Object.hasOwn(Object(at), name) ? (at as Record<string, unknown>)[name] : undefined),
    value,
  );
}
