import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** The floor of a local service: node:http and a Map, without validation and persistence. */
const orders = new Map<string, string>();
const server = createServer(async (request, response) => {
  const id = request.url?.split('/')[2];
  if (request.method === 'POST') {
    const orderId = crypto.randomUUID();
    const order = JSON.stringify({ orderId, ...JSON.parse(await text(request)) });
    orders.set(orderId, order);
    response.writeHead(201, { 'content-type': 'application/json' }).end(order);
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end(orders.get(id ?? ''));
  }
});
server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as { port: number }).port}`);
});
