import awsLambdaFastify from '@fastify/aws-lambda';
import fastify from 'fastify';
import { type OrderCreate, orderOf } from '../order.ts';
import { placeOrder } from '../store-astra.ts';
import { isOrderCreate } from './validate.ts';

const app = fastify();
app.post<{ Body: OrderCreate }>(
  '/orders',
  // The schema only names the validated value; no compiler runs at start.
  { schema: { body: { type: 'object' } }, validatorCompiler: () => isOrderCreate },
  async (request, reply) => {
    // biome-ignore lint/suspicious/noExplicitAny: the adapter decorates requests with the event, untyped.
    const { event } = (request as any).awsLambda;
    const order = orderOf(request.body, event.requestContext.authorizer.jwt.claims.sub);
    await placeOrder(order);
    return reply.code(201).header('location', `/orders/${order.orderId}`).send(order);
  },
);

const adapter = awsLambdaFastify(app);
// Node 24 on Lambda does not support handlers with a callback.
// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export const handler = (event: any, context: any) => adapter(event, context);
