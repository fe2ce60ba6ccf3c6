/** An order's POST, as API Gateway hands it to the function (payload format 2.0). */
export function orderEvent({ key, customer = 'a' }: { key: string; customer?: string }) {
  return {
    version: '2.0',
    routeKey: 'POST /orders',
    rawPath: '/orders',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    requestContext: {
      http: { method: 'POST', path: '/orders' },
      authorizer: { jwt: { claims: { sub: customer, scope: 'orders/read orders/write' }, scopes: null } },
    },
    body: '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}',
    isBase64Encoded: false,
  };
}
