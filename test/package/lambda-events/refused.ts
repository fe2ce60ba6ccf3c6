import { tea as order } from '../../orders/place.ts';
import { customer, type LambdaEvent, request, staff, TEA } from './request.ts';

const tea = { orderId: TEA };
const nobody = '00000000-0000-8000-8000-000000000000';
const keyed = { 'idempotency-key': 'other' };
const place = (options: Parameters<typeof request>[2]) =>
  request('POST /orders', {}, { claims: customer, headers: keyed, body: order, ...options });
const list = (claims: object, query = '') => request('GET /orders', {}, { claims, query });

const refusal = (name: string, event: unknown, statusCode: number, code: string): LambdaEvent => ({
  name,
  event,
  want: { statusCode, code },
});

/** Requests that are refused because of their content or their caller. */
export const refused: readonly LambdaEvent[] = [
  refusal('no claims', request('GET /orders'), 401, 'unauthorized'),
  refusal('claims without a sub', list({ scope: 'orders/read' }), 401, 'unauthorized'),
  refusal(
    "claims where a REST API's authorizer puts them",
    request('GET /orders', {}, { authorizer: { claims: customer } }),
    401,
    'unauthorized',
  ),
  refusal(
    'claims of a Lambda authorizer',
    request('GET /orders', {}, { authorizer: { lambda: { jwt: { claims: customer }, ...customer } } }),
    401,
    'unauthorized',
  ),
  refusal(
    'the identity of an IAM authorizer',
    request('GET /orders', {}, { authorizer: { iam: { accountId: '000000000000', userId: 'customer-1' } } }),
    401,
    'unauthorized',
  ),
  refusal(
    'an unverified token in the header',
    request('GET /orders', {}, { headers: { authorization: 'Bearer e30.e30.e30' } }),
    401,
    'unauthorized',
  ),
  refusal('another scope', list({ ...customer, scope: 'orders/reader' }), 403, 'forbidden'),
  refusal(
    'a customer who confirms',
    request('POST /orders/{orderId}/confirm', tea, { claims: customer }),
    403,
    'forbidden',
  ),
  refusal("another customer's orders", list(customer, 'customerId=customer-2'), 403, 'forbidden'),
  refusal(
    "another customer's order",
    request('GET /orders/{orderId}', tea, { claims: { ...customer, sub: 'customer-2' } }),
    404,
    'order_not_found',
  ),
  refusal(
    'no such order',
    request('GET /orders/{orderId}', { orderId: nobody }, { claims: customer }),
    404,
    'order_not_found',
  ),
  refusal(
    'a malformed id',
    request('GET /orders/{orderId}', { orderId: 'tea' }, { claims: customer }),
    400,
    'invalid_request',
  ),
  refusal('a limit of 0', list(customer, 'limit=0'), 400, 'invalid_request'),
  refusal('a parameter that is given twice', list(customer, 'limit=1&limit=2'), 400, 'invalid_request'),
  refusal('a cursor of no page', list(customer, 'cursor=AAAA'), 400, 'invalid_request'),
  refusal('no Idempotency-Key', place({ headers: {} }), 400, 'invalid_request'),
  refusal('broken JSON', place({ body: '{"currency":' }), 400, 'invalid_request'),
  refusal(
    'bytes that are not UTF-8',
    place({ body: Buffer.from('7b22ff227d', 'hex') }),
    400,
    'invalid_request',
  ),
  refusal('a member named __proto__', place({ body: '{"__proto__":{}}' }), 400, 'invalid_request'),
  refusal('a body of 70,000 bytes', place({ body: ' '.repeat(70_000) }), 413, 'content_too_large'),
  refusal(
    'XML',
    place({ body: '<a/>', headers: { ...keyed, 'content-type': 'application/xml' } }),
    415,
    'unsupported_media_type',
  ),
  refusal(
    'a key that was used with another body',
    place({ body: { ...order, currency: 'USD' }, headers: { 'idempotency-key': 'tea-1' } }),
    422,
    'idempotency_key_reused',
  ),
  refusal(
    'an edit without If-Match',
    request('PATCH /orders/{orderId}', tea, { claims: customer, body: { note: 'x' } }),
    428,
    'precondition_required',
  ),
  refusal(
    'an edit of an older version',
    request('PATCH /orders/{orderId}', tea, {
      claims: customer,
      headers: { 'if-match': '"1"' },
      body: { note: 'x' },
    }),
    412,
    'precondition_failed',
  ),
  refusal(
    'canceling a fulfilled order',
    request('POST /orders/{orderId}/cancel', tea, { claims: staff, body: { reason: 'other' } }),
    409,
    'order_state_conflict',
  ),
];
