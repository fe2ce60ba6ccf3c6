import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleEntries } from '../../src/package/client.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file with the built mocks, when the suite runs against them. */
    mocks: string | undefined;
  }
}

/** Builds the mocks of the client's package once for all files of the suite. */
export default async function buildMocks(project: TestProject): Promise<() => void> {
  mkdirSync('dist', { recursive: true });
  // Inside the repository, because the bundle imports msw from its node_modules.
  const folder = mkdtempSync(join('dist', 'mocks-'));
  await bundleEntries(['msw'], folder);
  project.provide('mocks', resolve(folder, 'msw.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
