import { defineConfig } from 'vitest/config';

/** The stack's tests have their own configuration, because they need the CDK's packages. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: '../test/harness/scratch.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
