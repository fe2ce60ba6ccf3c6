import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What a file contains that opens sockets. The other files take milliseconds, and come first. */
const SOCKETS = /start(?:TestService|DataApi|Embedded|Sandbox)|createServer|setupServer|\/target\.ts/;

/** Files that take over a second, and that reach what no faster file does: they come last. */
const SLOW = [
  'test/orders/provider/states.test.ts',
  'test/orders/operations/updateOrder.test.ts',
  'test/orders/operations/lifecycle.test.ts',
  'test/orders/store/order-store.test.ts',
  'test/secrets/database-secret.test.ts',
];

class FastFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = (path: string) =>
      SOCKETS.test(readFileSync(path, 'utf8')) ? SLOW.indexOf(relative(process.cwd(), path)) : -2;
    const ranks = new Map(files.map(({ moduleId }) => [moduleId, rankOf(moduleId)]));
    const rank = ({ moduleId }: TestSpecification) => ranks.get(moduleId) ?? 0;
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** The tests that Stryker runs for each mutant: those that run in process, without the slowest. */
export default defineConfig({
  test: {
    include: [
      'test/{orders,astra,http,secrets}/**/*.test.ts',
      'test/contract/provider/*.test.ts',
      'test/client/{mocks,query}.test.ts',
    ],
    exclude: [
      '**/node_modules/**',
      // They take seconds, for properties, whole tables of requests or real time, and reach what faster tests do.
      'test/contract/provider/{bodies,faults,generated,hostile,parameters}.test.ts',
      'test/orders/provider/{echo,ownership,walks}.test.ts',
      'test/orders/operations/{getHealth,unavailable}.test.ts',
      'test/orders/store/{faults,listing,queue}.test.ts',
      // They build or start another process, in which the mutant is not active.
      'test/http/bundle.test.ts',
      'test/orders/store/cold-start.test.ts',
      'test/orders/store/replaced-collection.test.ts',
    ],
    setupFiles: 'test/mutation/coverage-outside-tests.ts',
    // The modules are loaded once per mutant, not once per file.
    isolate: false,
    sequence: { sequencer: FastFirst, setupFiles: 'list' },
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
});
