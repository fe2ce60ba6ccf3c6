import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { createDocs } from './docs/docs.ts';
import { embeddedMetrics, startMetrics } from './http/metrics.ts';
import { createService } from './http/service.ts';
import { type CodeCache, logStart } from './http/start-log.ts';
import { withTasks } from './http/tasks.ts';
import { openStore } from './open-store.ts';
import { names, service, store as storeDefinition } from './service.ts';
import { own, readSettings, readTogether } from './settings.ts';

const [settings, { store, token }] = readTogether(
  () =>
    readSettings(process.env, {
      required: [own.version, own.metricsNamespace],
      optional: [own.logKey, own.basePath],
    }),
  () => openStore(storeDefinition, process.env),
);

const { [own.version]: version, [own.metricsNamespace]: namespace } = settings;

// Lambda sets this. Elsewhere nobody counts, and people read the log.
const counted = Boolean(process.env['AWS_LAMBDA_FUNCTION_NAME']);

/** Where the documentation's files lie: in the zip all beside the bundle, in the repository where each comes from. */
const docs = createDocs({
  roots: ['docs/assets', '../generated', '../node_modules/swagger-ui-dist'].map((folder) =>
    join(import.meta.dirname, folder),
  ),
});

/** The key with the token it was derived from: a refused token is replaced by another one. */
let derived: { token: string; key: string } | undefined;

/** The log key where no setting gives one: derived from the token, which is secret and differs per deployment. */
function derivedLogKey(token: string | undefined): string | undefined {
  if (!token) return undefined;
  if (derived?.token !== token) {
    const key = createHmac('sha256', token).update(`${names.name} log key`).digest('hex');
    derived = { token, key };
  }
  return derived.key;
}

const answerRequest = createService({
  service,
  store,
  docs,
  version,
  basePath: settings[own.basePath],
  log: {
    key: () => settings[own.logKey] ?? derivedLogKey(token()),
    metrics: counted ? embeddedMetrics({ namespace, version }) : undefined,
  },
});

/** The function's entry: everything above happens once per sandbox, during init. */
export const handler = withTasks(answerRequest, {
  tasks: service.tasks,
  store,
  metrics: counted ? { namespace } : undefined,
});

/** The zip's stub gives it (src/package/stub.ts). Where the code runs otherwise, there is no such thing. */
declare const codeCache: CodeCache;
if (typeof codeCache === 'string')
  logStart(codeCache, { metrics: counted ? startMetrics({ namespace }) : undefined });
