import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/gateway/contract.ts';
import { type GatewayOptions, renderGateway } from '../../src/gateway/render.ts';
import { contractDocument } from './contract-document.ts';

const options: GatewayOptions = {
  integration: (name) => `arn:of:${name}`,
  issuer: 'https://issuer.example',
  audience: ['order-api'],
};
const render = (overrides: Partial<GatewayOptions> = {}) =>
  renderGateway(contractDocument(), { ...options, ...overrides });

describe('renderGateway', () => {
  it('renders an operation: path parameters, one requirement with any-of scopes, integration, no schemas', () => {
    expect(render().paths['/orders/{orderId}']?.['get']).toEqual({
      operationId: 'getOrder',
      summary: 'Read an order',
      parameters: [{ name: 'orderId', in: 'path', required: true, schema: { type: 'string' } }],
      security: [{ jwt: ['orders/read', 'orders/manage'] }],
      responses: { default: { description: 'The answer of the function.' } },
      'x-amazon-apigateway-integration': {
        type: 'aws_proxy',
        httpMethod: 'POST',
        uri: 'arn:of:getOrder',
        payloadFormatVersion: '2.0',
      },
    });
  });

  it('renders public routes without security, and the catch-all as the default route', () => {
    const { paths } = render();
    expect(paths['/health']?.['get']?.security).toEqual([]);
    expect(paths['/docs/{asset}']?.['get']).toMatchObject({
      parameters: [{ name: 'asset', in: 'path', required: true }],
      'x-amazon-apigateway-integration': { uri: 'arn:of:GET /docs/{asset}' },
    });
    expect(paths['/docs/{asset}']?.['get']).not.toHaveProperty('security');
    expect(paths['/$default']?.['x-amazon-apigateway-any-method']).toMatchObject({
      isDefaultRoute: true,
      'x-amazon-apigateway-integration': { uri: 'arn:of:$default' },
    });
  });

  it('is OpenAPI 3.0.1 with the JWT authorizer, and has nothing that the import ignores', () => {
    const document = render();
    expect(document.openapi).toBe('3.0.1');
    expect(document.components).toEqual({
      securitySchemes: {
        jwt: {
          type: 'oauth2',
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: { issuer: 'https://issuer.example', audience: ['order-api'] },
          },
        },
      },
    });
    expect(JSON.stringify(document)).not.toMatch(/requestBody|"\$ref"|"content"|"headers"/);
  });

  it('keeps CloudFormation tokens unchanged', () => {
    const uri = { 'Fn::GetAtt': ['Service', 'Arn'] };
    const { paths } = render({ integration: () => uri });
    expect(paths['/orders']?.['post']?.['x-amazon-apigateway-integration'].uri).toBe(uri);
  });

  it('has no CORS without origins', () => {
    expect(render()).not.toHaveProperty('x-amazon-apigateway-cors');
  });

  it('has the CORS of the contract with origins', () => {
    expect(render({ corsOrigins: ['https://shop.example'] })['x-amazon-apigateway-cors']).toEqual({
      allowOrigins: ['https://shop.example'],
      allowMethods: ['GET', 'PATCH', 'POST'],
      allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
      exposeHeaders: ['etag', 'idempotency-replayed', 'link', 'location', 'retry-after', 'x-request-id'],
      allowCredentials: false,
      maxAge: 3600,
    });
  });

  it('does not change the contract', () => {
    const contract = contractDocument();
    renderGateway(contract, options);
    expect(contract).toEqual(contractDocument());
  });
});

describe('renderGateway refuses what the gateway cannot express', () => {
  const path = '/orders';
  const cases: { given: string; change: (contract: Contract) => void; want: RegExp }[] = [
    {
      given: 'two scopes at once',
      change: (contract) => set(contract, path, { security: [{ jwt: ['orders/read', 'orders/write'] }] }),
      want: /createOrder has an alternative with other than one scope/,
    },
    {
      given: 'a token or nothing',
      change: (contract) => set(contract, path, { security: [{ jwt: ['orders/write'] }, {}] }),
      want: /createOrder has an alternative that is not "jwt" alone/,
    },
    {
      given: 'no security of its own',
      change: (contract) => set(contract, path, { security: undefined }),
      want: /createOrder has no security/,
    },
    {
      given: 'eleven scopes',
      change: (contract) =>
        set(contract, path, { security: Array.from({ length: 11 }, (_, n) => ({ jwt: [`orders/${n}`] })) }),
      want: /createOrder names 11 scopes: a route takes at most 10/,
    },
    {
      given: 'a path that the gateway keeps',
      change: (contract) => Object.assign(contract.paths, { '/ping': contract.paths['/health'] }),
      want: /\/ping is a path that the gateway reserves/,
    },
    {
      given: 'a route of the documentation',
      change: (contract) => Object.assign(contract.paths, { '/docs': contract.paths['/health'] }),
      want: /GET \/docs is a route of both/,
    },
    {
      given: 'a reference that leads nowhere',
      change: (contract) => set(contract, path, { parameters: [{ $ref: '#/components/parameters/Nobody' }] }),
      want: /#\/components\/parameters\/Nobody is not in the contract/,
    },
  ];

  it.each(cases)('$given', ({ change, want }) => {
    const contract = contractDocument();
    change(contract);
    expect(() => renderGateway(contract, options)).toThrow(want);
  });

  function set(contract: Contract, path: string, change: object): void {
    Object.assign(contract.paths[path]?.['post'] ?? {}, change);
  }
});
