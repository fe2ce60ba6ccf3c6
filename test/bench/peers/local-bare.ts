import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { type OrderCreate, orderOf } from './order.ts';

/** The floor of a local service: node:http and a Map, no checks, no disk. */
const orders = new Map<string, string>();
const server = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.method === 'GET') return response.end(orders.get(request.url?.split('/')[2] ?? ''));
  const order = orderOf(JSON.parse(await text(request)) as OrderCreate, 'customer-1');
  const body = JSON.stringify(order);
  orders.set(order.orderId, body);
  return response.writeHead(201).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address() as { port: number };
  console.log(`listening on http://127.0.0.1:${address.port}`);
});
