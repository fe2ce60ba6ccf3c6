import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import published from '../../generated/openapi.json' with { type: 'json' };
import published30 from '../../generated/openapi-3.0.json' with { type: 'json' };
import { addContractFormats } from '../../src/codegen/formats.ts';
import type { Json } from '../../src/codegen/json-pointer.ts';
import { openapi30 } from '../../src/codegen/openapi-3.0.ts';
import { operationObjects, resolve } from '../../src/codegen/operation-objects.ts';
import { valid } from '../contract/arbitrary.ts';
import { contractWith, type Fixture } from './contract-fixture.ts';

const rendered = (change: (contract: Fixture) => void): Json => openapi30(parse(contractWith(change)));

/** A request's schema in the 3.0 document. */
const schemaOf = (schema: object) =>
  rendered((contract) => {
    contract.paths['/things'].post.requestBody.content['application/json'].schema = schema;
  }).paths['/things'].post.requestBody.content['application/json'].schema;

const $ref = '#/components/schemas/Thing';
test.each<{ given: object; want: object }>([
  { given: { $ref }, want: { $ref } },
  { given: { $ref, description: 'A thing.' }, want: { allOf: [{ $ref }], description: 'A thing.' } },
  {
    given: { type: ['string', 'null'], maxLength: 9 },
    want: { type: 'string', nullable: true, maxLength: 9 },
  },
  { given: { type: ['string', 'integer'] }, want: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
  { given: { type: 'null' }, want: { nullable: true, enum: [null] } },
  { given: { type: 'string', const: 'ok' }, want: { type: 'string', enum: ['ok'] } },
  { given: { type: 'string', examples: ['a', 'b'] }, want: { type: 'string', example: 'a' } },
  { given: { exclusiveMinimum: 0 }, want: { minimum: 0, exclusiveMinimum: true } },
  {
    given: { type: 'array', items: { type: ['integer', 'null'] } },
    want: { type: 'array', items: { type: 'integer', nullable: true } },
  },
  {
    given: { type: 'object', properties: { const: { const: 1 } }, additionalProperties: { const: 2 } },
    want: { type: 'object', properties: { const: { enum: [1] } }, additionalProperties: { enum: [2] } },
  },
  {
    given: { type: 'object', propertyNames: { maxLength: 9 }, dependentRequired: { a: ['b'] } },
    want: { type: 'object' },
  },
  {
    given: { type: 'object', patternProperties: { '^x-': {} }, additionalProperties: false },
    want: { type: 'object', additionalProperties: true },
  },
  {
    given: { oneOf: [{ const: 'a' }], not: { const: 'b' } },
    want: { oneOf: [{ enum: ['a'] }], not: { enum: ['b'] } },
  },
])('the schema $given becomes $want', ({ given, want }) => {
  expect(schemaOf(given)).toEqual(want);
});

test('an example is not converted like a schema', () => {
  const value = { schema: { const: 1 }, type: ['a', 'null'] };
  const { paths } = rendered((contract) => {
    contract.paths['/things'].post.responses['201'].content['application/json'].examples = { one: { value } };
  });
  expect(paths['/things'].post.responses['201'].content['application/json'].examples.one.value).toEqual(
    value,
  );
});

test('alternative scopes are listed in the description', () => {
  const { paths } = rendered((contract) => {
    contract.paths['/things'].post.security = [{ jwt: ['things/write'] }, { jwt: ['things/manage'] }];
  });
  expect(paths['/things'].post).toMatchObject({
    security: [{ jwt: [] }],
    description: 'Scopes, any of: `things/write`, `things/manage`.',
  });
});

test('the license has a URL', () => {
  expect(rendered(() => {}).info.license).toEqual({
    name: 'Apache 2.0',
    url: 'https://spdx.org/licenses/Apache-2.0.html',
  });
});

test('a linter of OpenAPI 3.0 finds nothing in the published document', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const source = JSON.stringify(published30);
  expect(await lintFromString({ source, absoluteRef: 'openapi-3.0.json', config })).toEqual([]);
});

describe('the published document', () => {
  const before = [...operationObjects(published)];
  const after = [...operationObjects(published30)];
  const ajv = new Ajv({ strict: false, logger: false });
  addContractFormats(ajv);
  ajv.addSchema({ ...published30, $id: 'contract' });

  test('has the operations, parameters, statuses, headers and media types of the contract', () => {
    const outline = ({
      operationId,
      method,
      path,
      parameters,
      requestBody,
      responses,
    }: (typeof after)[number]) => ({
      ...{ operationId, method, path },
      parameters: parameters.map(({ name, in: place, required }) => ({ name, place, required })),
      requestBody: requestBody && Object.keys(requestBody.content),
      responses: Object.entries(responses).map(([status, { headers = {}, content = {} }]) => ({
        status,
        headers: Object.keys(headers),
        content: Object.keys(content),
      })),
    });
    expect(after.map(outline)).toEqual(before.map(outline));
  });

  test.each(before.filter(({ requestBody }) => requestBody))(
    'accepts every body that the contract accepts: $operationId',
    ({ operationId, requestBody }) => {
      const body = after.find((one) => one.operationId === operationId)?.requestBody;
      for (const mediaType of Object.keys(body.content)) {
        const validate = ajv.compile(schemaIn(body.content[mediaType].schema));
        const values = valid(published, requestBody.content[mediaType].schema);
        fc.assert(
          fc.property(values, (value) => {
            expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
          }),
          { seed: 20_261_126, numRuns: 100 },
        );
      }
    },
  );

  test.each(after)('has examples that fit its schemas: $operationId', ({ responses }) => {
    for (const { content = {} } of Object.values(responses)) {
      for (const { schema, examples } of Object.values<Json>(content)) {
        const validate = ajv.compile(schemaIn(schema));
        for (const example of Object.values<Json>(examples)) {
          expect(validate(resolve(published30, example).value), JSON.stringify(validate.errors)).toBe(true);
        }
      }
    }
  });

  test('refuses what the contract refuses, except names of members', () => {
    const create = after.find(({ operationId }) => operationId === 'createOrder');
    const validate = ajv.compile(schemaIn(create?.requestBody.content['application/json'].schema));
    const item = { sku: 's', name: 'n', quantity: 1, unitPrice: 0 };
    expect(validate({ currency: 'EUR', items: [item] })).toBe(true);
    expect(validate({ currency: 'EUR', items: [] })).toBe(false);
    expect(validate({ currency: 'EUR', items: [item], coupon: 'x' })).toBe(false);
    expect(validate({ currency: 'EUR', items: [item], note: 'a\ufffd' })).toBe(false);
    expect(validate({ currency: 'EUR', items: [item], note: null })).toBe(false);
  });
});

/** A schema with its references resolved in the document. */
function schemaIn(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
}
