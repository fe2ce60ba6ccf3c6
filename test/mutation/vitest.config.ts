import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs for each mutant: those that run in process, without slow property tests. */
export default defineConfig({
  test: {
    include: ['test/{orders,astra,http,secrets}/**/*.test.ts', 'test/contract/provider/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      // Property tests that take seconds.
      'test/contract/provider/generated.test.ts',
      'test/orders/provider/walks.test.ts',
      // They build or start another process, in which the mutant is not active.
      'test/http/bundle.test.ts',
      'test/orders/store/cold-start.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
