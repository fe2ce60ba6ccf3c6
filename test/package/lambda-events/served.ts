import { tea as order } from '../../orders/place.ts';
import { customer, type LambdaEvent, POT, request, staff, TEA } from './request.ts';

const tea = { orderId: TEA };
const place = (key: string, body: unknown = order) =>
  request('POST /orders', {}, { claims: customer, headers: { 'idempotency-key': key }, body });

/** Requests that succeed: an order's lifecycle, lists, public routes. */
export const served: readonly LambdaEvent[] = [
  {
    name: 'an order is placed',
    event: place('tea-1'),
    want: {
      statusCode: 201,
      headers: { ETag: '"1"', Location: `/orders/${TEA}`, 'Idempotency-Replayed': 'false' },
      body: { orderId: TEA, status: 'pending', totalAmount: 1780 },
    },
  },
  {
    name: 'it is placed again with its key',
    event: place('tea-1'),
    want: { statusCode: 201, headers: { 'Idempotency-Replayed': 'true' }, body: { orderId: TEA } },
  },
  {
    name: 'another is placed, in base64',
    event: place('tea-2', new TextEncoder().encode(JSON.stringify({ ...order, note: 'für ☕' }))),
    want: { statusCode: 201, body: { orderId: POT, note: 'für ☕' } },
  },
  {
    name: 'an order is read',
    event: request('GET /orders/{orderId}', tea, { claims: customer }),
    want: { statusCode: 200, headers: { ETag: '"1"' }, body: { orderId: TEA } },
  },
  {
    name: 'it is read with If-None-Match of its version',
    event: request('GET /orders/{orderId}', tea, { claims: customer, headers: { 'if-none-match': '"1"' } }),
    want: { statusCode: 304 },
  },
  {
    name: 'it is read by staff whose scopes are an array',
    event: request('GET /orders/{orderId}', tea, {
      authorizer: {
        jwt: {
          claims: { ...staff, scope: '[openid orders/manage]' },
          scopes: ['openid', 'orders/manage'],
        },
      },
    }),
    want: { statusCode: 200, body: { customerId: 'customer-1' } },
  },
  {
    name: 'orders are listed',
    event: request('GET /orders', {}, { claims: customer }),
    want: { statusCode: 200, body: { data: [{ orderId: POT }, { orderId: TEA }], nextCursor: null } },
  },
  {
    name: 'a page of orders links to the next',
    event: request('GET /orders', {}, { claims: customer, query: 'limit=1&status=pending' }),
    want: { statusCode: 200, headers: { Link: /^<\/orders\?limit=1&status=pending&cursor=/ } },
  },
  {
    name: 'an order is edited',
    event: request('PATCH /orders/{orderId}', tea, {
      claims: customer,
      headers: { 'if-match': '"1"' },
      body: { note: 'Please ring twice.' },
    }),
    want: { statusCode: 200, headers: { ETag: '"2"' }, body: { note: 'Please ring twice.' } },
  },
  {
    name: 'an order is confirmed, without a body',
    event: request('POST /orders/{orderId}/confirm', tea, { claims: staff }),
    want: { statusCode: 200, headers: { ETag: '"3"' }, body: { status: 'confirmed' } },
  },
  {
    name: 'an order is fulfilled',
    event: request('POST /orders/{orderId}/fulfill', tea, { claims: staff, body: {} }),
    want: { statusCode: 200, headers: { ETag: '"4"' }, body: { status: 'fulfilled' } },
  },
  {
    name: 'an order is canceled',
    event: request(
      'POST /orders/{orderId}/cancel',
      { orderId: POT },
      { claims: customer, body: { reason: 'customer' } },
    ),
    want: { statusCode: 200, body: { status: 'canceled' } },
  },
  {
    name: 'health is requested',
    event: request('GET /health'),
    want: { statusCode: 200, body: { status: 'ok' } },
  },
  {
    name: 'the contract is requested',
    event: request('GET /openapi.json'),
    want: { statusCode: 200, headers: { 'Content-Type': 'application/json' } },
  },
  {
    name: 'the documentation is requested',
    event: request('GET /docs'),
    want: { statusCode: 200, headers: { 'Content-Type': /^text\/html/ } },
  },
  {
    name: 'a compressed asset of the documentation is requested',
    event: request(
      'GET /docs/{asset}',
      { asset: 'swagger-ui-bundle.js' },
      { headers: { 'accept-encoding': 'gzip, br' } },
    ),
    want: { statusCode: 200, headers: { 'Content-Encoding': 'br' } },
  },
];
