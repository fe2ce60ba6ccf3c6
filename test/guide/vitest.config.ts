import { defineConfig } from 'vitest/config';

/** What takes minutes: whole copies of the repository, changed, generated, compiled, packed. `make infra` runs it. */
export default defineConfig({
  test: { include: ['test/guide/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
