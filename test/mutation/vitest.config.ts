import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs for a mutant: those in process, without the ones whose properties alone take seconds. */
export default defineConfig({
  test: {
    include: ['test/{orders,astra,http,secrets}/**/*.test.ts', 'test/contract/provider/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      // Their properties take seconds for each run.
      'test/contract/provider/generated.test.ts',
      'test/orders/provider/walks.test.ts',
      // They build or start something outside this process, where a mutant is not switched on.
      'test/http/bundle.test.ts',
      'test/orders/store/cold-start.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
