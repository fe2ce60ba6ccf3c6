import { configure, getCurrentInvoke } from '@codegenie/serverless-express';
import express from 'express';
import { orderOf } from './order.ts';
import { orderCreate } from './schema.ts';
import { placeOrder } from './store.ts';

const app = express();
app.use(express.json({ limit: '64kb' }));

app.post('/orders', async (request, response) => {
  const parsed = orderCreate.safeParse(request.body);
  if (!parsed.success) return void response.status(400).json({ issues: parsed.error.issues });
  const { event } = getCurrentInvoke();
  const order = orderOf(parsed.data, event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  response.status(201).location(`/orders/${order.orderId}`).json(order);
});

const adapter = configure({ app });
// Node 24 on Lambda does not support handlers with a callback.
// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export const handler = (event: any, context: any) => adapter(event, context, () => {});
