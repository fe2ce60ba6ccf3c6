import fc, { type Arbitrary } from 'fast-check';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { resolve } from '../../src/codegen/operation-objects.ts';

/** Matches text without NUL and U+FFFD, which the contract's free texts exclude. */
const TEXT = '^[^\\x00\uFFFD]*$';

/**
 * Generates values that a schema of the contract accepts, up to its bounds.
 *
 * It throws for a keyword that it does not support, so that no keyword of the contract stays untested.
 *
 * @throws TypeError for an unsupported keyword
 */
export function valid(contract: Json, reference: Json): Arbitrary<Json> {
  const { description: _, format, default: __, example: ___, ...schema } = resolve(contract, reference);
  const types: string[] = [schema.type].flat();
  if (types.includes('null')) {
    const type = types.find((name) => name !== 'null');
    return fc.option(valid(contract, { ...schema, format, type }), { nil: null, freq: 4 });
  }
  const supportOnly = (...names: string[]) => {
    const unsupported = Object.keys(schema).filter(
      (name) => name !== 'type' && !name.startsWith('x-') && !names.includes(name),
    );
    if (unsupported.length > 0)
      throw new TypeError(`Cannot generate values for ${unsupported.join(', ')} yet`);
  };
  switch (types[0]) {
    case 'string':
      supportOnly('enum', 'pattern', 'minLength', 'maxLength', 'not');
      return text(schema, format);
    case 'integer':
      supportOnly('minimum', 'maximum');
      return fc.oneof(
        fc.integer({ min: schema.minimum, max: schema.maximum }),
        fc.constantFrom(schema.minimum, schema.maximum),
      );
    case 'number':
      supportOnly('minimum', 'maximum');
      return fc.double({ min: schema.minimum, max: schema.maximum, noNaN: true });
    case 'boolean':
      supportOnly();
      return fc.boolean();
    case 'array':
      supportOnly('items', 'minItems', 'maxItems');
      return fc.array(valid(contract, schema.items), {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems,
        size: 'small',
      });
    case 'object':
      return object(contract, schema, supportOnly);
    default:
      throw new TypeError(`Cannot generate values for the type ${types.join(' or ')}`);
  }
}

function text(schema: Json, format: string | undefined): Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (format === 'date-time') {
    const instants = fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true });
    return instants.map((date) => date.toISOString());
  }
  if (format === 'date') {
    const days = fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true });
    return days.map((date) => date.toISOString().slice(0, 10));
  }
  if (format === 'uuid') return fc.uuid();
  const { minLength = 0, maxLength, pattern, not } = schema;
  // JSON Schema counts characters as code points: https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3
  const fits = (value: string) => [...value].length >= minLength && [...value].length <= maxLength;
  if (pattern === TEXT) {
    const units = fc.constantFrom('grapheme-ascii', 'binary') as Arbitrary<'grapheme-ascii' | 'binary'>;
    return units
      .chain((unit) => fc.string({ unit, minLength, maxLength, size: 'small' }))
      .map((value) => value.replaceAll('\u0000', '0').replaceAll('\uFFFD', '0'))
      .filter((value) => fits(value) && value !== not?.const);
  }
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' }).filter(fits);
  return fc.string({ minLength, maxLength });
}

function object(contract: Json, schema: Json, supportOnly: (...names: string[]) => void): Arbitrary<Json> {
  if (schema.propertyNames) {
    supportOnly('propertyNames', 'additionalProperties', 'maxProperties');
    return fc.dictionary(
      valid(contract, schema.propertyNames),
      valid(contract, schema.additionalProperties),
      { maxKeys: schema.maxProperties, size: 'small', noNullPrototype: true },
    );
  }
  supportOnly('properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties');
  const members = Object.entries<Json>(schema.properties).map(([name, member]) => [
    name,
    valid(contract, member),
  ]);
  return fc
    .record(Object.fromEntries(members), { requiredKeys: schema.required ?? [], noNullPrototype: true })
    .filter((value) => Object.keys(value).length >= (schema.minProperties ?? 0));
}
