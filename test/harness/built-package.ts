import type { Package } from '../../src/package/archive.ts';
import { buildPackage } from '../../src/package/build.ts';
import { oncePerRun } from './once-per-run.ts';

/** Builds the Lambda's zip once for all test files of a run, because its compression takes seconds. */
export function builtPackage(): Promise<Package> {
  return oncePerRun('package', (out) => buildPackage({ out }));
}
