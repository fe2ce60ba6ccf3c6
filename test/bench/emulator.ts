import { randomUUID } from 'node:crypto';
import { buildEmulator, hasGo, startEmulated } from '../infra/rehearse/runtime-emulator.ts';
import { eventOf } from '../package/events.ts';
import { type Candidate, FLOOR, FLOOR_WITH_LINE, HONO, NATIVE, tunedName, ZIP } from './candidates.ts';
import { pinned } from './cold.ts';
import { compared, figure, median, pairedRatios, shuffled, table } from './table.ts';
import type { World } from './world.ts';

const STARTED = [FLOOR, FLOOR_WITH_LINE, ZIP, NATIVE, HONO, tunedName(HONO)];

/**
 * Cold starts under AWS's runtime interface emulator: from the first event, which starts the function, to its answer.
 */
export async function emulator(
  candidates: readonly Candidate[],
  world: World,
  rounds: number,
): Promise<string> {
  if (!hasGo()) return 'There is no Go, which would build the emulator.';
  buildEmulator();
  const started = candidates.filter(({ name }) => STARTED.includes(name));
  const walls = new Map<string, number[]>(started.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, folder, command } of shuffled(started)) {
      await using emulated = await startEmulated(folder, pinned(command), world.environment);
      const from = performance.now();
      const outcome = await emulated.invoke(eventOf('createOrder', { key: randomUUID() }));
      const wall = performance.now() - from;
      if (!('returned' in outcome)) throw new Error(JSON.stringify(outcome));
      if (round > 0) walls.get(name)?.push(wall);
    }
  }
  const rows = started.map(({ name }) => [
    name,
    compared(pairedRatios(walls.get(name) ?? [], walls.get(FLOOR) ?? [])),
    `${figure(median(walls.get(name) ?? []))} ms`,
  ]);
  rows.sort((a, b) => Number.parseFloat(a[1] ?? '') - Number.parseFloat(b[1] ?? ''));
  return table(['candidate', '÷ F0', 'wall'], rows);
}
