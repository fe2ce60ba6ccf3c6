import type { Json } from '../../src/codegen/json-pointer.ts';
import { resolve } from '../../src/codegen/operation-objects.ts';

/** A parameter's value as it is sent, at a bound of its schema or just beyond it; a list for an array. */
export interface ParameterEdge {
  keyword: string;
  inside: boolean;
  value: string | string[];
}

/** Texts for the pattern keyword: those that the parameter's pattern refuses are used. */
const PATTERN_VIOLATIONS = ['\u00FF', '"', 'a b', '{}', ','];

/** Both sides of every bound of a parameter's schema. */
export function* parameterEdges(contract: Json, parameter: Json): Generator<ParameterEdge> {
  const schema = resolve(contract, parameter.schema);
  if (schema.type === 'array') return yield* arrayEdges(contract, parameter, schema);
  const inside = (keyword: string, value: unknown) => ({ keyword, inside: true, value: String(value) });
  const outside = (keyword: string, value: unknown) => ({ keyword, inside: false, value: String(value) });
  const example = String(parameter.example);
  yield inside('example', example);

  if (schema.type === 'integer') {
    yield inside('minimum', schema.minimum);
    yield outside('minimum', schema.minimum - 1);
    yield inside('maximum', schema.maximum);
    yield outside('maximum', schema.maximum + 1);
    for (const value of ['1.5', '1e1', '0x10', ' 1', '+1', 'one', '9'.repeat(400)])
      yield outside('type', value);
    return;
  }
  if (schema.type === 'boolean') {
    for (const value of ['true', 'false']) yield inside('type', value);
    for (const value of ['TRUE', '1', 'yes', '']) yield outside('type', value);
    return;
  }
  if (schema.enum) {
    for (const value of schema.enum) yield inside('enum', value);
    yield outside('enum', `${schema.enum[0]}x`);
    yield outside('enum', schema.enum[0].toUpperCase());
    return;
  }
  if (schema.format === 'date-time') {
    yield inside('format', '2026-11-01T00:00:00.000+01:00');
    yield inside('maxLength', `2026-11-01T00:00:00.${'0'.repeat(schema.maxLength - 21)}Z`);
    yield outside('maxLength', `2026-11-01T00:00:00.${'0'.repeat(schema.maxLength - 20)}Z`);
    for (const value of ['2026-11-01', '2026-02-30T00:00:00Z', '2026-11-01T25:00:00Z', 'now', '1764000000'])
      yield outside('format', value);
    return;
  }
  if (schema.format === 'date') {
    yield inside('format', '2028-02-29');
    for (const value of ['2027-02-29', '2028-2-29', '2028-02-29T00:00:00Z', ''])
      yield outside('format', value);
    return;
  }
  if (schema.format === 'uuid') {
    yield outside('pattern', example.toUpperCase());
    yield outside('maxLength', `${example}0`);
    yield outside('format', example.slice(1));
    return;
  }
  if (schema.minLength) yield outside('minLength', '');
  const long = (length: number) => 'a'.repeat(length);
  const pattern = new RegExp(schema.pattern, 'u');
  if (pattern.test(long(schema.maxLength))) yield inside('maxLength', long(schema.maxLength));
  yield outside('maxLength', long(schema.maxLength + 1));
  for (const value of PATTERN_VIOLATIONS) if (!pattern.test(value)) yield outside('pattern', value);
}

/** Both sides of the bounds of an array and of its items. */
function* arrayEdges(contract: Json, { example, name }: Json, schema: Json): Generator<ParameterEdge> {
  const items: string[] = example.map(String);
  yield { keyword: 'example', inside: true, value: items };
  for (const { keyword, inside, value } of parameterEdges(contract, {
    name,
    schema: schema.items,
    example: items[0],
  }))
    yield { keyword: `items ${keyword}`, inside, value: [value].flat() };
  yield { keyword: 'maxItems', inside: true, value: Array(schema.maxItems).fill(items[0]) };
  yield { keyword: 'maxItems', inside: false, value: Array(schema.maxItems + 1).fill(items[0]) };
}
