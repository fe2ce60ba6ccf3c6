import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseOptions } from '../astra/database.ts';
import type { KeepAliveFetcher } from '../astra/fetcher.ts';
import { listenDataApi } from './data-api/http-server.ts';
import { inProcessFetcher } from './data-api/in-process.ts';
import { claimDataDir, keptSecret } from './data-dir.ts';

export interface LocalDatabase extends DatabaseOptions {
  token: string;
  /** Sends the calls of this process without a socket. */
  fetcher: KeepAliveFetcher;
  /** Commits pending writes, then unlocks the data folder. */
  close(): Promise<void>;
}

/**
 * Starts the embedded Data API on a free port, with its file in the data folder.
 *
 * Its token is stored there, too. The log key is derived from it, so a subject's hash is the same after a restart.
 *
 * @throws StartFault when another process has locked the folder
 */
export async function openLocalDatabase({
  dataDir,
  keyspace,
}: {
  dataDir: string;
  keyspace: string;
}): Promise<LocalDatabase> {
  const release = claimDataDir(dataDir);
  try {
    const token = await keptSecret(dataDir, 'data-api-token', () => randomBytes(24).toString('base64url'));
    const dataApi = await listenDataApi({
      path: join(dataDir, 'data-api.sqlite'),
      authorize: (given) => given === token,
    });
    return {
      endpoint: dataApi.url,
      token,
      environment: 'hcd',
      keyspace,
      fetcher: inProcessFetcher(dataApi.dataApi),
      async close() {
        await dataApi.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
