import { randomUUID } from 'node:crypto';
import type { OperationId } from '../../generated/operations.ts';
import { type Sandbox, startSandbox } from '../../src/local/lambda/sandbox.ts';
import { type EventOptions, eventOf } from '../package/events.ts';
import { type Candidate, FLOOR, NATIVE, ZIP } from './candidates.ts';
import { pinned } from './cold.ts';
import { figuresOf } from './process-figures.ts';
import { compared, figure, median, pairedRatios, shuffled, table } from './table.ts';
import type { World } from './world.ts';

/** Prepares an invocation and what it requires, and returns its event. */
type Invocation = () => Promise<object>;

/** Microseconds of processor time per order of each candidate; values with the same index belong to one round. */
export type Costs = ReadonlyMap<string, readonly number[]>;

/** Orders per round: enough for the kernel's clock, few enough that noise affects all candidates. */
const PER_ROUND = 40;
/** Processes of each candidate, because what V8's optimizer makes of the same code differs by a third. */
const PROCESSES = 3;

/**
 * Processor time per order of warmed-up candidates: all of them run at once, and take turns in random order. The rounds
 * take turns of the processes.
 */
export async function warmCosts(
  candidates: readonly Candidate[],
  world: World,
  { rounds, warming }: { rounds: number; warming: number },
): Promise<Costs> {
  const costs = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  await using sandboxes = new AsyncDisposableStack();
  const alive: [string, Sandbox[]][] = candidates.map(({ name }) => [name, []]);
  for (let started = 0; started < PROCESSES; started += 1) {
    for (const [index, { folder, command }] of candidates.entries()) {
      const sandbox = await startSandbox(folder, {
        command: pinned(command),
        environment: world.environment,
      });
      sandboxes.use(sandbox);
      await placeOrders(sandbox, warming);
      alive[index]?.[1].push(sandbox);
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, processes] of shuffled(alive)) {
      const sandbox = processes[round % PROCESSES] as Sandbox;
      const before = figuresOf(sandbox.pid).cpu;
      await placeOrders(sandbox, PER_ROUND);
      costs.get(name)?.push(((figuresOf(sandbox.pid).cpu - before) * 1_000) / PER_ROUND);
    }
  }
  return costs;
}

/** Places orders one after the other, each with its own key. */
export async function placeOrders(sandbox: Sandbox, count: number): Promise<void> {
  for (let placed = 0; placed < count; placed += 1) {
    await sandbox.invoke(eventOf('createOrder', { key: randomUUID() }));
  }
}

/** One candidate's ratios to another, one per round. */
export function costRatios(costs: Costs, name: string, to: string): number[] {
  return pairedRatios(costs.get(name) ?? [], costs.get(to) ?? []);
}

export function warmTable(candidates: readonly Candidate[], costs: Costs): string {
  const rows = candidates.map(({ name }) => [
    name,
    compared(costRatios(costs, name, FLOOR)),
    `${figure(median(costs.get(name) ?? []))} µs`,
  ]);
  rows.sort((a, b) => Number.parseFloat(a[1] ?? '') - Number.parseFloat(b[1] ?? ''));
  return table(['candidate', '÷ F0', 'CPU per order'], rows);
}
/** Processor time per invocation of each of the service's operations. */
export async function warmOperations(
  candidates: readonly Candidate[],
  world: World,
  count: number,
): Promise<string> {
  const ours = [ZIP, NATIVE].flatMap((name) => candidates.find((candidate) => candidate.name === name) ?? []);
  const rows: Record<string, string[]> = {};
  for (const { folder, command } of ours) {
    await using sandbox = await startSandbox(folder, {
      command: pinned(command),
      environment: world.environment,
    });
    for (const [operationId, invocation] of Object.entries(invocationsOf(sandbox))) {
      const cost = await microseconds(sandbox, invocation, count);
      rows[operationId] = [...(rows[operationId] ?? []), `${figure(cost)} µs`];
    }
  }
  const cells = Object.entries(rows).map(([operationId, figures]) => [operationId, ...figures]);
  return table(['operation', ...ours.map(({ name }) => name)], cells);
}

/** Each operation on an order in the required state, which is prepared outside of the measurement. */
export function invocationsOf(sandbox: Pick<Sandbox, 'invoke'>): Record<OperationId, Invocation> {
  const invoke = async (operationId: OperationId, options: EventOptions = {}) => {
    const answer = (await sandbox.invoke(eventOf(operationId, options))) as {
      statusCode: number;
      body: string;
    };
    if (answer.statusCode >= 300)
      throw new Error(`${operationId} was answered ${answer.statusCode}: ${answer.body}`);
    return JSON.parse(answer.body);
  };
  const place = async () => String((await invoke('createOrder', { key: randomUUID() })).orderId);
  const placed = place();
  const fresh = (operationId: OperationId) => async () => eventOf(operationId, { orderId: await place() });
  return {
    createOrder: async () => eventOf('createOrder', { key: randomUUID() }),
    getOrder: async () => eventOf('getOrder', { orderId: await placed }),
    listOrders: async () => eventOf('listOrders', { query: { limit: '20' } }),
    updateOrder: async () => eventOf('updateOrder', { orderId: await placed }),
    cancelOrder: fresh('cancelOrder'),
    confirmOrder: fresh('confirmOrder'),
    fulfillOrder: async () => {
      const orderId = await place();
      await invoke('confirmOrder', { orderId });
      return eventOf('fulfillOrder', { orderId });
    },
    listQueue: async () => eventOf('listQueue', { query: { status: 'pending', limit: '20' } }),
    getHealth: async () => eventOf('getHealth'),
  };
}

/** Microseconds of processor time per invocation, after as many for warm-up. */
async function microseconds(sandbox: Sandbox, invocation: Invocation, count: number): Promise<number> {
  for (let warming = 0; warming < count; warming += 1) await sandbox.invoke(await invocation());
  // Events are prepared first, so that placing their orders is not measured.
  const events: object[] = [];
  for (let index = 0; index < count; index += 1) events.push(await invocation());
  const before = figuresOf(sandbox.pid).cpu;
  for (const event of events) await sandbox.invoke(event);
  return ((figuresOf(sandbox.pid).cpu - before) * 1000) / count;
}
