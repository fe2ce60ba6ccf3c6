import { randomUUID } from 'node:crypto';
import { type Profiler, Session } from 'node:inspector/promises';
import { eventOf } from '../package/events.ts';
import { openService } from './in-process.ts';
import { figure, table } from './table.ts';
import type { World } from './world.ts';

/**
 * Microseconds of each middleware per order placed: V8's profile of this process, each sample counted for the outermost
 * file of ours on its stack. Middy calls middlewares one after the other, so none is inside of another.
 */
export async function middleware(world: World, count: number): Promise<string> {
  const { invoke, close } = openService(world);
  const place = () => invoke(eventOf('createOrder', { key: randomUUID() }));
  for (let warming = 0; warming < count / 4; warming += 1) await place();

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 50 });
  await session.post('Profiler.start');
  for (let index = 0; index < count; index += 1) await place();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  close();

  const costs = costsOf(profile);
  const rows = [...costs]
    .map(([where, microseconds]) => [where, microseconds / count] as const)
    .sort(([, one], [, other]) => other - one)
    .map(([where, each]) => [where, `${figure(each)} µs`]);
  return table(['where', 'per order'], rows);
}

function costsOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const parents = new Map<number, Profiler.ProfileNode>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node);

  const costs = new Map<string, number>();
  samples.forEach((id, index) => {
    let found: Place | undefined;
    for (let node = byId.get(id); node; node = parents.get(node.id)) {
      const place = placeOf(node);
      if (place && place.rank >= (found?.rank ?? 0)) found = place;
    }
    if (found) costs.set(found.name, (costs.get(found.name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  return costs;
}

/** A middleware before a room, a room before the package that it calls or that calls it. */
interface Place {
  name: string;
  rank: number;
}

function placeOf({ callFrame: { url } }: Profiler.ProfileNode): Place | undefined {
  const middleware = /\/(src\/http\/[\w-]+\.ts|@middy\/http-[\w-]+)\b/.exec(url)?.[1];
  if (middleware && middleware !== 'src/http/pipeline.ts') return { name: middleware, rank: 3 };
  const room = /\/(src\/(?:store|operations|orders))\//.exec(url)?.[1];
  if (room) return { name: room, rank: 2 };
  const peer = /\/node_modules\/(@middy\/core|@datastax\/astra-db-ts)\//.exec(url)?.[1];
  return peer ? { name: peer, rank: 1 } : undefined;
}
