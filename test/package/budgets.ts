import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OperationId, operations } from '../../generated/operations.ts';
import { ensureSchema } from '../../src/astra/schema.ts';
import { lambdaNodeFlags } from '../../src/local/lambda/node-flags.ts';
import { unpack } from '../../src/local/lambda/sandbox.ts';
import { openLocalDatabase } from '../../src/local/local-database.ts';
import { schema } from '../../src/orders/store/database.ts';
import { buildPackage } from '../../src/package/build.ts';
import { growthPerOperation } from './growth.ts';

/** Size limits of bundle.js and bundle.cache in bytes, 5 % above the current sizes: a cold start reads both. */
const LARGEST = { 'bundle.js': 237_000, 'bundle.cache': 375_000 };
/** Operations that make one call of the Data API; all others make two. */
const ONE_CALL: readonly OperationId[] = ['getOrder', 'listQueue', 'getHealth'];

/**
 * The budgets of a package, started with Lambda's flags. Only counts, no times, so that `make check` does not depend on
 * the machine.
 */
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
const ids = Object.keys(operations) as OperationId[];
const promised = (operationId: OperationId) => (ONE_CALL.includes(operationId) ? 1 : 2);
const files = Object.entries(LARGEST).map(([name, most]) => ({
  name,
  most,
  size: sizes[name] ?? Number.NaN,
}));
const growth = await growthPerOperation();

const misses = [
  ...files
    .filter(({ most, size }) => !(size <= most))
    .map(({ name, most, size }) => `${name} has ${size} bytes, more than ${most}`),
  ...(cachedDataRejected === false ? [] : ["V8 did not take the bundle's compiled code"]),
  ...(undici.length === 0 ? [] : [`placing an order loads ${undici.join(', ')}`]),
  ...ids
    .filter((operationId) => calls[operationId] !== promised(operationId))
    .map((operationId) => `${operationId} makes ${calls[operationId]} calls, not ${promised(operationId)}`),
];
for (const { name, most, size } of files) console.log(`${name} ${size} of ${most} bytes`);
for (const operationId of ids) {
  console.log(
    `  ${operationId.padEnd(12)} ${growth[operationId]} bytes, ${calls[operationId]} Data API calls`,
  );
}
for (const miss of misses) console.error(`over budget: ${miss}`);
process.exitCode = misses.length > 0 ? 1 : 0;
