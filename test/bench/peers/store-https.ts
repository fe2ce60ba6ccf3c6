import { Agent, request } from 'node:https';
import { commandsOf, type Order } from './order.ts';

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

/** Places an order over node:https, without a database client. */
export async function placeOrder(order: Order): Promise<void> {
  for (const [path, body] of commandsOf(order)) {
    if (JSON.parse(await send(path, body)).errors) throw new Error('The Data API refused');
  }
}
