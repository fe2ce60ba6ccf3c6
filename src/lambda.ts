import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createDocs } from './docs/docs.ts';
import { embeddedMetrics } from './http/metrics.ts';
import { createService } from './http/service.ts';
import { openStore } from './open-store.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env, {
  required: ['ORDER_API_VERSION'],
  optional: ['ORDER_API_LOG_KEY', 'ORDER_API_BASE_PATH'],
});

const { store, token } = openStore(process.env);

/** Where the documentation's files lie: in the zip all beside the bundle, in the repository where each comes from. */
const docs = createDocs({
  roots: ['docs/assets', '../generated', '../node_modules/swagger-ui-dist'].map((folder) =>
    join(import.meta.dirname, folder),
  ),
});

/** The function's entry: everything above happens once per sandbox, during init. */
export const handler = createService({
  store,
  docs,
  version: settings.ORDER_API_VERSION,
  basePath: settings.ORDER_API_BASE_PATH,
  log: {
    key: () => settings.ORDER_API_LOG_KEY ?? borrowedKey(token()),
    // Lambda sets this. Elsewhere nobody counts, and people read the log.
    metrics: process.env['AWS_LAMBDA_FUNCTION_NAME'] ? embeddedMetrics() : undefined,
  },
});

/** Without a key of its own the log borrows one that is secret already and differs per deployment. */
function borrowedKey(token: string | undefined): string | undefined {
  return token && createHmac('sha256', token).update('order-api log key').digest('hex');
}
