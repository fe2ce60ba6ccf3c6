import { defineConfig } from 'vitest/config';

/** The tests of `make rehearse` under AWS's runtime interface emulator. */
export default defineConfig({
  test: {
    include: ['test/infra/rehearse/*.rehearsal.ts'],
    globalSetup: 'test/harness/scratch.ts',
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
