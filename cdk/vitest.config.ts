import { defineConfig } from 'vitest/config';

/** The stack's tests: apart from the service's, for they need the CDK. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: '../test/harness/scratch.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
