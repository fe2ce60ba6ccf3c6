import type { Context } from 'aws-lambda';
import { afterEach, expect, test, vi } from 'vitest';
import { logStart } from '../../src/http/start-log.ts';
import { type Task, withTasks } from '../../src/http/tasks.ts';

const context = { awsRequestId: 'r', getRemainingTimeInMillis: () => 3_000 } as unknown as Context;
const start = Date.parse('2026-11-24T12:00:00.000Z');
const measured = { name: 'Age', unit: 'Seconds', dimension: { Status: 'x' }, value: 7 } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A task that makes calls and takes 5 ms, and what it was called with. */
function taskOn(clock: { now: number }) {
  const given: unknown[] = [];
  const task: Task<string> = async ({ store, now }, call) => {
    given.push([store, now(), { ...call }]);
    clock.now += 5;
    call.dataApiCalls += 2;
    call.retries += 1;
    return [measured, { ...measured, value: 8 }];
  };
  return { task, given };
}

const line = {
  time: '2026-11-24T12:00:00.000Z',
  level: 'info',
  requestId: 'r',
  task: 'age',
  ms: 5,
  dataApiCalls: 2,
  retries: 1,
  Status: 'x',
};

test('a task is given the store and a deadline, and each measurement is a line', async () => {
  const clock = { now: start };
  const { task, given } = taskOn(clock);
  const lines: unknown[] = [];
  const handler = withTasks(async () => 'answer', {
    tasks: { age: task },
    store: 'the store',
    now: () => clock.now,
    write: (text) => void lines.push(JSON.parse(text)),
  });
  expect(await handler({ task: 'age' }, context)).toEqual([measured, { ...measured, value: 8 }]);
  const call = { deadline: start + 2_500, dataApiCalls: 0, retries: 0 };
  expect(given).toEqual([['the store', start, call]]);
  expect(lines).toEqual([
    { ...line, Age: 7 },
    { ...line, Age: 8 },
  ]);
});

test('with a namespace, a measurement is a metric', async () => {
  const clock = { now: start };
  const lines: unknown[] = [];
  const handler = withTasks(async () => 'answer', {
    tasks: { age: taskOn(clock).task },
    store: '',
    now: () => clock.now,
    metrics: { namespace: 'Shop' },
    write: (text) => void lines.push(JSON.parse(text)),
  });
  await handler({ task: 'age' }, context);
  const Metrics = [{ Name: 'Age', Unit: 'Seconds' }];
  const directive = { Namespace: 'Shop', Dimensions: [['Status']], Metrics };
  expect(lines[0]).toEqual({ ...line, Age: 7, _aws: { Timestamp: start, CloudWatchMetrics: [directive] } });
});

test('the start is logged as a warning when the code cache was not accepted', () => {
  const write = vi.fn();
  logStart('rejected', { now: () => start, write });
  const time = '2026-11-24T12:00:00.000Z';
  expect(write.mock.calls).toEqual([[JSON.stringify({ time, level: 'warn', codeCache: 'rejected' })]]);
});

test.each([
  { given: 'b', tasks: { a: async () => [], c: async () => [] }, want: 'a, c' },
  { given: 'toString', tasks: {}, want: 'none' },
  { given: '', tasks: undefined, want: 'none' },
])('the unknown task $given is refused: $want', async ({ given, tasks, want }) => {
  const handler = withTasks(async () => '', { tasks, store: '', write: () => {} });
  const error = new TypeError(`There is no task of this name, only: ${want}`);
  await expect(handler({ task: given }, context)).rejects.toThrow(error);
});

test.each([undefined, null, 'text', {}, { task: 1 }])('%j goes to the handler of requests', async (event) => {
  const handler = vi.fn(async () => 'answer');
  expect(await withTasks(handler, { store: '', write: () => {} })(event, context)).toBe('answer');
  expect(handler.mock.calls).toEqual([[event, context]]);
});
