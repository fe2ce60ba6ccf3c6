import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildCandidates, FLOOR, officialClient, removeCandidates } from './candidates.ts';
import { chart } from './chart.ts';
import { coldStarts, coldTable, ratiosOf } from './cold.ts';
import { cost } from './cost.ts';
import { emulator } from './emulator.ts';
import { goalMedians, goalsTable, type Results } from './goals.ts';
import { keepRow } from './history.ts';
import { local } from './local.ts';
import { memory, memoryOfEach } from './memory.ts';
import { middleware } from './middleware.ts';
import { phases } from './phases.ts';
import { queue } from './queue.ts';
import { scale } from './scale.ts';
import { median } from './table.ts';
import { costRatios, warmCosts, warmOperations, warmTable } from './warm.ts';
import { startWorld, type World } from './world.ts';

/**
 * `make bench`: writes all tables to reports/bench.md. QUICK=1 uses small sizes, ONLY=cold,warm makes only these
 * tables.
 */
const { QUICK, ONLY } = process.env;
const size = (full: number, quick: number) => (QUICK ? quick : full);
/** The number of cold starts per candidate, and of rounds of warm orders. */
const starts = size(21, 5);
/** The version that is measured. The history, which the run writes, would make it "dirty". */
const version = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
const folder = mkdtempSync(join(tmpdir(), 'order-api-bench-'));
const candidates = await buildCandidates(folder);

const results: Results = {};

const sections: Record<string, { title: string; run: (world: World) => Promise<string> }> = {
  cold: {
    title: "Cold, with Lambda's flags: from spawn to the answer to the first order",
    run: async (world) => {
      results.cold = await coldStarts(candidates, world, { rounds: starts });
      return coldTable(candidates, results.cold);
    },
  },
  plain: {
    title: 'Cold, in Node without flags',
    run: async (world) => {
      const untuned = candidates.filter(({ kind }) => kind !== 'tuned');
      results.plain = await coldStarts(untuned, world, { rounds: starts, plain: true });
      return coldTable(untuned, results.plain);
    },
  },
  phases: {
    title: 'Cold: where the time goes',
    run: (world) => phases(candidates, world, starts),
  },
  emulator: {
    title: "Cold, under AWS's runtime interface emulator: from the first event to its answer",
    run: (world) => emulator(candidates, world, starts),
  },
  warm: {
    title: 'Warm: processor time per order placed',
    run: async (world) => {
      const warming = size(1_000, 200);
      results.warm = await warmCosts(candidates, world, { rounds: starts, warming });
      return warmTable(candidates, results.warm);
    },
  },
  operations: {
    title: 'Warm: processor time per operation of ours',
    run: (world) => warmOperations(candidates, world, size(500, 100)),
  },
  middleware: {
    title: 'Warm: microseconds per middleware, in process',
    run: () => middleware(size(20_000, 2_000)),
  },
  cost: { title: 'Calls, bytes, cost', run: cost },
  local: {
    title: 'The local service',
    run: async () => {
      const { text, ratios } = await local({ rounds: size(21, 5), milliseconds: size(500, 300) });
      results.local = ratios;
      return text;
    },
  },
  scale: {
    title: 'Scale: one customer and everybody',
    run: () => (QUICK ? scale([1_000, 10_000], [10, 1_000]) : scale([1e3, 1e4, 1e5, 1e6], [10, 1e3, 1e5])),
  },
  queue: {
    title: 'The queue: beside finished orders, and as more wait',
    run: () => (QUICK ? queue(1e4, [1_000], 100) : queue(1e6, [1_000, 9_999, 12_000], 300)),
  },
  resident: {
    title: 'Memory of each',
    run: (world) => memoryOfEach(candidates, world, size(10_000, 500)),
  },
  memory: {
    title: 'Memory of ours, as invocations go by',
    run: (world) => memory(candidates, world, size(100_000, 2_000)),
  },
};

const chosen = ONLY?.split(',') ?? Object.keys(sections);
const date = new Date().toISOString().slice(0, 10);
const introduction = `# Bench

Node ${process.version}, n = ${starts}, on ${availableParallelism()} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB,
${date}${QUICK ? ', at small sizes (QUICK)' : ''}. Functions run on one pinned core, through ${
  officialClient
    ? 'the official runtime client'
    : 'a stand-in for the runtime client, for the official one did not compile'
}, on a Data API behind TLS on this machine. Ratios are medians of rounds in which every candidate ran, with their
interquartile range.`;
const parts: string[] = [];
mkdirSync('reports', { recursive: true });
for (const name of chosen) {
  const section = sections[name];
  if (!section)
    throw new TypeError(`ONLY has the unknown table ${name}; known are ${Object.keys(sections).join(', ')}`);
  await using world = await startWorld();
  const part = `## ${section.title}\n\n${await section.run(world)}`;
  console.log(`${part}\n`);
  parts.push(part);
  // Each result is written at once, so that a later failure does not lose it.
  const report = [introduction, `## Goals\n\n${goalsTable(results)}`, ...parts];
  writeFileSync('reports/bench.md', `${report.join('\n\n')}\n`);
  keep(results);
}
console.log(goalsTable(results));
removeCandidates(candidates);
rmSync(folder, { recursive: true, force: true });

/** Stores a run's row of the history and the README's chart. */
function keep({ cold, plain, warm, local }: Results): void {
  if (!cold || !plain || !warm || !local || QUICK) return;
  keepRow({ version, date, node: process.version, n: String(starts), ...goalMedians(results) });
  const medians = (of: (name: string) => readonly number[]) =>
    new Map(candidates.map(({ name }) => [name, median(of(name))]));
  const panels = [
    {
      title: 'Cold: spawn to the first answer, wall time ÷ the floor',
      ratios: medians((name) => ratiosOf(cold, name, FLOOR, 'wall')),
    },
    {
      title: 'Warm: processor time per order ÷ the floor',
      ratios: medians((name) => costRatios(warm, name, FLOOR)),
    },
  ];
  const caption = `Medians of ${starts} paired rounds, Node ${process.version} with Lambda's flags, ${date}; made by make bench`;
  writeFileSync(join(import.meta.dirname, 'chart.svg'), chart(candidates, panels, caption));
}
