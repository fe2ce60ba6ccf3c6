import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const path = createFolder();
  onTestFinished(() => removeFolder(path));
  return path;
}

/** The same for a whole file of tests: the caller removes it. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'order-api-'));
}

export function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}
