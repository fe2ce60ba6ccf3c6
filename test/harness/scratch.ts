import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for what test files share and leave behind, removed after the run. */
    scratch: string;
  }
}

/** Vitest calls it once before all workers. https://vitest.dev/config/globalsetup */
export default function scratchFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-scratch-'));
  // Tests, and the processes that they start and kill, leave their temporary files in there.
  process.env['TMPDIR'] = folder;
  provide('scratch', folder);
  return function removeScratchFolder() {
    rmSync(folder, { recursive: true, force: true });
  };
}
