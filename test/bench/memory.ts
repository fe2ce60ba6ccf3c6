import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startSandbox } from '../../src/local/lambda/sandbox.ts';
import { eventOf } from '../package/events.ts';
import type { Candidate } from './candidates.ts';
import { openService } from './in-process.ts';
import { figuresOf } from './process-figures.ts';
import { figure, table } from './table.ts';
import type { World } from './world.ts';

type Invoke = (event: unknown) => Promise<unknown>;

/** Memory of ours as invocations go by: resident of each package's process, and what the service holds after a collection. */
export async function memory(candidates: readonly Candidate[], world: World, most: number): Promise<string> {
  const marks = [1, most / 100, most / 10, most / 2, most];
  const rows: string[][] = [];
  for (const { name, folder, command } of candidates) {
    await using sandbox = await startSandbox(folder, { command, environment: world.environment });
    const resident = () => `${figure(figuresOf(sandbox.pid).rss)} MB`;
    rows.push([`${name}, resident`, ...(await traffic(sandbox.invoke, marks, resident))]);
  }
  const { invoke, close } = openService(world);
  rows.push(['in process, live after a collection', ...(await traffic(invoke, marks, liveHeap()))]);
  close();
  return table(['after invocations', ...marks.map((mark) => mark.toLocaleString('en'))], rows);
}

/** A tenth are orders placed, a tenth lists, the rest are read: the same few, so that the database does not grow. */
async function traffic(invoke: Invoke, marks: readonly number[], look: () => string): Promise<string[]> {
  const first = (await invoke(eventOf('createOrder', { key: 'memory' }))) as { body: string };
  const { orderId } = JSON.parse(first.body);
  const cells: string[] = [];
  for (let count = 1; count <= Math.max(...marks); count += 1) {
    const event =
      count % 10 === 0
        ? eventOf('createOrder', { key: `memory-${count % 100}` })
        : count % 10 === 5
          ? eventOf('listOrders', { query: { limit: '20' } })
          : eventOf('getOrder', { orderId });
    await invoke(event);
    if (marks.includes(count)) cells.push(look());
  }
  return cells;
}

/** Megabytes that are still in use once V8 has collected all it can. */
function liveHeap(): () => string {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    collect();
    return `${figure(process.memoryUsage().heapUsed / 1e6)} MB`;
  };
}
