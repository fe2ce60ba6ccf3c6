import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseOptions } from '../astra/database.ts';
import { listenDataApi } from './data-api/http-door.ts';
import { claimDataDir, keptSecret } from './data-dir.ts';

export interface LocalDatabase extends DatabaseOptions {
  token: string;
  /** Finishes what is being written, then gives the data folder back. */
  close(): Promise<void>;
}

/**
 * Starts the embedded Data API on a free port of this machine, its file in the data folder.
 *
 * Its token is kept there too: the log's key derives from it, so a subject has the same hash in every day's log.
 *
 * @throws StartFault when another process uses the folder
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
