import type { OperationInput, Order } from 'order-api-client';
import { ADDRESS, type AddressMember } from './address-fields.tsx';

type OrderUpdate = OperationInput<'updateOrder'>['body'];

/** The editable fields as text, empty where the order has no value. */
export type EditField = 'note' | AddressMember;
export type Edit = Record<EditField, string>;

export const EDIT_FIELDS: readonly { field: EditField; label: string }[] = [
  ...ADDRESS.map(({ member, label }) => ({ field: member, label })),
  { field: 'note', label: 'Note' },
];

export function editOf({ note, shippingAddress }: Order): Edit {
  const address = ADDRESS.map(({ member }) => [member, shippingAddress?.[member] ?? '']);
  return { ...(Object.fromEntries(address) as Record<AddressMember, string>), note: note ?? '' };
}

/**
 * The merge patch from one edit to another: only the differences, `null` for removed members.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function patchOf(before: Edit, after: Edit): OrderUpdate {
  const changed = (field: EditField) => before[field] !== after[field];
  const members = ADDRESS.map(({ member }) => member);
  const patch: { [Member in keyof OrderUpdate]?: unknown } = {};
  if (changed('note')) patch.note = after.note || null;
  if (members.some(changed)) {
    const gone = members.every((member) => after[member] === '');
    const address = members.filter(changed).map((member) => [member, after[member] || null]);
    patch.shippingAddress = gone ? null : Object.fromEntries(address);
  }
  return patch as OrderUpdate;
}

export interface Difference {
  field: EditField;
  label: string;
  mine: string;
  theirs: string;
  /** Whether both changed the field, to different values. */
  conflict: boolean;
}

/** The fields in which two edits of the same order differ. */
export function differences(base: Edit, mine: Edit, theirs: Edit): Difference[] {
  return EDIT_FIELDS.filter(({ field }) => mine[field] !== theirs[field]).map(({ field, label }) => ({
    field,
    label,
    mine: mine[field],
    theirs: theirs[field],
    conflict: mine[field] !== base[field] && theirs[field] !== base[field],
  }));
}
