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

// Lambda sets this variable. Elsewhere the log lines carry no metrics, because people read them.
const onLambda = Boolean(process.env['AWS_LAMBDA_FUNCTION_NAME']);

/** In the zip, all files of the documentation are in docs/assets; in the repository, they are in three folders. */
const docs = createDocs({
  roots: ['docs/assets', '../generated', '../node_modules/swagger-ui-dist'].map((folder) =>
    join(import.meta.dirname, folder),
  ),
});

/** The derived key, cached with its token, because a refused token is replaced by another one. */
let derived: { token: string; key: string } | undefined;

/** The default log key: derived from the database's token, which is secret and differs per deployment. */
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
    metrics: onLambda ? embeddedMetrics({ namespace, version }) : undefined,
  },
});

/** The Lambda handler. The code above runs once per sandbox, during init. */
export const handler = withTasks(answerRequest, {
  tasks: service.tasks,
  store,
  metrics: onLambda ? { namespace } : undefined,
});

/** Defined by the zip's stub (src/package/stub.ts) only. */
declare const codeCache: CodeCache;
if (typeof codeCache === 'string')
  logStart(codeCache, { metrics: onLambda ? startMetrics({ namespace }) : undefined });
