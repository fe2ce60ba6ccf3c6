import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Makes something once for all test files of a run: the worker that asks first makes it, the others wait for it. Tests
 * must not change it.
 *
 * @param make gets an empty folder, which is kept until the end of the run; its result must be JSON
 * @throws Error with the text of the first error, in every worker
 */
export async function oncePerRun<Result>(
  name: string,
  make: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(inject('scratch'), name);
  const outcome = `${folder}.json`;
  const isFirst = mkdirSync(folder, { recursive: true }) !== undefined;
  if (isFirst) {
    const made = await make(folder).then(
      (result) => ({ result }),
      (error: Error) => ({ failure: String(error.stack) }),
    );
    // Under its final name only when it is complete.
    writeFileSync(`${outcome}.part`, JSON.stringify(made));
    renameSync(`${outcome}.part`, outcome);
  }
  while (!existsSync(outcome)) await after(50);
  const { result, failure } = JSON.parse(readFileSync(outcome, 'utf8'));
  if (failure) throw new Error(failure);
  return result;
}
