import { randomUUID } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFault } from './start-fault.ts';

/**
 * Creates the data folder if it is missing.
 *
 * @throws StartFault when it is not writable
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
 * Locks the data folder for this process.
 *
 * SQLite's lock is a lock of the operating system, which ends with the process, even when it is killed.
 *
 * @returns a function that releases the lock
 * @throws StartFault when another process has locked it
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
 * Reads a secret from the data folder, and creates it the first time.
 *
 * It is written under another name and then linked, so that two processes that start together read the same secret, and
 * a crash leaves no partial file. Only the file's owner may read it.
 *
 * @returns the stored result of `create`
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
