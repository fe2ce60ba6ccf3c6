import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ContractCoverage } from './test/contract/coverage.ts';

export default defineConfig({
  test: {
    exclude: [
      '**/node_modules/**',
      'test/frontend/**',
      'test/bench/**',
      'test/clients/generated/**',
      'test/guide/**',
      'test/other-contract/**',
    ],
    globalSetup: 'test/harness/scratch.ts',
    // Test files keep their state to themselves, so a worker loads each module once for all of its files.
    isolate: false,
    // More workers than cores, because many tests wait, for a time-out, a browser or a process. A number, because Vitest
    // limits a percentage to 100.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // A running service is asked by one file at a time: the files share its customer, whose lists some of them compare.
    fileParallelism: !process.env['CONTRACT_URL'],
    testTimeout: 30_000,
    // What waits for time-outs waits together.
    maxConcurrency: 16,
    hookTimeout: 30_000,
    // Vitest's one second is too short for a page on a loaded machine.
    expect: { poll: { timeout: 10_000 } },
    typecheck: { enabled: false },
    reporters: ['default', new ContractCoverage()],
    projects: [
      { extends: true, test: { name: 'service', include: ['test/**/*.test.ts'] } },
      // The contract's suite once more, against the mocks of the client's package.
      {
        extends: true,
        test: {
          name: 'mocks',
          // Fewer generated requests: what they try is the code that the service has been tried with.
          env: { CONTRACT_TARGET: 'mocks', CONTRACT_RUNS: process.env['CONTRACT_RUNS'] ?? '25' },
          include: ['test/*/provider/*.test.ts'],
          globalSetup: 'test/contract/build-mocks.ts',
        },
      },
    ],
  },
});
