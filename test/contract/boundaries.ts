import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { OperationId } from '../../generated/operations.ts';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { operationObjects, resolve } from '../../src/codegen/operation-objects.ts';

/** A request body with one value at a bound of the contract, or just beyond it. */
export interface Boundary {
  operationId: OperationId;
  /** The keyword of the bound and its place in the body. */
  keyword: string;
  pointer: string;
  /** Whether the value is within the bound, so that it must be accepted. */
  inside: boolean;
  body: Json;
}

/** The contract as it is written. */
export const contract: Json = parse(readFileSync('openapi.yaml', 'utf8'));

/**
 * Every bound of every request body from both sides, derived from the contract and its example with the most members.
 */
export function* boundaries(): Generator<Boundary> {
  for (const { operationId, requestBody } of operationObjects(contract)) {
    if (!requestBody) continue;
    const [{ schema, examples }] = Object.values<Json>(requestBody.content) as [Json];
    const values: Json[] = Object.values<Json>(examples).map((example) => resolve(contract, example).value);
    const base = Object.assign({}, ...values);
    for (const one of boundaryCasesOf(schema, base, '')) {
      const { keyword, pointer, inside } = one;
      yield { operationId: operationId as OperationId, keyword, pointer, inside, body: applyCase(base, one) };
    }
  }
}

/** One value of a body at a bound of its schema, or just beyond it. */
export interface BoundaryCase {
  /** The keyword of the bound and its place in the body. */
  keyword: string;
  pointer: string;
  inside: boolean;
  value?: Json;
  remove?: boolean;
}

/** Every bound of a schema for a sample value and the values in it. */
export function* boundaryCasesOf(reference: Json, sample: Json, pointer: string): Generator<BoundaryCase> {
  const schema = resolve(contract, reference);
  const both = function* (keyword: string, inside: Json, outside: Json): Generator<BoundaryCase> {
    yield { keyword, pointer, inside: true, value: inside };
    yield { keyword, pointer, inside: false, value: outside };
  };
  const types = [schema.type].flat();
  yield { keyword: 'type', pointer, inside: false, value: types.includes('string') ? 7 : 'seven' };
  if (types.includes('null')) yield { keyword: 'type', pointer, inside: true, value: null };
  if (sample === null) return;

  if (schema.minimum !== undefined) yield* both('minimum', schema.minimum, schema.minimum - 1);
  if (schema.maximum !== undefined) yield* both('maximum', schema.maximum, schema.maximum + 1);
  if (schema.type === 'integer') yield { keyword: 'type', pointer, inside: false, value: 1.5 };
  if (schema.enum) yield* both('enum', schema.enum.at(-1), `${schema.enum.at(-1)}x`);
  // A short upper-case code.
  const code = schema.pattern?.match(/^\^\[A-Z\]\{(\d)\}\$$/)?.[1];
  if (code) yield* both('pattern', 'Z'.repeat(Number(code)), 'z'.repeat(Number(code)));
  else if (schema.pattern) yield* both('pattern', '\u{1F375}', 'a\u0000');
  if (schema.format === 'date') return yield* both('format', '2028-02-29', '2027-02-29');
  if (schema.minLength) yield* both('minLength', 'a'.repeat(schema.minLength), '');
  if (schema.maxLength && !code)
    yield* both('maxLength', '\u{1F375}'.repeat(schema.maxLength), 'a'.repeat(schema.maxLength + 1));

  if (schema.items) {
    yield* both('minItems', Array(schema.minItems).fill(sample[0]), []);
    yield* both(
      'maxItems',
      Array(schema.maxItems).fill(sample[0]),
      Array(schema.maxItems + 1).fill(sample[0]),
    );
    yield* boundaryCasesOf(schema.items, sample[0], `${pointer}/0`);
  }
  for (const name of schema.required ?? []) {
    yield { keyword: 'required', pointer: `${pointer}/${name}`, inside: false, remove: true };
  }
  for (const [name, member] of Object.entries<Json>(schema.properties ?? {})) {
    if (sample?.[name] !== undefined) yield* boundaryCasesOf(member, sample[name], `${pointer}/${name}`);
  }
  if (schema.additionalProperties === false) {
    yield { keyword: 'additionalProperties', pointer: `${pointer}/surprise`, inside: false, value: 1 };
  }
  if (schema.propertyNames) {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
    yield* both('maxProperties', names(20), names(schema.maxProperties + 1));
    const { maxLength } = resolve(contract, schema.propertyNames);
    yield {
      keyword: 'propertyNames',
      pointer: `${pointer}/${'k'.repeat(maxLength)}`,
      inside: true,
      value: 'v',
    };
    yield {
      keyword: 'propertyNames',
      pointer: `${pointer}/${'k'.repeat(maxLength + 1)}`,
      inside: false,
      value: 'v',
    };
  }
}

/** A copy of a body with the case applied. */
export function applyCase(body: Json, { pointer, value, remove }: BoundaryCase): Json {
  const copy = structuredClone({ root: body });
  const path = `/root${pointer}`.slice(1).split('/');
  const last = path.pop() as string;
  const parent = path.reduce((at: Json, name) => at[name], copy);
  if (remove) delete parent[last];
  else parent[last] = value;
  return copy.root;
}
