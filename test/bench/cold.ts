import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { startSandbox } from '../../src/local/lambda/sandbox.ts';
import { eventOf } from '../package/events.ts';
import { type Candidate, FLOOR } from './candidates.ts';
import { figuresOf, type ProcessFigures } from './process-figures.ts';
import { compared, figure, median, pairedRatios, shuffled, table } from './table.ts';
import type { World } from './world.ts';

type Start = ProcessFigures & { wall: number };
export type Measure = keyof Start;

/** The starts of each candidate; starts with the same index belong to one round and are compared. */
export type Starts = ReadonlyMap<string, readonly Start[]>;

/** Runs a function on the last core only, as on a small Lambda; its servers use the others. */
export const pinned = (command: readonly string[]) => [
  'taskset',
  '-c',
  String(availableParallelism() - 1),
  ...command,
];

/** Measures from spawning the process to the answer to its first order. Candidates take turns in random order. */
export async function coldStarts(
  candidates: readonly Candidate[],
  world: World,
  { rounds, plain = false }: { rounds: number; plain?: boolean },
): Promise<Starts> {
  const starts = new Map<string, Start[]>(candidates.map(({ name }) => [name, []]));
  // The first round loads the files into the page cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, folder, command, plain: plainCommand = command } of shuffled(candidates)) {
      const start = await startOf(folder, plain ? plainCommand : command, world);
      if (round > 0) starts.get(name)?.push(start);
    }
  }
  return starts;
}

async function startOf(folder: string, command: readonly string[], { environment }: World): Promise<Start> {
  const spawned = performance.now();
  await using sandbox = await startSandbox(folder, { command: pinned(command), environment });
  const answer = await sandbox.invoke(eventOf('createOrder', { key: randomUUID() }));
  const wall = performance.now() - spawned;
  if ((answer as { statusCode: number }).statusCode !== 201) throw new Error(JSON.stringify(answer));
  return { wall, ...figuresOf(sandbox.pid) };
}

/** One candidate's ratios to another, one per round. */
export function ratiosOf(starts: Starts, name: string, to: string, measure: Measure): number[] {
  const values = (of: string) => (starts.get(of) ?? []).map((start) => start[measure]);
  return pairedRatios(values(name), values(to));
}

export function coldTable(candidates: readonly Candidate[], starts: Starts): string {
  const of = (name: string, measure: Measure) =>
    median((starts.get(name) ?? []).map((start) => start[measure]));
  const rows = candidates.map(({ name, bytes }) => {
    const ratio = (measure: Measure) => compared(ratiosOf(starts, name, FLOOR, measure));
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
  rows.sort((a, b) => Number.parseFloat(String(a[1])) - Number.parseFloat(String(b[1])));
  return table(
    ['candidate', '÷ F0 wall', 'wall', '÷ F0 CPU', 'CPU', '÷ F0 faults', 'page faults', 'RSS', 'code'],
    rows,
  );
}
