import { defineConfig } from 'vitest/config';

/** What takes minutes: whole copies of the repository, changed, generated, compiled, packed. `make guide` runs it. */
export default defineConfig({
  test: {
    include: ['test/guide/**/*.test.ts'],
    globalSetup: 'test/harness/scratch.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
