import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleEntries } from '../../src/package/client.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built mocks, where the suite is run against them. */
    mocks: string | undefined;
  }
}

/** Builds the mocks once for every file of the suite, as the client's package has them. */
export default async function buildMocks(project: TestProject): Promise<() => void> {
  mkdirSync('dist', { recursive: true });
  // Inside the repository, for the bundle imports msw from where it lies.
  const folder = mkdtempSync(join('dist', 'mocks-'));
  await bundleEntries(['msw'], folder);
  project.provide('mocks', resolve(folder, 'msw.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
