import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { orderOf } from './order.ts';
import { orderCreate } from './schema.ts';
import { placeOrder } from './store.ts';

// biome-ignore lint/suspicious/noExplicitAny: the claims are not in Hono's own type of the event.
const app = new Hono<{ Bindings: { event: LambdaEvent & any } }>();

app.post('/orders', zValidator('json', orderCreate), async (c) => {
  const order = orderOf(c.req.valid('json'), c.env.event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  return c.json(order, 201, { location: `/orders/${order.orderId}` });
});

export const handler = handle(app);
