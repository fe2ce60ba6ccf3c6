import { defineConfig } from 'vitest/config';

/** A whole copy of the repository, generated, compiled, tested, packed and synthesised anew. `make infra` runs it. */
export default defineConfig({
  test: { include: ['test/other-contract/*.test.ts'], testTimeout: 300_000, hookTimeout: 60_000 },
});
