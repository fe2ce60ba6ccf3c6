import { Agent, request } from 'node:https';
import { commandsOf, orderOf } from './order.ts';

/** The floor: no framework, no validation beyond JSON, node:https. */
const agent = new Agent({ keepAlive: true });

function send(path: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const url = `${process.env['ASTRA_DB_API_ENDPOINT']}${path}`;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      token: process.env['ASTRA_DB_APPLICATION_TOKEN'] ?? '',
    };
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve(text));
    });
    call.on('error', reject);
    call.end(body);
  });
}

export async function handler(event: {
  body: string;
  requestContext: { authorizer: { jwt: { claims: { sub: string } } } };
}) {
  const order = orderOf(JSON.parse(event.body), event.requestContext.authorizer.jwt.claims.sub);
  for (const [path, body] of commandsOf(order)) {
    if (JSON.parse(await send(path, body)).errors) throw new Error('The Data API refused');
  }
  return {
    statusCode: 201,
    headers: { 'content-type': 'application/json', location: `/orders/${order.orderId}` },
    body: JSON.stringify(order),
  };
}
