import { commandsOf, type Order } from './order.ts';

/** Places an order with Node's fetch, as users of these frameworks commonly do. */
export async function placeOrder(order: Order): Promise<void> {
  for (const [path, body] of commandsOf(order)) {
    const response = await fetch(`${process.env['ASTRA_DB_API_ENDPOINT']}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        token: process.env['ASTRA_DB_APPLICATION_TOKEN'] ?? '',
      },
      body,
    });
    const { errors } = (await response.json()) as { errors?: unknown[] };
    if (!response.ok || errors?.length) throw new Error(`The Data API answered ${JSON.stringify(errors)}`);
  }
}
