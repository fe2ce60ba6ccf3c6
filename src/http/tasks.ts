import type { Context as LambdaContext } from 'aws-lambda';
import type { Call } from '../contract/context.ts';
import { callWithin } from './exchange.ts';
import { type MetricsOptions, measurementMetrics } from './metrics.ts';

/** A number that a task has found out, for CloudWatch. */
export interface Measurement {
  /** The metric's name. */
  name: string;
  unit: 'Seconds' | 'Count';
  /** What the number is of: one value of one dimension. */
  dimension: Readonly<Record<string, string>>;
  value: number;
}

/** What the function does on a schedule: it changes nothing, and may be repeated. */
export type Task<Store> = (
  dependencies: { store: Store; now: () => number },
  call: Call,
) => Promise<readonly Measurement[]>;

export interface TaskOptions<Store> {
  /** By the name that an event `{"task": name}` has. */
  tasks?: Readonly<Record<string, Task<Store>>> | undefined;
  store: Store;
  now?: () => number;
  /** Where CloudWatch counts; nobody counts without one. */
  metrics?: MetricsOptions | undefined;
  write?: (line: string) => void;
}

/** A handler of requests, which also runs tasks. */
export interface HandlerWithTasks<Result> {
  (event: { task: string }, context: LambdaContext): Promise<readonly Measurement[]>;
  (event: unknown, context: LambdaContext): Promise<Result>;
}

/**
 * Runs the task that an event `{"task": …}` names, and writes a line per measurement. Any other event is the handler's.
 *
 * @throws TypeError from the handler for a task that there is not
 */
export function withTasks<Store, Result>(
  handler: (event: unknown, context: LambdaContext) => Promise<Result>,
  {
    tasks = {},
    store,
    now = Date.now,
    metrics,
    write = (line) => void process.stdout.write(`${line}\n`),
  }: TaskOptions<Store>,
): HandlerWithTasks<Result> {
  async function runTask(name: string, context: LambdaContext): Promise<readonly Measurement[]> {
    const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    if (!task)
      throw new TypeError(`There is no task of this name, only: ${Object.keys(tasks).join(', ') || 'none'}`);
    const startedAt = now();
    const call = callWithin(startedAt, context);
    const measurements = await task({ store, now }, call);
    for (const measurement of measurements) {
      const time = new Date(startedAt).toISOString();
      const line = {
        time,
        level: 'info',
        requestId: context.awsRequestId,
        task: name,
        ms: now() - startedAt,
      };
      const { dataApiCalls, retries } = call;
      const measured = measurementMetrics(measurement, time, metrics);
      write(JSON.stringify({ ...line, dataApiCalls, retries, ...measured }));
    }
    return measurements;
  }

  // The cast joins the two overloads.
  return async function handleEvent(event: unknown, context: LambdaContext) {
    const { task } = (event ?? {}) as { task?: unknown };
    return typeof task === 'string' ? runTask(task, context) : handler(event, context);
  } as HandlerWithTasks<Result>;
}
