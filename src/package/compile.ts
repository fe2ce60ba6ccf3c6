import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { ensureSchema } from '../astra/schema.ts';
import { firstPersona } from '../contract/development.ts';
import { openLocalDatabase } from '../local/local-database.ts';
import { development, store } from '../service.ts';
import { own } from '../settings.ts';

/**
 * Invokes the packaged function once and writes V8's code cache: `node compile.ts <package> <data> <cache>`.
 *
 * V8 compiles a function at its first call, so after one invocation the cache has the code that a cold start needs. It
 * runs in its own process, because modules that are loaded already would not be compiled again.
 */
const [folder = '', dataDir = '', cache = ''] = process.argv.slice(2);
const database = await openLocalDatabase({ dataDir, keyspace: 'default_keyspace' });
await ensureSchema(store.schema, database);
Object.assign(process.env, {
  ASTRA_DB_API_ENDPOINT: database.endpoint,
  ASTRA_DB_APPLICATION_TOKEN: database.token,
  ASTRA_DB_ENVIRONMENT: database.environment,
  ASTRA_DB_KEYSPACE: database.keyspace,
  [own.version]: 'packaging',
  AWS_LAMBDA_FUNCTION_NAME: 'packaging',
});
const { handler, script } = createRequire(import.meta.url)(resolve(folder, 'index.js'));

const { warmUp } = development;
const { scope } = firstPersona(development);
const [method, path] = warmUp.routeKey.split(' ');
const event = {
  version: '2.0',
  routeKey: warmUp.routeKey,
  rawPath: path,
  rawQueryString: '',
  headers: warmUp.headers,
  requestContext: {
    http: { method, path },
    authorizer: { jwt: { claims: { sub: 'packaging', scope }, scopes: null } },
  },
  body: JSON.stringify(warmUp.body),
  isBase64Encoded: false,
};
const { statusCode } = await handler(event, {
  awsRequestId: 'packaging',
  getRemainingTimeInMillis: () => 6_000,
});
if (statusCode !== warmUp.status)
  throw new Error(`The packaged function answered ${statusCode} to ${warmUp.routeKey}`);
// Connections end first, so that the same functions have run in a fast build and in a slow one.
await database.close();
writeFileSync(cache, script.createCachedData());
process.exit(0);
