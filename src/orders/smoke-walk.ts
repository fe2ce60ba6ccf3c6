import type { SmokeAnswers, SmokeWalk } from '../contract/smoke-walk.ts';

/** One order through its life, canceled at its end; the last step finds it canceled. */
export const smokeWalk: SmokeWalk = (key) => {
  const theOrder = ({ createOrder }: SmokeAnswers) => ({ path: { orderId: createOrder?.body.orderId } });
  const json = { 'content-type': 'application/json' };
  const placing = {
    headers: { ...json, 'idempotency-key': key },
    body: { currency: 'EUR', items: [{ sku: 'SMOKE', name: 'Smoke test', quantity: 1, unitPrice: 1 }] },
  };
  return [
    { operationId: 'getHealth', status: 200 },
    { operationId: 'createOrder', request: () => placing, status: 201 },
    { operationId: 'getOrder', request: theOrder, status: 200 },
    { operationId: 'listOrders', request: () => ({ query: 'limit=5' }), status: 200 },
    {
      operationId: 'updateOrder',
      request: (answers) => ({
        ...theOrder(answers),
        headers: {
          'content-type': 'application/merge-patch+json',
          'if-match': answers.getOrder?.headers['etag'] ?? '',
        },
        body: { note: 'The smoke test of a deployment' },
      }),
      status: 200,
    },
    { operationId: 'confirmOrder', request: theOrder, status: 200 },
    {
      operationId: 'cancelOrder',
      request: (answers) => ({ ...theOrder(answers), headers: json, body: { reason: 'other' } }),
      status: 200,
    },
    {
      operationId: 'fulfillOrder',
      request: (answers) => ({ ...theOrder(answers), headers: json, body: {} }),
      status: 409,
    },
  ];
};
