import { Field, FieldGroup } from './field.tsx';

/** The members of an address in the order of the fields. */
export const ADDRESS = [
  { member: 'name', label: 'Recipient', wide: true },
  { member: 'line1', label: 'Street and number', wide: true },
  { member: 'line2', label: 'Addition', wide: true, optional: true },
  { member: 'postalCode', label: 'Postal code' },
  { member: 'city', label: 'City' },
  { member: 'region', label: 'Region', optional: true },
  { member: 'country', label: 'Country', hint: 'Two letters, DE for Germany' },
] as const;

export type AddressMember = (typeof ADDRESS)[number]['member'];

/** The fields of an order's address, one per member. */
export function AddressFields({
  values,
  onValue,
}: {
  values: Readonly<Record<string, string>>;
  onValue: (member: AddressMember, value: string) => void;
}) {
  return (
    <FieldGroup legend="Shipping address (optional)">
      <div class="grid">
        {ADDRESS.map(({ member, label, ...look }) => (
          <Field
            key={member}
            pointer={`/shippingAddress/${member}`}
            label={label}
            value={values[member] ?? ''}
            onValue={(value) => onValue(member, value)}
            optional={'optional' in look}
            hint={'hint' in look ? look.hint : undefined}
            class={'wide' in look ? 'wide' : ''}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
