import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createDocs } from './docs/docs.ts';
import { createService } from './service.ts';
import { readSettings } from './settings.ts';
import { createFetcher } from './store/fetcher.ts';
import { createOrderStore } from './store/order-store.ts';

const settings = readSettings(process.env, {
  required: [
    'ASTRA_DB_API_ENDPOINT',
    'ASTRA_DB_APPLICATION_TOKEN',
    'ASTRA_DB_ENVIRONMENT',
    'ASTRA_DB_KEYSPACE',
    'ORDER_API_VERSION',
  ],
  optional: ['ORDER_API_LOG_KEY', 'ORDER_API_BASE_PATH'],
});

// The first call finds its connection open: TLS costs two round trips, and init is the time for them.
const fetcher = createFetcher();
void fetcher.preconnect(settings.ASTRA_DB_API_ENDPOINT);

const store = createOrderStore({
  fetcher,
  endpoint: settings.ASTRA_DB_API_ENDPOINT,
  token: settings.ASTRA_DB_APPLICATION_TOKEN,
  environment: settings.ASTRA_DB_ENVIRONMENT,
  keyspace: settings.ASTRA_DB_KEYSPACE,
});

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
    // Without a key of its own the log borrows one that is secret already and differs per deployment.
    key:
      settings.ORDER_API_LOG_KEY ??
      createHmac('sha256', settings.ASTRA_DB_APPLICATION_TOKEN).update('order-api log key').digest('hex'),
  },
});
