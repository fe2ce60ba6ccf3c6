import { randomUUID } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFault } from './start-fault.ts';

/**
 * Makes the data folder where it is missing.
 *
 * @throws StartFault when nothing can be written there
 */
export function openDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(`DATA_DIR ${dataDir} cannot be written (${code})`, { cause: error });
  }
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Takes the data folder for this process until it ends, however it ends.
 *
 * SQLite's lock is the system's: unlike a file with a process id it does not survive a kill.
 *
 * @returns what gives the folder back
 * @throws StartFault when another process has it
 */
export function claimDataDir(dataDir: string): () => void {
  const lock = new DatabaseSync(join(dataDir, 'in-use'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new StartFault(
      `DATA_DIR ${dataDir} is in use by another local service: stop it, or set another DATA_DIR`,
      { cause: error },
    );
  }
  return () => lock.close();
}

/**
 * Reads a secret from the data folder, making it the first time.
 *
 * Written whole under another name and then linked, so that of two processes starting at once both read the same one,
 * and a crash leaves none rather than half of one. Only its owner may read it.
 *
 * @returns what `create` made, now or back then
 */
export async function keptSecret(
  dataDir: string,
  name: string,
  create: () => Promise<string> | string,
): Promise<string> {
  const path = join(dataDir, name);
  const kept = readIfThere(path);
  if (kept !== undefined) return kept;

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
