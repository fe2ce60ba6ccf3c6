import fc from 'fast-check';
import type { OrderCreate } from '../../src/orders/order.ts';

/** Text that the contract allows: no NUL, U+FFFD or lone surrogates, length counted in code points. */
function text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('$', '.', '"', '\\', '😀', '\u2028'),
  );
  return fc
    .array(unit, { minLength, maxLength: Math.min(maxLength, 30) })
    .map((units) =>
      Array.from(units.join('').replaceAll(/[\0\uFFFD]/g, ''))
        .slice(0, maxLength)
        .join(''),
    )
    .filter((value) => value.isWellFormed() && Array.from(value).length >= minLength);
}

const amount = fc.integer({ min: 0, max: 99_999_999 });

/** Metadata keys, including names with a special meaning in JavaScript or the database. */
const metadataKey = fc
  .oneof(
    text(1, 40),
    fc.constantFrom('$set', '$date', '_id', 'a.b', 'constructor', 'toString', '1', ' ', '$', '.', 'length'),
  )
  .filter((key) => key !== '__proto__');

const metadata = fc.dictionary(metadataKey, text(0, 500), { maxKeys: 20, noNullPrototype: true });

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}

const address = fc
  .record({
    name: text(1, 200),
    line1: text(1, 200),
    line2: optional(text(1, 200)),
    city: text(1, 200),
    region: optional(text(1, 200)),
    postalCode: text(1, 20),
    country: fc.stringMatching(/^[A-Z]{2}$/),
  })
  .map(withoutUndefined);

/** Valid bodies of createOrder. */
export const orderCreate = fc
  .record({
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    items: fc.array(
      fc.record({
        sku: text(1, 64),
        name: text(1, 200),
        quantity: fc.integer({ min: 1, max: 999 }),
        unitPrice: amount,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    shippingAmount: optional(amount),
    taxAmount: optional(amount),
    shippingAddress: optional(address),
    metadata: optional(metadata),
    note: optional(text(0, 1000)),
  })
  .map(withoutUndefined) as fc.Arbitrary<OrderCreate>;
