import { defineConfig } from 'vitest/config';

/** A whole copy of the repository, generated, compiled, tested, packed and synthesised anew. `make other-contract` runs it. */
export default defineConfig({
  test: {
    include: ['test/other-contract/*.test.ts'],
    globalSetup: 'test/harness/scratch.ts',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
