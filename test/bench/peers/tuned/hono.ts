import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { Hono } from 'hono/tiny';
import { validator } from 'hono/validator';
import { orderOf } from '../order.ts';
import { placeOrder } from '../store-astra.ts';
import { isOrderCreate } from './validate.ts';

// biome-ignore lint/suspicious/noExplicitAny: the claims are not in Hono's own type of the event.
const app = new Hono<{ Bindings: { event: LambdaEvent & any } }>();

const body = validator('json', (value, c) => (isOrderCreate(value) ? value : c.json({}, 400)));
app.post('/orders', body, async (c) => {
  const order = orderOf(c.req.valid('json'), c.env.event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  return c.json(order, 201, { location: `/orders/${order.orderId}` });
});

export const handler = handle(app);
