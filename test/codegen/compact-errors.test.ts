import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { OperationId } from '../../generated/operations.ts';
import { requestValidators, type Validate } from '../../generated/validators/requests.js';
import { compactErrors } from '../../src/codegen/compact-errors.ts';
import { addContractFormats } from '../../src/codegen/formats.ts';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { operationObjects } from '../../src/codegen/operation-objects.ts';
import { schemaOf } from '../../src/codegen/validators.ts';
import { valid } from '../contract/arbitrary.ts';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, inlineRefs: false });
addContractFormats(ajv);
const schemas = Object.entries(openapi.components.schemas).map(([name, schema]) => [name, schemaOf(schema)]);
ajv.addSchema({ $id: 'contract', $defs: Object.fromEntries(schemas) });

const bodies = [...operationObjects(openapi)].flatMap(({ operationId, requestBody }) =>
  requestBody
    ? [
        {
          operationId: operationId as OperationId,
          schema: Object.values<Json>(requestBody.content)[0].schema,
        },
      ]
    : [],
);

test.each(bodies)('$operationId: compacted, it finds what Ajv itself finds', ({ operationId, schema }) => {
  const validate = requestValidators[operationId].body as Validate;
  const byAjv = ajv.compile(schemaOf(schema));
  const fitting = valid(openapi, schema);
  const anything = fc.jsonValue({ maxDepth: 4 });
  // A fitting value with something put in at one of its members, at any depth, or beside them.
  const broken = fc
    .tuple(fitting, fc.array(fc.nat(50), { maxLength: 4 }), anything, fc.string())
    .map(([value, path, intruder, beside]) => {
      const copy = structuredClone({ value });
      let [at, key]: [Record<string, unknown>, string] = [copy, 'value'];
      for (const step of path) {
        const inner = at[key];
        if (typeof inner !== 'object' || inner === null) break;
        const keys = [...Object.keys(inner), beside];
        [at, key] = [inner as Record<string, unknown>, keys[step % keys.length] as string];
      }
      at[key] = intruder;
      return copy.value;
    });
  fc.assert(
    fc.property(fc.oneof(fitting, anything, broken), (value) => {
      expect(validate(value)).toBe(byAjv(value));
      const want = byAjv.errors?.map(({ schemaPath, ...rest }) => rest);
      expect(validate.errors).toEqual(want ?? null);
    }),
    { seed: 20261124, numRuns: 500 },
  );
});

test('code in another form is refused', () => {
  expect(() => compactErrors('const error = {instancePath,schemaPath:"#/type"}')).toThrow('not what it was');
});
