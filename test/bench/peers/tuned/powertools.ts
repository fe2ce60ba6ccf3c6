import { Router } from '@aws-lambda-powertools/event-handler/http';
import { orderOf } from '../order.ts';
import { placeOrder } from '../store-astra.ts';
import { isOrderCreate } from './validate.ts';

const app = new Router();

// biome-ignore lint/suspicious/noExplicitAny: the claims are not in its own type of the event.
app.post('/orders', async ({ req, event }: { req: Request; event: any }) => {
  const body = await req.json();
  if (!isOrderCreate(body)) return Response.json({}, { status: 400 });
  const order = orderOf(body, event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  return Response.json(order, { status: 201, headers: { location: `/orders/${order.orderId}` } });
});

// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export const handler = async (event: any, context: any) => app.resolve(event, context);
