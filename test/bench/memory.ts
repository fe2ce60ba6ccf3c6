import { startSandbox } from '../../src/local/lambda/sandbox.ts';
import { eventOf } from '../package/events.ts';
import { type Candidate, NATIVE, ZIP } from './candidates.ts';
import { figuresOf } from './process-figures.ts';
import { figure, table } from './table.ts';
import { placeOrders } from './warm.ts';
import type { World } from './world.ts';

/** Resident memory of every candidate after that many orders. */
export async function memoryOfEach(
  candidates: readonly Candidate[],
  world: World,
  orders: number,
): Promise<string> {
  const rows: [string, string][] = [];
  for (const { name, folder, command } of candidates) {
    await using sandbox = await startSandbox(folder, { command, environment: world.environment });
    await placeOrders(sandbox, orders);
    rows.push([name, `${figure(figuresOf(sandbox.pid).rss)} MB`]);
  }
  return table(['candidate', `RSS after ${orders.toLocaleString('en')} orders`], rows);
}

/** Resident memory of the service over many invocations: a tenth place orders, a tenth list, the rest read. */
export async function memory(candidates: readonly Candidate[], world: World, most: number): Promise<string> {
  const marks = [1, most / 100, most / 10, most / 2, most];
  const rows: string[][] = [];
  for (const name of [ZIP, NATIVE]) {
    const candidate = candidates.find((one) => one.name === name) as Candidate;
    await using sandbox = await startSandbox(candidate.folder, {
      command: candidate.command,
      environment: world.environment,
    });
    const key = `memory-${name}`;
    const first = (await sandbox.invoke(eventOf('createOrder', { key }))) as { body: string };
    const { orderId } = JSON.parse(first.body);
    const cells = [name];
    for (let count = 1; count <= most; count += 1) {
      // The same few orders, so that the function is measured and not the database.
      const event =
        count % 10 === 0
          ? eventOf('createOrder', { key: `${key}-${count % 100}` })
          : count % 10 === 5
            ? eventOf('listOrders', { query: { limit: '20' } })
            : eventOf('getOrder', { orderId });
      await sandbox.invoke(event);
      if (marks.includes(count)) cells.push(`${figure(figuresOf(sandbox.pid).rss)} MB`);
    }
    rows.push(cells);
  }
  return table(['RSS after invocations', ...marks.map((mark) => mark.toLocaleString('en'))], rows);
}
