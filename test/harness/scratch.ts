import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder for temporary files of all test files, removed after the run. */
    scratch: string;
  }
}

/** Vitest calls it once before all workers. https://vitest.dev/config/globalsetup */
export default function scratchFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-scratch-'));
  // The tests and the processes that they start and kill create their temporary files here.
  process.env['TMPDIR'] = folder;
  provide('scratch', folder);
  return function removeScratchFolder() {
    rmSync(folder, { recursive: true, force: true });
  };
}
