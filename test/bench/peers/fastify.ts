import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import { type OrderCreate, orderOf } from './order.ts';
import { placeOrder } from './store.ts';

const amount = { type: 'integer', minimum: 0, maximum: 99_999_999 };
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const item = {
  type: 'object',
  additionalProperties: false,
  required: ['sku', 'name', 'quantity', 'unitPrice'],
  properties: {
    sku: text(64),
    name: text(200),
    quantity: { type: 'integer', minimum: 1, maximum: 999 },
    unitPrice: amount,
  },
};
const body = {
  type: 'object',
  additionalProperties: false,
  required: ['currency', 'items'],
  properties: {
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    items: { type: 'array', minItems: 1, maxItems: 100, items: item },
    shippingAmount: amount,
    taxAmount: amount,
  },
};

const app = fastify();
app.post<{ Body: OrderCreate }>('/orders', { schema: { body } }, async (request, reply) => {
  // biome-ignore lint/suspicious/noExplicitAny: the adapter decorates requests with the event, untyped.
  const { event } = (request as any).awsLambda;
  const order = orderOf(request.body, event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  return reply.code(201).header('location', `/orders/${order.orderId}`).send(order);
});

const adapter = awsLambdaFastify(app);
// Node 24 on Lambda does not support handlers with a callback.
// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export const handler = (event: any, context: any) => adapter(event, context);
