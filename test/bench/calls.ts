import { openService } from './in-process.ts';
import { figure, table } from './table.ts';
import { invocationsOf } from './warm.ts';
import type { World } from './world.ts';

/**
 * Dollars per million in us-east-1: https://aws.amazon.com/api-gateway/pricing/ (HTTP API, the first 300 million a month)
 * and https://aws.amazon.com/lambda/pricing/ (arm64, a request, and a second of 1 GB).
 */
const PRICES = { gateway: 1, request: 0.2, gigabyteSecond: 13.3334 };
/** Milliseconds that a Data API call takes in a region of its own, and that the function's own work does: assumed. */
const CALL = 10;
const WORK = 3;

/** Calls to the Data API and bytes of each operation, and what a million of them cost beside the database. */
export async function calls(world: World): Promise<string> {
  const { invoke, traffic, close } = openService(world);
  const rows: string[][] = [];
  const invocations = invocationsOf({ invoke });
  // The order that others are about is placed first, so that it is not counted.
  await invocations.getOrder();
  for (const [operationId, invocation] of Object.entries(invocations)) {
    const event = await invocation();
    const before = { ...traffic };
    await invoke(event);
    const used = traffic.calls - before.calls;
    const seconds = (used * CALL + WORK) / 1000;
    const dollars = PRICES.gateway + PRICES.request + seconds * PRICES.gigabyteSecond;
    rows.push([
      operationId,
      String(used),
      String(traffic.sent - before.sent),
      String(traffic.received - before.received),
      `${figure(dollars)} $`,
    ]);
  }
  close();
  const head = ['operation', 'Data API calls', 'bytes sent', 'bytes received', 'a million, 1 GB'];
  return `${table(head, rows)}

Dollars: gateway and function at list price, with ${CALL} ms assumed for a call and ${WORK} ms for the function's own work; Astra's
own price is by its plan.`;
}
