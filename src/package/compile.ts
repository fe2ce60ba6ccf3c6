import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ensureSchema } from '../astra/schema.ts';
import { openLocalDatabase } from '../local/local-database.ts';
import { store } from '../service.ts';

/**
 * Runs the packaged function once and keeps what V8 has compiled by then: `node compile.ts <package> <data> <cache>`.
 *
 * V8 compiles functions when they are first called, so the code of one real invocation is what a cold start needs. In a
 * process of its own, for the bundle must not meet what is loaded here already.
 */
const [folder = '', dataDir = '', cache = ''] = process.argv.slice(2);
const database = await openLocalDatabase({ dataDir, keyspace: 'default_keyspace' });
await ensureSchema(store.schema, database);
Object.assign(process.env, {
  ASTRA_DB_API_ENDPOINT: database.endpoint,
  ASTRA_DB_APPLICATION_TOKEN: database.token,
  ASTRA_DB_ENVIRONMENT: database.environment,
  ASTRA_DB_KEYSPACE: database.keyspace,
  ORDER_API_VERSION: 'packaging',
  AWS_LAMBDA_FUNCTION_NAME: 'packaging',
});
const { handler, script } = createRequire(import.meta.url)(resolve(folder, 'index.js'));

const claims = { sub: 'packaging', scope: 'orders/read orders/write' };
const event = {
  version: '2.0',
  routeKey: 'POST /orders',
  rawPath: '/orders',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', 'idempotency-key': 'packaging' },
  requestContext: {
    http: { method: 'POST', path: '/orders' },
    authorizer: { jwt: { claims, scopes: null } },
  },
  body: JSON.stringify({ currency: 'EUR', items: [{ sku: 'A', name: 'A', quantity: 1, unitPrice: 1 }] }),
  isBase64Encoded: false,
};
const { statusCode } = await handler(event, {
  awsRequestId: 'packaging',
  getRemainingTimeInMillis: () => 6_000,
});
if (statusCode !== 201) throw new Error(`The packaged function answered ${statusCode} to an order`);
writeFileSync(cache, script.createCachedData());
await database.close();
process.exit(0);
