import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createDocs } from './docs/docs.ts';
import { embeddedMetrics, startMetrics } from './http/metrics.ts';
import { createService } from './http/service.ts';
import { type CodeCache, logStart } from './http/start-log.ts';
import { openStore } from './open-store.ts';
import { metricsNamespace, service, store as storeDefinition } from './service.ts';
import { readSettings, readTogether } from './settings.ts';

const [settings, { store, token }] = readTogether(
  () =>
    readSettings(process.env, {
      required: ['ORDER_API_VERSION'],
      optional: ['ORDER_API_LOG_KEY', 'ORDER_API_BASE_PATH'],
    }),
  () => openStore(storeDefinition, process.env),
);

// Lambda sets this. Elsewhere nobody counts, and people read the log.
const counted = Boolean(process.env['AWS_LAMBDA_FUNCTION_NAME']);

/** Where the documentation's files lie: in the zip all beside the bundle, in the repository where each comes from. */
const docs = createDocs({
  roots: ['docs/assets', '../generated', '../node_modules/swagger-ui-dist'].map((folder) =>
    join(import.meta.dirname, folder),
  ),
});

/** The function's entry: everything above happens once per sandbox, during init. */
export const handler = createService({
  service,
  store,
  docs,
  version: settings.ORDER_API_VERSION,
  basePath: settings.ORDER_API_BASE_PATH,
  log: {
    key: () => settings.ORDER_API_LOG_KEY ?? borrowedKey(token()),
    metrics: counted ? embeddedMetrics({ namespace: metricsNamespace }) : undefined,
  },
});

/** Without a key of its own the log borrows one that is secret already and differs per deployment. */
function borrowedKey(token: string | undefined): string | undefined {
  return token && createHmac('sha256', token).update('order-api log key').digest('hex');
}

/** The zip's stub gives it (src/package/stub.ts). Where the code runs otherwise, there is no such thing. */
declare const codeCache: CodeCache;
if (typeof codeCache === 'string')
  logStart(codeCache, { metrics: counted ? startMetrics({ namespace: metricsNamespace }) : undefined });
