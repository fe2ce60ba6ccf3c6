import { expect, it } from 'vitest';
import { renderGateway } from '../../src/gateway/render.ts';
import { routesOf } from '../../src/gateway/routes.ts';
import { contractDocument } from './contract-document.ts';

const document = renderGateway(contractDocument(), {
  integration: (name) => name,
  issuer: 'https://issuer.example',
  audience: ['order-api'],
});

it('reads every route with its scopes back from the rendered document', () => {
  expect(routesOf(document)).toEqual([
    { routeKey: 'GET /orders', scopes: ['orders/read', 'orders/manage'], operationId: 'listOrders' },
    { routeKey: 'POST /orders', scopes: ['orders/write'], operationId: 'createOrder' },
    { routeKey: 'GET /orders/{orderId}', scopes: ['orders/read', 'orders/manage'], operationId: 'getOrder' },
    { routeKey: 'PATCH /orders/{orderId}', scopes: ['orders/write'], operationId: 'updateOrder' },
    {
      routeKey: 'POST /orders/{orderId}/cancel',
      scopes: ['orders/write', 'orders/manage'],
      operationId: 'cancelOrder',
    },
    { routeKey: 'POST /orders/{orderId}/confirm', scopes: ['orders/manage'], operationId: 'confirmOrder' },
    { routeKey: 'POST /orders/{orderId}/fulfill', scopes: ['orders/manage'], operationId: 'fulfillOrder' },
    { routeKey: 'GET /health', scopes: null, operationId: 'getHealth' },
    { routeKey: 'GET /openapi.json', scopes: null },
    { routeKey: 'GET /openapi-3.0.json', scopes: null },
    { routeKey: 'GET /docs', scopes: null },
    { routeKey: 'GET /docs/{asset}', scopes: null },
    { routeKey: '$default', scopes: null },
  ]);
});

it('survives the way through JSON, as a template takes it', () => {
  expect(routesOf(JSON.parse(JSON.stringify(document)))).toEqual(routesOf(document));
});
