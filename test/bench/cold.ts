import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { startSandbox } from '../../src/local/lambda/sandbox.ts';
import { eventOf } from '../package/events.ts';
import { type Candidate, FLOOR } from './candidates.ts';
import { figuresOf, type ProcessFigures } from './process-figures.ts';
import { figure, median, shuffled, table } from './table.ts';
import type { World } from './world.ts';

type Start = ProcessFigures & { wall: number };

/** The functions run on the last core alone, as on a small Lambda; what serves them has the others. */
export const pinned = (command: readonly string[]) => [
  'taskset',
  '-c',
  String(availableParallelism() - 1),
  ...command,
];

/** From spawning the process to the answer to its first order, candidates by turns in random order. */
export async function cold(candidates: readonly Candidate[], world: World, rounds: number): Promise<string> {
  const starts = new Map<string, Start[]>(candidates.map(({ name }) => [name, []]));
  // The first round reads the files into memory.
  for (let round = 0; round <= rounds; round += 1) {
    for (const candidate of shuffled(candidates)) {
      const start = await startOf(candidate, world);
      if (round > 0) starts.get(candidate.name)?.push(start);
    }
  }

  const of = (name: string, key: keyof Start) => median((starts.get(name) ?? []).map((start) => start[key]));
  const rows = candidates.map(({ name, bytes }) => {
    const ratio = (key: keyof Start) => (of(name, key) / of(FLOOR, key)).toFixed(2);
    return [
      name,
      ratio('wall'),
      `${figure(of(name, 'wall'))} ms`,
      ratio('cpu'),
      `${figure(of(name, 'cpu'))} ms`,
      ratio('faults'),
      of(name, 'faults'),
      `${figure(of(name, 'rss'))} MB`,
      `${figure(bytes / 1000)} KB`,
    ];
  });
  rows.sort((a, b) => Number(a[1]) - Number(b[1]));
  return table(
    ['candidate', '×F0 wall', 'wall', '×F0 CPU', 'CPU', '×F0 faults', 'page faults', 'RSS', 'code'],
    rows,
  );
}

async function startOf({ folder, command }: Candidate, { environment }: World): Promise<Start> {
  const spawned = performance.now();
  await using sandbox = await startSandbox(folder, { command: pinned(command), environment });
  const answer = await sandbox.invoke(eventOf('createOrder', { key: randomUUID() }));
  const wall = performance.now() - spawned;
  if ((answer as { statusCode: number }).statusCode !== 201) throw new Error(JSON.stringify(answer));
  return { wall, ...figuresOf(sandbox.pid) };
}
