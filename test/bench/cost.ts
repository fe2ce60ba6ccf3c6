import type { Fetcher } from '@datastax/astra-db-ts';
import type { OperationId } from '../../generated/operations.ts';
import { connectStore } from '../../src/astra/connect-store.ts';
import { createFetcher } from '../../src/astra/fetcher.ts';
import { createService } from '../../src/http/service.ts';
import { store as storeDefinition } from '../../src/orders/definition.ts';
import { service } from '../../src/service.ts';
import { figure, table } from './table.ts';
import { invocationsOf } from './warm.ts';
import type { World } from './world.ts';

/**
 * US dollars without free tiers in us-east-1: https://aws.amazon.com/lambda/pricing/ (arm64) and
 * https://aws.amazon.com/api-gateway/pricing/ (HTTP APIs, the first 300 million).
 */
const PER_MILLION = { gateway: 1, lambda: 0.2 };
const PER_GIGABYTE_SECOND = 0.000_013_333_4;
const GIGABYTES = 1;
/** The assumed duration of a database call in milliseconds; the real one depends on the region. */
const CALL = 8;
/** The function's own time in milliseconds, from the tables above. */
const OWN = 1.5;
/**
 * Bytes per unit billed by Astra DB: https://docs.datastax.com/en/astra-serverless/docs/manage/org/manage-billing.html
 */
const READ_UNIT = 4_096;
const WRITE_UNIT = 1_024;

/** Data API calls and bytes of each operation, and the cost of a million requests at public prices. */
export async function cost(world: World): Promise<string> {
  const wire = createFetcher();
  let seen = { calls: 0, sent: 0, received: 0, reads: 0, writes: 0 };
  const counting: Fetcher = {
    async fetch(info) {
      const answer = await wire.fetch(info);
      const [sent, received] = [Buffer.byteLength(info.body ?? ''), Buffer.byteLength(answer.body ?? '')];
      const reads = /^\{"find(One)?"/.test(info.body ?? '');
      seen = {
        calls: seen.calls + 1,
        sent: seen.sent + sent,
        received: seen.received + received,
        reads: seen.reads + (reads ? Math.ceil(received / READ_UNIT) : 0),
        writes: seen.writes + (reads ? 0 : Math.ceil(sent / WRITE_UNIT)),
      };
      return answer;
    },
  };
  const { token, url: endpoint } = world;
  const store = connectStore(storeDefinition, {
    endpoint,
    token,
    environment: 'hcd',
    keyspace: 'default_keyspace',
    fetcher: counting,
  });
  const handler = createService({
    service,
    store,
    version: 'bench',
    log: { key: () => 'bench', write: () => {} },
  });
  const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 6_000 } as never;
  const invocations = invocationsOf({ invoke: (event) => handler(event, context) });

  // They first place an order, which is not counted.
  await invocations.getOrder();
  const rows: (string | number)[][] = [];
  for (const [operationId, invocation] of Object.entries(invocations) as [
    OperationId,
    () => Promise<object>,
  ][]) {
    const event = await invocation();
    seen = { calls: 0, sent: 0, received: 0, reads: 0, writes: 0 };
    await handler(event, context);
    const seconds = (seen.calls * CALL + OWN) / 1_000;
    const dollars =
      PER_MILLION.gateway + PER_MILLION.lambda + seconds * GIGABYTES * PER_GIGABYTE_SECOND * 1e6;
    const { calls, sent, received, reads, writes } = seen;
    rows.push([operationId, calls, figure(sent), figure(received), reads, writes, `$${dollars.toFixed(2)}`]);
  }
  await wire.close();
  return `${table(
    ['operation', 'calls', 'bytes sent', 'bytes received', 'read units', 'write units', 'AWS per million'],
    rows,
  )}

AWS: API Gateway (HTTP API) $${PER_MILLION.gateway} and Lambda $${PER_MILLION.lambda} per million, arm64 at $${PER_GIGABYTE_SECOND} per GB-s, ${GIGABYTES} GB, ${CALL} ms
taken for each call of the database and ${OWN} ms for the function; without free tiers, transfer and logs. Astra DB's price of a unit is its
region's and plan's: multiply. An update is counted by what it sends; the compare-and-set's own read comes on top.`;
}
