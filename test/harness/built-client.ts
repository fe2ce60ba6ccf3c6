import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { packClient } from '../../src/package/client.ts';
import { oncePerRun } from './once-per-run.ts';

/** Builds the frontend package and its tarball once for all test files of a run, because a build takes seconds. */
export function builtClient(): ReturnType<typeof packClient> {
  return oncePerRun('client', (folder) => packClient({ folder: join(folder, 'client') }));
}

/** Copies the package to where npm would install it. */
export async function installClient(folder: string): Promise<void> {
  const built = await builtClient();
  cpSync(built.folder, folder, { recursive: true });
}
