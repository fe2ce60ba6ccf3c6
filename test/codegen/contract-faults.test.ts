import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ContractError } from '../../src/codegen/contract.ts';
import { generate } from '../../src/codegen/generate.ts';
import { contractWith, type Fixture } from './contract-fixture.ts';

const post = (contract: Fixture) => contract.paths['/things'].post;
const thing = (contract: Fixture) => contract.components.schemas.Thing;
const POST = '#/paths/~1things/post';
const THING = '#/components/schemas/Thing';

const text = { type: 'string', maxLength: 9 };
const nullable = { ...text, type: ['string', 'null'] };
const add = (contract: Fixture, parameter: Fixture) => post(contract).parameters.push(parameter);

function addMediaType(contract: Fixture, other: string): Fixture {
  const { content } = post(contract).requestBody;
  content[other] = structuredClone(content['application/json']);
  return content[other];
}

function rename(object: Fixture, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}

/** A list of things, with one query parameter. */
function list({ paths }: Fixture, parameter: Fixture): void {
  const schema = {
    type: 'object',
    properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
  };
  paths['/things'].get = {
    operationId: 'listThings',
    security: [],
    parameters: [{ name: 'filter', in: 'query', ...parameter }],
    responses: {
      '200': {
        description: 'All.',
        content: { 'application/json': { schema, examples: { none: { value: {} } } } },
      },
      '400': { description: 'Refused.' },
      '500': { description: 'Failed.' },
    },
  };
}

function patch({ components }: Fixture, properties: Fixture): void {
  components.schemas.ThingPatch = {
    type: 'object',
    additionalProperties: false,
    'x-patches': 'Thing',
    properties,
  };
}

test.each<{ given: string; change: (contract: Fixture) => void; want: string }>([
  {
    given: 'no operationId',
    change: (contract) => delete post(contract).operationId,
    want: `${POST}: An operation has an operationId in camelCase`,
  },
  {
    given: 'an operationId that is no function name',
    change: (contract) => Object.assign(post(contract), { operationId: 'Create-Thing' }),
    want: `${POST}: An operation has an operationId in camelCase`,
  },
  {
    given: 'an operationId twice',
    change: (contract) => Object.assign(contract.paths, { '/others': contract.paths['/things'] }),
    want: '#/paths/~1others/post: The operationId createThing is taken.',
  },
  {
    given: 'no security',
    change: (contract) => delete post(contract).security,
    want: `${POST}: An operation says by \`security\` who may call it`,
  },
  {
    given: 'two scopes at once',
    change: (contract) => Object.assign(post(contract), { security: [{ jwt: ['a', 'b'] }] }),
    want: `${POST}/security/0: A security requirement names jwt and one scope`,
  },
  {
    given: 'a default response',
    change: (contract) => Object.assign(post(contract).responses, { default: { description: 'Else.' } }),
    want: `${POST}/responses/default: A response has an explicit status`,
  },
  {
    given: 'an operation of a method without route',
    change: (contract) => Object.assign(contract.paths['/things'], { trace: post(contract) }),
    want: '#/paths/~1things/trace: A path has operations for get, put, post, patch, delete: trace is not served.',
  },
  {
    given: 'callbacks',
    change: (contract) => Object.assign(post(contract), { callbacks: {} }),
    want: `${POST}/callbacks: An operation's callbacks are not served.`,
  },
  {
    given: 'webhooks',
    change: (contract) => Object.assign(contract, { webhooks: {} }),
    want: '#/webhooks: Webhooks are not served.',
  },
  {
    given: 'an API key',
    change: ({ components }) =>
      Object.assign(components.securitySchemes, { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }),
    want: '#/components/securitySchemes/key: The one security scheme is jwt',
  },
  {
    given: 'a success that cannot be answered',
    change: (contract) => Object.assign(post(contract).responses, { '206': { description: 'A part.' } }),
    want: `${POST}/responses/206: A success has one of the statuses 200, 201, 202, 203, 204, 304.`,
  },
  ...['400', '401', '403', '413', '415', '500'].map((status) => ({
    given: `no ${status}`,
    change: (contract: Fixture) => delete post(contract).responses[status],
    want: `${POST}/responses: The function answers ${status} here: document it.`,
  })),
  {
    given: 'a body of a media type that is not JSON',
    change: (contract) => addMediaType(contract, 'text/plain'),
    want: `${POST}/requestBody/content/text~1plain: A body is JSON`,
  },
  {
    given: 'two media types of a body with two schemas',
    change: (contract) => {
      addMediaType(contract, 'application/merge-patch+json').schema.description = 'Another.';
    },
    want: `${POST}/requestBody/content/application~1merge-patch+json: All media types of a request body have`,
  },
  {
    given: 'oneOf at the top of a body',
    change: (contract) => {
      contract.components.schemas.Thing = { oneOf: [thing(contract)] };
    },
    want: `${POST}/requestBody/content/application~1json/schema: A body is described by one schema: oneOf`,
  },
  {
    given: 'a GET with a body',
    change: ({ paths }) => {
      paths['/things'] = { get: paths['/things'].post };
    },
    want: '#/paths/~1things/get/requestBody: A GET has no body',
  },
  {
    given: 'a 204 with content',
    change: (contract) => {
      post(contract).responses['204'] = post(contract).responses['201'];
    },
    want: `${POST}/responses/204: A 204 has no content.`,
  },
  {
    given: 'two media types of a success',
    change: (contract) => {
      const { content } = post(contract).responses['201'];
      content['application/vnd.thing+json'] = content['application/json'];
    },
    want: `${POST}/responses/201: The body of a success has one media type.`,
  },
  {
    given: 'two media types of an error with two schemas',
    change: (contract) => {
      const example = { examples: { one: { value: {} } } };
      post(contract).responses['401'] = {
        description: 'Refused.',
        content: {
          'application/problem+json': { schema: { type: 'object' }, ...example },
          'application/json': { schema: { type: 'object', description: 'Another.' }, ...example },
        },
      };
    },
    want: `${POST}/responses/401/content/application~1json: All media types of an error have the same schema.`,
  },
  {
    given: 'a success that is not JSON',
    change: (contract) => rename(post(contract).responses['201'].content, 'application/json', 'text/csv'),
    want: `${POST}/responses/201/content/text~1csv: A body is JSON`,
  },
  {
    given: 'a cookie parameter',
    change: (contract) => add(contract, { name: 'c', in: 'cookie', schema: text }),
    want: `${POST}/parameters/1: A parameter is in the path, in the query or a header`,
  },
  {
    given: 'a parameter described by content',
    change: (contract) =>
      add(contract, { name: 'c', in: 'query', content: { 'application/json': { schema: text } } }),
    want: `${POST}/parameters/1: A parameter has a schema`,
  },
  {
    given: 'a deep object',
    change: (contract) =>
      add(contract, {
        name: 'o',
        in: 'query',
        style: 'deepObject',
        schema: { type: 'object', properties: {} },
      }),
    want: `${POST}/parameters/1: A parameter of the query has the style form, which is the default: deepObject`,
  },
  {
    given: 'an object in the query',
    change: (contract) =>
      add(contract, { name: 'o', in: 'query', schema: { type: 'object', additionalProperties: false } }),
    want: `${POST}/parameters/1: A parameter has one type`,
  },
  {
    given: 'an array in a header',
    change: (contract) =>
      add(contract, { name: 'X-A', in: 'header', schema: { type: 'array', maxItems: 2, items: text } }),
    want: `${POST}/parameters/1: A parameter has one type`,
  },
  {
    given: 'an array of arrays',
    change: (contract) =>
      add(contract, {
        name: 'a',
        in: 'query',
        schema: { type: 'array', maxItems: 2, items: { type: 'array', maxItems: 2, items: text } },
      }),
    want: `${POST}/parameters/1: The items of an array parameter have one type`,
  },
  {
    given: 'a parameter that may be null',
    change: (contract) =>
      add(contract, { name: 'n', in: 'query', schema: { ...text, type: ['string', 'null'] } }),
    want: `${POST}/parameters/1: A parameter has one type`,
  },
  {
    given: 'a reserved parameter',
    change: (contract) => add(contract, { name: 'r', in: 'query', allowReserved: true, schema: text }),
    want: `${POST}/parameters/1: allowReserved and allowEmptyValue are not read.`,
  },
  {
    given: 'a parameter for a header that OpenAPI ignores',
    change: (contract) => add(contract, { name: 'Authorization', in: 'header', schema: text }),
    want: `${POST}/parameters/1: OpenAPI ignores a parameter for the header Authorization.`,
  },
  {
    given: 'a keyword that nothing is made from',
    change: (contract) => Object.assign(thing(contract).properties.name, { contentEncoding: 'base64' }),
    want: `${THING}/properties/name/contentEncoding: The keyword contentEncoding is not served.`,
  },
  {
    given: 'a format that nothing checks',
    change: (contract) => Object.assign(thing(contract).properties.name, { format: 'hostname' }),
    want: `${THING}/properties/name/format: The format hostname is none of`,
  },
  {
    given: 'a schema that contains itself',
    change: (contract) =>
      Object.assign(thing(contract).properties, {
        parts: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/Thing' } },
      }),
    want: `${THING}: A schema does not contain itself.`,
  },
  {
    given: 'a filter of a list without x-filter',
    change: (contract) => list(contract, { schema: text }),
    want: '#/paths/~1things/get/parameters/0: A query parameter of a list has x-filter',
  },
  {
    given: 'a filter by a member that the elements do not have',
    change: (contract) => list(contract, { schema: text, 'x-filter': { member: 'nam', is: 'equal' } }),
    want: '#/paths/~1things/get/parameters/0: A query parameter of a list has x-filter',
  },
  {
    given: 'a filter with an unknown operator',
    change: (contract) => list(contract, { schema: text, 'x-filter': { member: 'name', is: 'like' } }),
    want: '#/paths/~1things/get/parameters/0: A query parameter of a list has x-filter',
  },
  {
    given: 'a filter of another type than the member',
    change: (contract) =>
      list(contract, { schema: { type: 'boolean' }, 'x-filter': { member: 'name', is: 'equal' } }),
    want: '#/paths/~1things/get/parameters/0/x-filter: The values of this parameter and of name cannot be compared',
  },
  {
    given: 'a filter by the order of texts',
    change: (contract) => list(contract, { schema: text, 'x-filter': { member: 'name', is: 'after' } }),
    want: '#/paths/~1things/get/parameters/0/x-filter: The values of this parameter and of name cannot be compared',
  },
  {
    given: 'a merge patch without a member of what it edits',
    change: (contract) => patch(contract, {}),
    want: '#/components/schemas/ThingPatch: A merge patch of Thing has its member name.',
  },
  {
    given: 'a merge patch with a member more than what it edits',
    change: (contract) => patch(contract, { name: nullable, size: nullable }),
    want: '#/components/schemas/ThingPatch/properties/size: Thing has no member size that a merge patch could edit.',
  },
  {
    given: 'a merge patch whose member cannot be removed',
    change: (contract) => patch(contract, { name: text }),
    want: '#/components/schemas/ThingPatch/properties/name: A member of a merge patch may be null.',
  },
  {
    given: 'an open request object',
    change: (contract) => delete thing(contract).additionalProperties,
    want: `${THING}: A request object is closed`,
  },
  {
    given: 'a string without end',
    change: (contract) => delete thing(contract).properties.name.maxLength,
    want: `${THING}/properties/name: A string of a request has a maxLength`,
  },
  {
    given: 'an array without end',
    change: (contract) =>
      Object.assign(thing(contract).properties, { all: { type: 'array', items: { const: 1 } } }),
    want: `${THING}/properties/all: An array of a request has maxItems`,
  },
  {
    given: 'a number without end',
    change: (contract) => delete post(contract).parameters[0].schema.maximum,
    want: 'A number of a request has a minimum and a maximum',
  },
  {
    given: 'a body without example',
    change: (contract) => delete post(contract).responses['201'].content['application/json'].examples,
    want: `${POST}/responses/201/content/application~1json: A body has an example`,
  },
  {
    given: 'an example that does not fit',
    change: (contract) => {
      post(contract).requestBody.content['application/json'].examples.one.value = { nam: 'a' };
    },
    want: `${POST}/requestBody/content/application~1json/examples/one/value`,
  },
  {
    given: 'a 428 without a problem of that status',
    change: (contract) => {
      contract.paths['/things'].post.responses['428'] = { description: 'If-Match is required.' };
    },
    want: '#/components/schemas/ProblemCode/x-problems: An operation answers 428: one problem has that status',
  },
  {
    given: 'a problem code without entry',
    change: (contract) => contract.components.schemas.ProblemCode.enum.push('worse'),
    want: '#/components/schemas/ProblemCode: The code worse has no entry in x-problems',
  },
  {
    given: 'a problem that is no error',
    change: (contract) => {
      contract.components.schemas.ProblemCode['x-problems'].bad.status = 200;
    },
    want: 'A problem has a 4xx or 5xx status and a title',
  },
  {
    given: 'a reference to nothing',
    change: (contract) => {
      post(contract).requestBody.content['application/json'].schema.$ref = '#/components/schemas/Nothing';
    },
    want: `${POST}/requestBody/content/application~1json/schema`,
  },
  {
    given: 'a member that OpenAPI does not know',
    change: (contract) => Object.assign(post(contract), { colour: 'red' }),
    want: `${POST}/colour: `,
  },
  {
    given: 'a path parameter that is not declared',
    change: (contract) => {
      contract.paths['/things/{id}'] = contract.paths['/things'];
      delete contract.paths['/things'];
    },
    want: '#/paths/~1things~1{id}',
  },
])('codegen reports $given with file, place and sentence', async ({ change, want }) => {
  const error = await generate(contractWith(change), 'small.yaml').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContractError);
  const lines = (error as ContractError).message.split('\n');
  expect(lines.find((line) => line.includes(want))).toMatch(/^small\.yaml:\d+:\d+ #\/.*: ./);
});

test('codegen reports broken YAML once, with line and column', async () => {
  const broken = `openapi: [3.1.0\n${contractWith()}`;
  await expect(generate(broken, 'small.yaml')).rejects.toThrow(
    /^small\.yaml:2:\d+ #\/: This is no YAML\. .+$/,
  );
});

test('codegen reports a missing contract in one line', () => {
  const command = ['src/codegen/generate.ts', '--contract', 'no-such.yaml'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, 'no-such.yaml cannot be read (ENOENT)\n']);
});

test.each<{ given: string; change: (contract: Fixture) => void }>([
  { given: 'two media types of one schema', change: (c) => addMediaType(c, 'application/merge-patch+json') },
  { given: 'a body that may be left out', change: (c) => delete post(c).requestBody.required },
  {
    given: 'a repeated array and a list in the query',
    change: (contract) => {
      const schema = { type: 'array', maxItems: 3, items: text };
      add(contract, { name: 'a', in: 'query', schema });
      add(contract, { name: 'b', in: 'query', explode: false, schema });
    },
  },
  {
    given: 'filters that fit',
    change: (c) => list(c, { schema: text, 'x-filter': { member: 'name', is: 'equal' } }),
  },
  {
    given: 'a filter by a list of values',
    change: (c) =>
      list(c, {
        schema: { type: 'array', maxItems: 9, items: text },
        'x-filter': { member: 'name', is: 'oneOf' },
      }),
  },
  { given: 'a page of a list', change: (c) => list(c, { schema: text, 'x-filter': 'none' }) },
  { given: 'a merge patch that fits', change: (c) => patch(c, { name: nullable }) },
])('codegen accepts $given', async ({ change }) => {
  expect(Object.keys(await generate(contractWith(change)))).toContain('types.ts');
});

test('codegen accepts the unchanged fixture', async () => {
  expect(Object.keys(await generate(contractWith()))).toContain('types.ts');
});
