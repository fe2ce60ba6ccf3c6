import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { packClient } from '../../src/package/client.ts';

let packed: ReturnType<typeof packClient> | undefined;

/**
 * Builds the frontend package and its tarball once for all test files of a worker, because a build takes seconds. Tests
 * must not change it.
 */
export function builtClient(): ReturnType<typeof packClient> {
  packed ??= packClient({ folder: join(inject('scratch'), `${process.pid}`, 'client') });
  return packed;
}

/** Copies the package to where npm would install it. */
export async function installClient(folder: string): Promise<void> {
  const built = await builtClient();
  cpSync(built.folder, folder, { recursive: true });
}
