import { connectStore } from './astra/connect-store.ts';
import { createFetcher, type KeepAliveFetcher } from './astra/fetcher.ts';
import { createLocatedStore } from './astra/located-store.ts';
import type { ConnectedStore, Store, StoreDefinition } from './astra/store.ts';
import { createDatabaseSecret } from './secrets/database-secret.ts';
import { createSecretsManager } from './secrets/secrets-manager.ts';
import { readSettings, readTogether, SettingsError } from './settings.ts';

export interface OpenedStore<Own extends Store> {
  store: ConnectedStore<Own>;
  /** The database's token, or undefined while it has not been read. */
  token(): string | undefined;
}

type Environment = Record<string, string | undefined>;

export interface OpenStoreOptions {
  /** Sends the calls; by default over sockets that are kept open. */
  fetcher?: KeepAliveFetcher | undefined;
  /** Epoch milliseconds. */
  now?: () => number;
}

/**
 * Opens the store that the settings name: by endpoint and token, or by the secret that holds both.
 *
 * During init it starts to read the secret and to open the connection (TLS takes two round trips). If either fails, the
 * first call does it again.
 *
 * @throws SettingsError when settings are missing or malformed, or give both the secret and an endpoint or token
 */
export function openStore<Own extends Store>(
  definition: StoreDefinition<Own>,
  environment: Environment,
  { fetcher = createFetcher(), now = Date.now }: OpenStoreOptions = {},
): OpenedStore<Own> {
  const open = environment['ASTRA_DB_SECRET_ARN'] ? openBySecret : openByToken;
  return open(definition, environment, { fetcher, now });
}

type Transport = { fetcher: KeepAliveFetcher; now: () => number };

function openByToken<Own extends Store>(
  definition: StoreDefinition<Own>,
  environment: Environment,
  { fetcher, now }: Transport,
): OpenedStore<Own> {
  const settings = readSettings(environment, {
    required: [
      'ASTRA_DB_API_ENDPOINT',
      'ASTRA_DB_APPLICATION_TOKEN',
      'ASTRA_DB_ENVIRONMENT',
      'ASTRA_DB_KEYSPACE',
    ],
  });
  fetcher.preconnect(settings.ASTRA_DB_API_ENDPOINT);
  const token = settings.ASTRA_DB_APPLICATION_TOKEN;
  const store = connectStore(definition, {
    fetcher,
    endpoint: settings.ASTRA_DB_API_ENDPOINT,
    token,
    environment: settings.ASTRA_DB_ENVIRONMENT,
    keyspace: settings.ASTRA_DB_KEYSPACE,
    now,
  });
  return { store, token: () => token };
}

function openBySecret<Own extends Store>(
  definition: StoreDefinition<Own>,
  environment: Environment,
  { fetcher, now }: Transport,
): OpenedStore<Own> {
  const [settings] = readTogether(
    () =>
      readSettings(environment, {
        required: ['ASTRA_DB_SECRET_ARN', 'ASTRA_DB_ENVIRONMENT', 'ASTRA_DB_KEYSPACE'],
      }),
    () => refuseBoth(environment),
  );
  const secret = createDatabaseSecret({
    secretId: settings.ASTRA_DB_SECRET_ARN,
    secretsManager: createSecretsManager({ fetcher, environment }),
    now,
  });
  secret.read().then(
    ({ endpoint }) => fetcher.preconnect(endpoint),
    () => undefined,
  );
  const store = createLocatedStore({
    definition,
    fetcher,
    locate: secret.read,
    onUnauthorized: secret.refresh,
    environment: settings.ASTRA_DB_ENVIRONMENT,
    keyspace: settings.ASTRA_DB_KEYSPACE,
    now,
  });
  return { store, token: () => secret.known()?.token };
}

function refuseBoth(environment: Environment): void {
  const faults = ['ASTRA_DB_API_ENDPOINT', 'ASTRA_DB_APPLICATION_TOKEN']
    .filter((name) => environment[name])
    .map((name) => `${name} and ASTRA_DB_SECRET_ARN are both set: remove one of them`);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
}
