import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a secret from the data folder, making it the first time.
 *
 * Written whole under another name and then linked, so that of two processes starting at once both read the same one,
 * and a crash leaves none rather than half of one. Only its owner may read it.
 *
 * @returns what `create` made, now or back then
 * @throws the file system's error when the folder cannot be written
 */
export async function keptSecret(
  dataDir: string,
  name: string,
  create: () => Promise<string> | string,
): Promise<string> {
  const path = join(dataDir, name);
  const kept = readIfThere(path);
  if (kept !== undefined) return kept;

  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, await create(), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
