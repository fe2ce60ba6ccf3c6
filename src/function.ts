import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { KeepAliveFetcher } from './astra/fetcher.ts';
import { createDocs } from './docs/docs.ts';
import { lineWriter } from './http/line-writer.ts';
import { embeddedMetrics, startMetrics } from './http/metrics.ts';
import { createService } from './http/service.ts';
import { type CodeCache, logStart } from './http/start-log.ts';
import { withTasks } from './http/tasks.ts';
import { openStore } from './open-store.ts';
import { names, service, store as storeDefinition } from './service.ts';
import { own, readSettings, readTogether } from './settings.ts';

export interface FunctionOptions {
  /** The settings. */
  environment: Record<string, string | undefined>;
  /** Sends the calls of the Data API; by default over sockets that are kept open. */
  fetcher?: KeepAliveFetcher;
  /** Writes a line of the log; by default to stdout, at once. */
  write?: (line: string) => void;
  /** Whether V8 accepted the package's code cache, which is then logged. */
  codeCache?: CodeCache | undefined;
}

/**
 * The Lambda function: reads the settings, opens the store, and returns the handler.
 *
 * @throws SettingsError when settings are missing or malformed
 */
export function createFunction({ environment, fetcher, write = lineWriter(), codeCache }: FunctionOptions) {
  const [settings, { store, token }] = readTogether(
    () =>
      readSettings(environment, {
        required: [own.version, own.metricsNamespace],
        optional: [own.logKey, own.basePath],
      }),
    () => openStore(storeDefinition, environment, { fetcher }),
  );
  const { [own.version]: version, [own.metricsNamespace]: namespace } = settings;

  // Lambda sets this variable. Elsewhere the log lines carry no metrics, because people read them.
  const onLambda = Boolean(environment['AWS_LAMBDA_FUNCTION_NAME']);

  const answerRequest = createService({
    service,
    store,
    docs: createDocs({ roots: documentationRoots() }),
    version,
    basePath: settings[own.basePath],
    log: {
      key: logKey(settings[own.logKey], token),
      metrics: onLambda ? embeddedMetrics({ namespace, version }) : undefined,
      write,
    },
  });
  if (codeCache) logStart(codeCache, { metrics: onLambda ? startMetrics({ namespace }) : undefined, write });
  return withTasks(answerRequest, {
    tasks: service.tasks,
    store,
    metrics: onLambda ? { namespace } : undefined,
    write,
  });
}

/** In the zip, all files of the documentation are in docs/assets; in the repository, they are in three folders. */
function documentationRoots(): string[] {
  return ['docs/assets', '../generated', '../node_modules/swagger-ui-dist'].map((folder) =>
    join(import.meta.dirname, folder),
  );
}

/**
 * The key of the log's subjects: the given one, or one derived from the database's token, which is secret and differs
 * per deployment.
 */
function logKey(given: string | undefined, token: () => string | undefined): () => string | undefined {
  /** The derived key, cached with its token, because a refused token is replaced by another one. */
  let derived: { token: string; key: string } | undefined;

  return function currentKey() {
    const secret = token();
    if (given !== undefined || !secret) return given;
    if (derived?.token !== secret) {
      const key = createHmac('sha256', secret).update(`${names.name} log key`).digest('hex');
      derived = { token: secret, key };
    }
    return derived.key;
  };
}
