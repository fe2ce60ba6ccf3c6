import { OpenAPIBackend } from 'openapi-backend';
import contract from '../../../generated/openapi.json' with { type: 'json' };
import { type OrderCreate, orderOf } from './order.ts';
import { placeOrder } from './store.ts';

// biome-ignore lint/suspicious/noExplicitAny: its types separate OpenAPI 3.0 and 3.1, the imported JSON's do not.
const api = new OpenAPIBackend({ definition: contract as any, quick: true, ajvOpts: { strict: false } });
api.register({
  async createOrder(c, event) {
    const order = orderOf(
      c.request.requestBody as OrderCreate,
      event.requestContext.authorizer.jwt.claims.sub,
    );
    await placeOrder(order);
    return {
      statusCode: 201,
      headers: { 'content-type': 'application/json', location: `/orders/${order.orderId}` },
      body: JSON.stringify(order),
    };
  },
  validationFail: (c) => ({ statusCode: 400, body: JSON.stringify(c.validation.errors) }),
  notFound: () => ({ statusCode: 404 }),
});
const ready = api.init();

// biome-ignore lint/suspicious/noExplicitAny: whatever Lambda hands over.
export async function handler(event: any) {
  await ready;
  const { rawPath: path, rawQueryString: query, headers, body } = event;
  return api.handleRequest({ method: event.requestContext.http.method, path, query, body, headers }, event);
}
