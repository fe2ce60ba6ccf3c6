import { expect, it } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { renderGateway } from '../../src/gateway/render.ts';
import { routesOf } from '../../src/gateway/routes.ts';
import { contractDocument } from './contract-document.ts';

const document = renderGateway(contractDocument(), {
  integration: (name) => name,
  issuer: 'https://issuer.example',
  audience: ['order-api'],
});

it('reads every route with its scopes from the rendered document', () => {
  expect(routesOf(document)).toEqual([
    ...Object.entries(operations).map(([operationId, { routeKey, scopes }]) => ({
      routeKey,
      scopes,
      operationId,
    })),
    { routeKey: 'GET /openapi.json', scopes: null },
    { routeKey: 'GET /openapi-3.0.json', scopes: null },
    { routeKey: 'GET /docs', scopes: null },
    { routeKey: 'GET /docs/{asset}', scopes: null },
    { routeKey: '$default', scopes: null },
  ]);
});

it('is the same after JSON serialisation, as in a template', () => {
  expect(routesOf(JSON.parse(JSON.stringify(document)))).toEqual(routesOf(document));
});
