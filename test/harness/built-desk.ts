import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildDesk } from '../frontend/build.ts';
import { builtClient } from './built-client.ts';

/** Builds the order desk into the folder that the local service serves, once for all test files of a run. */
export async function builtDesk(): Promise<void> {
  const turn = join(inject('scratch'), 'desk');
  const done = join(turn, 'done');
  // The worker that creates the folder builds; the others wait.
  const isFirst = mkdirSync(turn, { recursive: true }) !== undefined;
  if (!isFirst) {
    while (!existsSync(done)) await after(50);
    return;
  }
  try {
    await buildDesk({ tarball: (await builtClient()).tarball });
  } finally {
    writeFileSync(done, '');
  }
}
