import { expect, test } from 'vitest';
import { ContractError } from '../../src/codegen/contract.ts';
import { generate } from '../../src/codegen/generate.ts';
import { contractWith, type Fixture } from './contract-fixture.ts';

const post = (contract: Fixture) => contract.paths['/things'].post;
const thing = (contract: Fixture) => contract.components.schemas.Thing;
const POST = '#/paths/~1things/post';
const THING = '#/components/schemas/Thing';

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
    want: `${POST}/security/0: A security requirement names one scheme and one scope`,
  },
  {
    given: 'a default response',
    change: (contract) => Object.assign(post(contract).responses, { default: { description: 'Else.' } }),
    want: `${POST}/responses/default: A response has an explicit status`,
  },
  {
    given: 'two media types of a body',
    change: ({ paths }) => {
      const { content } = paths['/things'].post.requestBody;
      content['text/plain'] = content['application/json'];
    },
    want: `${POST}/requestBody: A request body has exactly one media type`,
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
])('$given ends codegen with file, place and sentence', async ({ change, want }) => {
  const error = await generate(contractWith(change), 'small.yaml').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContractError);
  const lines = (error as ContractError).message.split('\n');
  expect(lines.find((line) => line.includes(want))).toMatch(/^small\.yaml:\d+:\d+ #\/.*: ./);
});

test('broken YAML is told by line and column', async () => {
  await expect(generate('openapi: 3.1.0\ninfo: {', 'small.yaml')).rejects.toThrow(/^small\.yaml:2:\d+ #\/: /);
});

test('the small contract itself generates', async () => {
  expect(Object.keys(await generate(contractWith()))).toContain('types.ts');
});
