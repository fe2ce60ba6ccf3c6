import { expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../src/gateway/contract.ts';
import { type GatewayFinding, lintGateway } from '../../src/gateway/lint.ts';
import { renderGateway } from '../../src/gateway/render.ts';

function rendered() {
  return renderGateway(openapi as unknown as Contract, {
    integration: (name) => `arn:aws:lambda:test:${name}`,
    issuer: 'https://issuer.example',
    audience: ['order-api'],
    corsOrigins: ['https://shop.example'],
  });
}

test('the rendered contract has no finding', () => {
  expect(lintGateway(rendered())).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: each fixture is a document that its type forbids.
type Loose = any;
const fixtures: Record<GatewayFinding['rule'], { break: (document: Loose) => void; at: string }> = {
  'openapi-version': { break: (document) => Object.assign(document, { openapi: '3.1.0' }), at: 'openapi' },
  'method-known': {
    break: ({ paths }) => Object.assign(paths['/health'], { trace: paths['/health'].get }),
    at: 'TRACE /health',
  },
  'operation-dropped': {
    break: ({ paths }) => Object.assign(paths['/orders'].post, { requestBody: { content: {} } }),
    at: 'POST /orders',
  },
  'one-security-requirement': {
    break: ({ paths }) => paths['/orders'].get.security.push({ jwt: ['orders/manage'] }),
    at: 'GET /orders',
  },
  'authorizer-known': {
    break: ({ components }) => {
      components.securitySchemes.jwt['x-amazon-apigateway-authorizer'].jwtConfiguration.audience = [];
    },
    at: 'POST /orders',
  },
  'scopes-counted': {
    break: ({ paths }) => {
      paths['/orders'].get.security[0].jwt = Array.from({ length: 11 }, (_, index) => `orders/${index}`);
    },
    at: 'GET /orders',
  },
  'integration-complete': {
    break: ({ paths }) => delete paths['/health'].get['x-amazon-apigateway-integration'].uri,
    at: 'GET /health',
  },
  'path-reserved': { break: ({ paths }) => move(paths, '/health', '/ping'), at: '/ping' },
  'path-syntax': {
    break: ({ paths }) => move(paths, '/orders/{orderId}/cancel', '/orders/{orderId}:cancel'),
    at: '/orders/{orderId}:cancel',
  },
  'path-unique': {
    break: ({ paths }) => Object.assign(paths, { '/orders/{id}': {} }),
    at: '/orders/{id}',
  },
  'path-parameters': {
    break: ({ paths }) => delete paths['/orders/{orderId}'].get.parameters,
    at: 'GET /orders/{orderId}',
  },
  'default-open': {
    break: ({ paths }) => {
      paths['/$default']['x-amazon-apigateway-any-method'].security = [{ jwt: [] }];
    },
    at: 'X-AMAZON-APIGATEWAY-ANY-METHOD /$default',
  },
  'cors-possible': {
    break: (document) =>
      Object.assign(document['x-amazon-apigateway-cors'], { allowOrigins: ['*'], allowCredentials: true }),
    at: 'x-amazon-apigateway-cors',
  },
  'routes-counted': {
    break: ({ paths }) => {
      for (let index = 0; index < 300; index++) paths[`/health/${index}`] = paths['/health'];
    },
    at: 'paths',
  },
};

test.each(Object.keys(fixtures) as GatewayFinding['rule'][])('%s has a fixture that violates it', (rule) => {
  const document = structuredClone(rendered());
  fixtures[rule].break(document);
  const findings = lintGateway(document);
  expect(findings).toContainEqual({ rule, at: fixtures[rule].at, detail: expect.any(String) });
  // A fixture must violate its own rule only; otherwise it shows nothing about that rule.
  expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
});

function move(paths: Loose, from: string, to: string): void {
  paths[to] = paths[from];
  delete paths[from];
}
