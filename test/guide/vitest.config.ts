import { defineConfig } from 'vitest/config';

/** Tests that take minutes: they change, generate, compile and pack copies of the repository. Run by `make guide`. */
export default defineConfig({
  test: {
    include: ['test/guide/**/*.test.ts'],
    globalSetup: 'test/harness/scratch.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
