import { env } from 'node:process';
import { defineConfig } from 'orval';

const input = env['CONTRACT'] ?? '';

/** Functions that fetch, and beside them schemas of zod for what they send and receive. */
export default defineConfig({
  client: {
    input,
    output: { target: 'generated/orval/client.ts', client: 'fetch', baseUrl: env['BASE_URL'] ?? '' },
  },
  zod: { input, output: { target: 'generated/orval/zod.ts', client: 'zod' } },
});
