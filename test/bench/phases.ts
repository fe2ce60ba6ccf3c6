import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { lambdaNodeFlags } from '../../src/local/lambda/node-flags.ts';
import { eventOf } from '../package/events.ts';
import { type Candidate, FLOOR, FLOOR_WITH_LINE, ZIP } from './candidates.ts';
import { pinned } from './cold.ts';
import { figure, median, shuffled, table } from './table.ts';
import type { World } from './world.ts';

/** Prints the milliseconds of Node's start, of loading the function, and of its first order. */
const SCRIPT = `
  const up = performance.now();
  const { handler } = require(process.argv[1] + '/index.js');
  const loaded = performance.now();
  handler(JSON.parse(process.argv[2]), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 6000 }).then(() => {
    console.log(JSON.stringify([up, loaded - up, performance.now() - loaded]));
    process.exit();
  });
`;

/** The phases of a cold start with Lambda's flags, without its runtime client: the zip beside the floor. */
export async function phases(
  candidates: readonly Candidate[],
  world: World,
  rounds: number,
): Promise<string> {
  const compared = candidates.filter(({ name }) => [FLOOR, FLOOR_WITH_LINE, ZIP].includes(name));
  const times = new Map<string, number[][]>(compared.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, folder } of shuffled(compared)) {
      const event = JSON.stringify(eventOf('createOrder', { key: randomUUID() }));
      const [program = '', ...args] = pinned([
        process.execPath,
        ...lambdaNodeFlags(),
        '-e',
        SCRIPT,
        folder,
        event,
      ]);
      const environment = { ...world.environment, PATH: process.env['PATH'] };
      const { stdout } = await promisify(execFile)(program, args, { env: environment });
      // Log lines come before.
      const figures = stdout.trim().split('\n').at(-1) ?? '[]';
      if (round > 0) times.get(name)?.push(JSON.parse(figures));
    }
  }
  const rows = compared.map(({ name }) => {
    const of = (phase: number) => median((times.get(name) ?? []).map((one) => one[phase] ?? 0));
    return [name, ...[0, 1, 2].map((phase) => `${figure(of(phase))} ms`)];
  });
  return table(['candidate', 'Node comes up', 'the function loads', 'its first order'], rows);
}
