import { defineConfig } from 'vitest/config';
import { ContractCoverage } from './test/contract/coverage.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      'test/frontend/**',
      'test/bench/**',
      'test/guide/**',
      'test/other-contract/**',
    ],
    // By default Vitest leaves one core idle, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 30_000,
    // What waits for time-outs waits together.
    maxConcurrency: 16,
    hookTimeout: 30_000,
    typecheck: { enabled: false },
    reporters: ['default', new ContractCoverage()],
  },
});
