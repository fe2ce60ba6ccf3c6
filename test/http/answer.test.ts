import { expect, test } from 'vitest';
import { answerOf } from '../../src/http/answer.ts';

const order = {
  version: 2,
  orderId: 'o',
  items: [{ unitPrice: 1, sku: 's' }],
  metadata: { 'any.name': 'x' },
};

test.each([
  { status: 202, headers: { Location: '/jobs/1' } },
  { status: 204, headers: {} },
  { status: 304, headers: { ETag: '"2"' } },
])('$status without content has no body and no Content-Type', ({ status, headers }) => {
  expect(answerOf('getOrder', { status, headers })).toEqual({ statusCode: status, headers });
});

test('a documented status without a body has no Content-Type', () => {
  expect(answerOf('getOrder', { status: 200, headers: {} })).toEqual({ statusCode: 200, headers: {} });
});

test('a status that is not documented has no body', () => {
  expect(answerOf('getOrder', { status: 299, headers: {}, body: order })).toEqual({
    statusCode: 299,
    headers: {},
  });
});

test.each(['a text', null, 7])('%j is kept where the contract has an object', (shippingAddress) => {
  const { body = '' } = answerOf('getOrder', { status: 200, headers: {}, body: { shippingAddress } });
  expect(JSON.parse(body)).toEqual({ shippingAddress });
});

test('a body has the media type and the order of members that the contract has', () => {
  expect(answerOf('getOrder', { status: 200, headers: { ETag: '"2"' }, body: order })).toEqual({
    statusCode: 200,
    headers: { 'Content-Type': 'application/json', ETag: '"2"' },
    body: '{"orderId":"o","version":2,"items":[{"sku":"s","unitPrice":1}],"metadata":{"any.name":"x"}}',
  });
});

test('omits members that are not in the contract, at every depth and in lists', () => {
  const later = {
    ...order,
    gift: true,
    items: [{ unitPrice: 1, sku: 's', weight: 2 }],
    history: [{ status: 'returned', depot: 'LON-1' }],
  };
  const { body = '' } = answerOf('listOrders', {
    status: 200,
    headers: {},
    body: { data: [later], nextCursor: null, total: 1 },
  });
  expect(JSON.parse(body)).toEqual({
    data: [{ ...order, history: [{ status: 'returned' }] }],
    nextCursor: null,
  });
});
