import openapi from '../../generated/openapi.json' with { type: 'json' };
import { createFetcher } from '../astra/fetcher.ts';
import { ensureSchema } from '../astra/schema.ts';
import { createFunction } from '../function.ts';
import type { Contract } from '../gateway/contract.ts';
import { renderGateway } from '../gateway/render.ts';
import { store } from '../service.ts';
import { own, readSettings } from '../settings.ts';
import { databaseOf } from './database-settings.ts';
import { withDesk } from './desk.ts';
import { withDocsSession } from './docs-session.ts';
import type { Refusal } from './gateway/dispatch.ts';
import { createGateway } from './gateway/gateway.ts';
import { listenGateway } from './gateway/listen.ts';
import { type Issuer, openIssuer } from './issuer.ts';
import { openLocalDatabase } from './local-database.ts';
import { writeLogLine } from './log-lines.ts';
import { replaceCollections } from './replace-collections.ts';
import { StartFault } from './start-fault.ts';

export interface LocalService extends Issuer {
  /** "http://127.0.0.1:3000" */
  url: string;
  /** Lets running requests finish, then closes the database. */
  close(): Promise<void>;
}

type Environment = Record<string, string | undefined>;

/**
 * Starts the whole service: the deployed Lambda handler, with a local API Gateway and the embedded Data API.
 *
 * With ASTRA_DB_API_ENDPOINT set, that Data API is used and none is started. Otherwise the function's calls reach the
 * embedded one in the same process, without a socket.
 *
 * @param given the settings, `.env` included
 * @throws StartFault, SettingsError or SchemaError with one sentence for the user
 */
export async function startLocalService(given: Environment): Promise<LocalService> {
  const settings = readSettings(given, {
    required: ['PORT', 'HOST', 'DATA_DIR', own.corsOrigins, 'ASTRA_DB_KEYSPACE'],
    optional: ['ASTRA_DB_API_ENDPOINT'],
  });
  const { PORT: port, HOST: host, DATA_DIR: dataDir, ASTRA_DB_KEYSPACE: keyspace } = settings;
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };

  try {
    const issuer = await openIssuer({ dataDir });
    const environment = { ...given };
    let fetcher = createFetcher();
    if (settings.ASTRA_DB_API_ENDPOINT === undefined) {
      const database = await openLocalDatabase({ dataDir, keyspace });
      closers.push(database.close);
      environment['ASTRA_DB_API_ENDPOINT'] = database.endpoint;
      environment['ASTRA_DB_APPLICATION_TOKEN'] = database.token;
      environment['ASTRA_DB_ENVIRONMENT'] = database.environment;
      fetcher = database.fetcher;
      await replaceCollections(database);
    }
    await ensureSchema(store.schema, { ...databaseOf(environment), fetcher });

    const handler = createFunction({ environment, fetcher, write: writeLogLine });
    const gateway = createGateway({
      document: renderGateway(openapi as Contract, {
        integration: (name) => `local:${name}`,
        issuer: issuer.issuer,
        audience: [issuer.audience],
        corsOrigins: settings[own.corsOrigins],
      }),
      jwks: issuer.jwks,
      handler: withDocsSession(handler, issuer),
      onError: (error) => console.error(error),
      onRefusal: logRefusal,
    });
    const listening = await listenGateway(withDesk(gateway, issuer), { port, host }).catch((error) => {
      throw listenFault(error, { port, host });
    });
    closers.push(listening.close);
    return { ...issuer, url: listening.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Logs a request that did not reach the service, in the form of the service's log. */
function logRefusal({ requestId, method, status }: Refusal): void {
  const line = { time: new Date().toISOString(), level: 'info', by: 'gateway', requestId, method, status };
  writeLogLine(JSON.stringify(line));
}

/** Explains why the port cannot be opened, and what to do. */
function listenFault(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `PORT ${port} is taken on ${host}: stop what listens there, or choose another port`,
    EACCES: `PORT ${port} is not ours to open: choose one from 1024 up`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine`,
    ENOTFOUND: `HOST ${host} is not known`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence ? new StartFault(sentence, { cause: error }) : error;
}
