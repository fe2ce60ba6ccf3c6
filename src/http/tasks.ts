import type { Context as LambdaContext } from 'aws-lambda';
import type { Call } from '../contract/context.ts';
import { callWithin } from './exchange.ts';
import { type MetricsOptions, measurementMetrics } from './metrics.ts';

/** A value that a task has measured, for CloudWatch. */
export interface Measurement {
  /** The metric's name. */
  name: string;
  unit: 'Seconds';
  /** The metric's one dimension: its name and its value. */
  dimension: Readonly<Record<string, string>>;
  value: number;
}

/** A measurement that the function makes on a schedule. It changes nothing, so it is safe to repeat. */
export type Task<Store> = (
  dependencies: { store: Store; now: () => number },
  call: Call,
) => Promise<readonly Measurement[]>;

export interface TaskOptions<Store> {
  /** The tasks by name: an event `{"task": name}` runs one. */
  tasks?: Readonly<Record<string, Task<Store>>> | undefined;
  store: Store;
  now?: () => number;
  /** The metrics' namespace; without it the log lines carry no metrics. */
  metrics?: MetricsOptions | undefined;
  write: (line: string) => void;
}

/** A handler of HTTP events and of task events. */
export interface HandlerWithTasks<Result> {
  (event: { task: string }, context: LambdaContext): Promise<readonly Measurement[]>;
  (event: unknown, context: LambdaContext): Promise<Result>;
}

/**
 * Runs the task that an event `{"task": …}` names, and logs a line per measurement. Any other event goes to the
 * handler.
 *
 * @throws TypeError from the handler for an unknown task
 */
export function withTasks<Store, Result>(
  handler: (event: unknown, context: LambdaContext) => Promise<Result>,
  { tasks = {}, store, now = Date.now, metrics, write }: TaskOptions<Store>,
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

  // An async function expression has no overloads, so the cast states them.
  return async function handleEvent(event: unknown, context: LambdaContext) {
    const { task } = (event ?? {}) as { task?: unknown };
    return typeof task === 'string' ? runTask(task, context) : handler(event, context);
  } as HandlerWithTasks<Result>;
}
