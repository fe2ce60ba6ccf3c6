import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OperationId } from '../../generated/operations.ts';
import { ensureSchema } from '../../src/astra/schema.ts';
import { lambdaNodeFlags } from '../../src/local/lambda/node-flags.ts';
import { unpack } from '../../src/local/lambda/sandbox.ts';
import { openLocalDatabase } from '../../src/local/local-database.ts';
import { schema } from '../../src/orders/store/database.ts';
import { buildPackage } from '../../src/package/build.ts';
import { growthPerOperation } from './growth.ts';

/** Bytes of bundle.js. */
const LARGEST_BUNDLE = 290_000;
/** Calls of the Data API, as the store promises them. */
const CALLS: Record<OperationId, number> = {
  createOrder: 2,
  getOrder: 1,
  listOrders: 2,
  updateOrder: 2,
  confirmOrder: 2,
  fulfillOrder: 2,
  cancelOrder: 2,
  getHealth: 1,
};

/** What a package is held to, started with Lambda's flags and in counts: no clock decides whether `make check` passes. */
const folder = mkdtempSync(join(tmpdir(), 'order-api-budgets-'));
const { file, sizes } = await buildPackage({ out: folder });
const task = unpack(file);
const database = await openLocalDatabase({ dataDir: folder, keyspace: 'default_keyspace' });
await ensureSchema(schema, database);
const { stdout } = await promisify(execFile)(
  process.execPath,
  [...lambdaNodeFlags(), join(import.meta.dirname, 'probe.ts'), task.folder],
  {
    env: {
      ASTRA_DB_API_ENDPOINT: database.endpoint,
      ASTRA_DB_APPLICATION_TOKEN: database.token,
      ASTRA_DB_ENVIRONMENT: database.environment,
      ASTRA_DB_KEYSPACE: database.keyspace,
      ORDER_API_VERSION: 'budgets',
    },
  },
);
await database.close();
task.remove();
rmSync(folder, { recursive: true, force: true });

const lines = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const { cachedDataRejected, undici } = lines.pop();
const calls: Record<string, number> = Object.fromEntries(
  lines
    .filter(({ operationId }) => operationId)
    .map(({ operationId, dataApiCalls, status }) => [operationId, status < 300 ? dataApiCalls : Number.NaN]),
);
const size = sizes['bundle.js'] ?? Number.NaN;
const growth = await growthPerOperation();

const misses = [
  ...(size <= LARGEST_BUNDLE ? [] : [`bundle.js has ${size} bytes, more than ${LARGEST_BUNDLE}`]),
  ...(cachedDataRejected === false ? [] : ["V8 did not take the bundle's compiled code"]),
  ...(undici.length === 0 ? [] : [`placing an order loads ${undici.join(', ')}`]),
  ...(Object.keys(CALLS) as OperationId[])
    .filter((operationId) => calls[operationId] !== CALLS[operationId])
    .map((operationId) => `${operationId} makes ${calls[operationId]} calls, not ${CALLS[operationId]}`),
];
console.log(`bundle.js ${size} of ${LARGEST_BUNDLE} bytes`);
for (const operationId of Object.keys(CALLS) as OperationId[]) {
  console.log(
    `  ${operationId.padEnd(12)} ${growth[operationId]} bytes, ${calls[operationId]} Data API calls`,
  );
}
for (const miss of misses) console.error(`over budget: ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;
