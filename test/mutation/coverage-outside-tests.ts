import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeEach, inject, type RunnerTask, type RunnerTestFile } from 'vitest';

/**
 * Setup file of the mutation tests, which runs before each test file.
 *
 * Stryker records which tests reach a mutant. It takes what runs outside a test for code that runs while modules load,
 * and tries such a mutant with all tests. But most of it is what a test file runs while it describes its tests, and in
 * its hooks. Here that counts as covered by each test of the file, so that only these are run.
 *
 * If a later Stryker keeps its records elsewhere, this has no effect, and the run takes longer.
 */
declare module 'vitest' {
  interface ProvidedContext {
    globalNamespace: string;
    mode: 'dry-run' | 'mutant';
    activeMutant: string;
  }
}

type Hits = Record<string, number>;

interface Records {
  detected?: boolean;
  activeMutant?: string;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

const AROUND_TESTS = 'around the tests of a file';
const global = globalThis as unknown as Record<string, Records>;
const records = global[inject('globalNamespace')] ?? {};

/** The ids of all tests of a file, as Stryker writes them. */
function idsOf({ filepath, tasks }: RunnerTestFile): string[] {
  const namesOf = (task: RunnerTask, path: string[]): string[][] =>
    task.type === 'suite'
      ? task.tasks.flatMap((inner) => namesOf(inner, [...path, task.name]))
      : [[...path, task.name]];
  return tasks.flatMap((task) => namesOf(task, [])).map((path) => `${filepath}#${path.join(' > ').trim()}`);
}

function hasFailed(task: RunnerTask): boolean {
  return task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(hasFailed));
}

/** Adds what was recorded around the tests of a file to each of its tests. */
function attributeTo(file: RunnerTestFile): void {
  const perTest = records.mutantCoverage?.perTest ?? {};
  const around = Object.entries(perTest[AROUND_TESTS] ?? {});
  delete perTest[AROUND_TESTS];
  for (const id of around.length > 0 ? idsOf(file) : []) {
    const hits = perTest[id] ?? {};
    perTest[id] = hits;
    for (const [mutant, count] of around) hits[mutant] = (hits[mutant] ?? 0) + count;
  }
}

if (inject('mode') === 'mutant') {
  // Vitest would still load the files after the one in which a test has failed.
  if (records.detected) throw new Error('A test of an earlier file has detected the mutant');

  // Active while the file describes its tests, too.
  records.activeMutant = inject('activeMutant');

  // biome-ignore lint/correctness/noEmptyPattern: Vitest passes the suite only behind a pattern
  afterAll(({}, suite) => {
    records.detected = hasFailed(suite);
  });
} else {
  // One worker runs all files, and Stryker reads the records after each: remove those of the file before.
  for (const hits of [records.mutantCoverage?.static ?? {}, records.mutantCoverage?.perTest ?? {}]) {
    for (const key of Object.keys(hits)) delete hits[key];
  }

  // What runs while the modules load stays recorded as that.
  const modules = globSync('src/{orders,astra,http}/**/*.ts');
  await Promise.all(modules.map((file) => import(resolve(file))));

  let file: RunnerTestFile | undefined;
  let currentTest: string | undefined;
  let outside: string | undefined = AROUND_TESTS;
  Object.defineProperty(records, 'currentTestId', {
    configurable: true,
    get: () => currentTest ?? outside,
    set: (id: string | undefined) => {
      currentTest = id;
    },
  });

  beforeEach(({ task }) => {
    file = task.file;
  });

  afterAll(() => {
    outside = undefined;
    if (file) attributeTo(file);
  });
}
