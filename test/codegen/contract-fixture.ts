import { stringify } from 'yaml';

// biome-ignore lint/suspicious/noExplicitAny: fixtures are broken on purpose.
export type Fixture = any;

/** The smallest valid contract: one operation, one problem code. */
function smallContract(): Fixture {
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1.0.0', license: { name: 'Apache 2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths: {
      '/things': {
        post: {
          operationId: 'createThing',
          security: [{ jwt: ['things/write'] }],
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 9, default: 3 } },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { one: { value: { name: 'a' } } },
              },
            },
          },
          responses: {
            ...Object.fromEntries(
              ['400', '401', '403', '413', '415', '500'].map((status) => [
                status,
                { description: 'Refused.' },
              ]),
            ),
            '201': {
              description: 'Made.',
              headers: {
                ETag: { required: true, schema: { type: 'string' } },
                Link: { schema: { type: 'string' } },
              },
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Thing' },
                  examples: { one: { value: { name: 'a' } } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: { jwt: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Thing: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: { type: 'string', maxLength: 9 } },
        },
        ProblemCode: { type: 'string', enum: ['bad'], 'x-problems': { bad: { status: 400, title: 'Bad' } } },
      },
    },
  };
}

/** The small contract with a change, as YAML. */
export function contractWith(change: (contract: Fixture) => void = () => {}): string {
  const contract = smallContract();
  change(contract);
  return stringify(contract);
}
