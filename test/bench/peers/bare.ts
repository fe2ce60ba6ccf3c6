import { orderOf } from './order.ts';
import { placeOrder } from './store-https.ts';

/** The floor: no framework, no validation beyond JSON parsing, node:https. */
export async function handler(event: {
  body: string;
  requestContext: { authorizer: { jwt: { claims: { sub: string } } } };
}) {
  const order = orderOf(JSON.parse(event.body), event.requestContext.authorizer.jwt.claims.sub);
  await placeOrder(order);
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json', location: `/orders/${order.orderId}` },
    body: JSON.stringify(order),
  };
}
