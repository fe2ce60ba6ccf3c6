import { buildDesk } from '../frontend/build.ts';
import { builtClient } from './built-client.ts';
import { oncePerRun } from './once-per-run.ts';

/** Builds the order desk into the folder that the local service serves, once for all test files of a run. */
export async function builtDesk(): Promise<void> {
  await oncePerRun('desk', async () => buildDesk({ tarball: (await builtClient()).tarball }));
}
