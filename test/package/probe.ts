import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type OperationId, operations } from '../../generated/operations.ts';
import { eventOf } from './events.ts';

/**
 * Measures a process that serves a package: `node probe.ts <folder>` calls each operation once. The function logs a
 * line for each; the last line has the figures of the start with the first order.
 */
const { handler, script } = createRequire(import.meta.url)(resolve(process.argv[2] ?? '', 'index.js'));
const context = { awsRequestId: 'probe', getRemainingTimeInMillis: () => 6_000 };

async function placeOrder(key: string): Promise<string> {
  const { statusCode, body } = await handler(eventOf('createOrder', { key }), context);
  if (statusCode !== 201) throw new Error(`An order was answered ${statusCode}: ${body}`);
  return JSON.parse(body).orderId;
}

const orderId = await placeOrder('one');
// Node's list of loaded modules; it has no type.
const { moduleLoadList } = process as unknown as { moduleLoadList: string[] };
const undici = moduleLoadList.filter((name) => /undici/.test(name));
// The other operations in the contract's order, in which each move of one order is possible after the previous one.
const apart: readonly string[] = ['createOrder', 'cancelOrder'] satisfies OperationId[];
for (const operationId of Object.keys(operations).filter((id) => !apart.includes(id)) as OperationId[]) {
  await handler(eventOf(operationId, { orderId }), context);
}
await handler(eventOf('cancelOrder', { orderId: await placeOrder('two') }), context);
console.log(JSON.stringify({ cachedDataRejected: script.cachedDataRejected, undici }));
process.exit(0);
