import { defineConfig } from 'vitest/config';

/** Generates, compiles, tests, packs and synthesises a copy of the repository. Run by `make other-contract`. */
export default defineConfig({
  test: {
    include: ['test/other-contract/*.test.ts'],
    globalSetup: 'test/harness/scratch.ts',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
