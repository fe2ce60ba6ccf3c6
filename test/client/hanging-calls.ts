import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createOrdersClient } from '../../src/orders/client/index.ts';

/**
 * Calls a server that does not answer, or stops in the middle of a body, during constant garbage collection. A program
 * of its own because it needs `node --expose-gc`. Prints how the calls ended, as JSON.
 */
const CALLS = 200;
const TIMEOUT = 400;

const server = createServer((request, response) => {
  if (!request.url?.includes('stops')) return;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
  response.write('{"orderId":');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const collecting = setInterval(() => globalThis.gc?.(), 5);

const orders = createOrdersClient({ baseUrl, token: 'x', timeout: TIMEOUT });
const patient = createOrdersClient({ baseUrl, token: 'x', timeout: 60_000 });

/** Half of the calls are ended by their deadline, the others by the caller's signal. */
async function call(index: number): Promise<string> {
  const orderId = index % 4 < 2 ? 'never-answers' : 'stops';
  if (index % 2 === 0) {
    const result = await orders.getOrder({ orderId });
    return result.ok ? 'ok' : result.problem.code;
  }
  try {
    await patient.getOrder({ orderId, signal: AbortSignal.timeout(TIMEOUT) });
    return 'answered';
  } catch (error) {
    return (error as Error).name;
  }
}

const ended: Record<string, number> = {};
const calls = Array.from({ length: CALLS }, async (_, index) => {
  const end = await call(index);
  ended[end] = (ended[end] ?? 0) + 1;
});
await Promise.race([Promise.all(calls), pause(10_000)]);
clearInterval(collecting);
server.closeAllConnections();
console.log(JSON.stringify({ collects: globalThis.gc !== undefined, ended }));
process.exit();
