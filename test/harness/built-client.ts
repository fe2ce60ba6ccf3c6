import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { packClient } from '../../src/package/client.ts';

let packed: ReturnType<typeof packClient> | undefined;

/** The frontend package and its tarball, built once for all test files of a worker: a build takes seconds. Nobody changes it. */
export function builtClient(): ReturnType<typeof packClient> {
  packed ??= packClient({ folder: join(inject('scratch'), `${process.pid}`, 'client') });
  return packed;
}

/** Copies the package to where an installation would put it. */
export async function installClient(folder: string): Promise<void> {
  const built = await builtClient();
  cpSync(built.folder, folder, { recursive: true });
}
