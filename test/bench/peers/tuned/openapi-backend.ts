import { OpenAPIBackend } from 'openapi-backend';
import contract from '../../../../generated/openapi.json' with { type: 'json' };
import { orderOf } from '../order.ts';
import { placeOrder } from '../store-astra.ts';
import { isOrderCreate } from './validate.ts';

// Its own validation compiles the contract at each start, so the compiled schema is used instead.
// biome-ignore lint/suspicious/noExplicitAny: its types separate OpenAPI 3.0 and 3.1, the imported JSON's do not.
const api = new OpenAPIBackend({ definition: contract as any, quick: true, validate: false });
api.register({
  async createOrder(c, event) {
    const { requestBody: body } = c.request;
    if (!isOrderCreate(body)) return { statusCode: 400 };
    const order = orderOf(body, event.requestContext.authorizer.jwt.claims.sub);
    await placeOrder(order);
    return {
      statusCode: 201,
      headers: { 'content-type': 'application/json', location: `/orders/${order.orderId}` },
      body: JSON.stringify(order),
    };
  },
  notFound: () => ({ statusCode: 404 }),
});
const ready = api.init();

// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export async function handler(event: any) {
  await ready;
  const { rawPath: path, rawQueryString: query, headers, body } = event;
  return api.handleRequest({ method: event.requestContext.http.method, path, query, body, headers }, event);
}
