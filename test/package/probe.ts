import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type OperationId, operations } from '../../generated/operations.ts';
import { eventOf } from './events.ts';

/**
 * Looks into a process that serves a package: `node probe.ts <folder>` calls each operation once. The function logs a
 * line for each; the last line tells what the first order cost to start.
 */
const { handler, script } = createRequire(import.meta.url)(resolve(process.argv[2] ?? '', 'index.js'));
const context = { awsRequestId: 'probe', getRemainingTimeInMillis: () => 6_000 };

async function placeOrder(key: string): Promise<string> {
  const { statusCode, body } = await handler(eventOf('createOrder', { key }), context);
  if (statusCode !== 201) throw new Error(`An order was answered ${statusCode}: ${body}`);
  return JSON.parse(body).orderId;
}

const orderId = await placeOrder('one');
// Node's own list of what it has loaded; no type names it.
const { moduleLoadList } = process as unknown as { moduleLoadList: string[] };
const undici = moduleLoadList.filter((name) => /undici/.test(name));
// Whatever else the contract has, in its order: of the moves of one order each is possible after the one before.
const apart: readonly string[] = ['createOrder', 'cancelOrder'] satisfies OperationId[];
for (const operationId of Object.keys(operations).filter((id) => !apart.includes(id)) as OperationId[]) {
  await handler(eventOf(operationId, { orderId }), context);
}
await handler(eventOf('cancelOrder', { orderId: await placeOrder('two') }), context);
console.log(JSON.stringify({ cachedDataRejected: script.cachedDataRejected, undici }));
process.exit(0);
