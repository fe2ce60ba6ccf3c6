import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildCandidates, officialClient, removeCandidates } from './candidates.ts';
import { cold } from './cold.ts';
import { cost } from './cost.ts';
import { local } from './local.ts';
import { memory } from './memory.ts';
import { middleware } from './middleware.ts';
import { phases } from './phases.ts';
import { scale } from './scale.ts';
import { warm, warmOperations } from './warm.ts';
import { startWorld, type World } from './world.ts';

/** `make bench`: every table into reports/bench.md. QUICK=1 tries it at small sizes, ONLY=cold,warm makes some. */
const { QUICK, ONLY } = process.env;
const size = (full: number, quick: number) => (QUICK ? quick : full);
const folder = mkdtempSync(join(tmpdir(), 'order-api-bench-'));
const candidates = await buildCandidates(folder);

const sections: Record<string, { title: string; run: (world: World) => Promise<string> }> = {
  cold: {
    title: 'Cold: from spawn to the answer to the first order',
    run: (world) => cold(candidates, world, size(25, 5)),
  },
  phases: {
    title: 'Cold: where the time goes',
    run: (world) => phases(candidates, world, size(25, 5)),
  },
  warm: {
    title: 'Warm: processor time per order placed',
    run: (world) => warm(candidates, world, size(1_000, 200)),
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
  local: { title: 'The local service', run: () => local(size(5_000, 1_000)) },
  scale: {
    title: 'Scale: one customer and everybody',
    run: () => (QUICK ? scale([1_000, 10_000], [10, 1_000]) : scale([1e3, 1e4, 1e5, 1e6], [10, 1e3, 1e5])),
  },
  memory: {
    title: 'Memory',
    run: (world) => memory(candidates, world, size(100_000, 2_000)),
  },
};

const chosen = ONLY?.split(',') ?? Object.keys(sections);
const parts = [
  `# Bench

Node ${process.version} on ${availableParallelism()} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB,
${new Date().toISOString().slice(0, 10)}${QUICK ? ', at small sizes (QUICK)' : ''}. Functions run on one pinned core, through ${
    officialClient
      ? 'the official runtime client'
      : 'a stand-in for the runtime client, for the official one did not compile'
  }, on a Data API behind TLS on this machine.`,
];
mkdirSync('reports', { recursive: true });
for (const name of chosen) {
  const section = sections[name];
  if (!section) throw new TypeError(`ONLY names ${name}; there are ${Object.keys(sections).join(', ')}`);
  await using world = await startWorld();
  const part = `## ${section.title}\n\n${await section.run(world)}`;
  console.log(`${part}\n`);
  parts.push(part);
  // What is measured is kept, whatever happens to the rest.
  writeFileSync('reports/bench.md', `${parts.join('\n\n')}\n`);
}
removeCandidates(candidates);
rmSync(folder, { recursive: true, force: true });
