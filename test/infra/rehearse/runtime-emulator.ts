import { execFileSync, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lambdaNodeFlags } from '../../../src/local/lambda/node-flags.ts';
import type { Outcome } from '../../package/lambda-events/outcome.ts';

/**
 * https://github.com/aws/aws-lambda-runtime-interface-emulator, from the Go proxy, verified by Go's checksum database.
 */
const VERSION = 'v0.0.0-20261030222936-bef5c4ba774d';
const folder = resolve('node_modules/.cache', `aws-lambda-rie-${VERSION}`);
const program = join(folder, 'aws-lambda-rie');
const client = join(import.meta.dirname, 'node_modules/aws-lambda-ric');

const quiet: { stdio: StdioOptions } = { stdio: ['ignore', 'ignore', 'inherit'] };

/**
 * Builds AWS's runtime interface emulator with Go and installs its runtime client for Node. Both take a minute once.
 */
export function bringRuntimeEmulator(): void {
  buildEmulator();
  if (!existsSync(join(client, 'rapid-client.node')))
    execFileSync('npm', ['ci', '--no-progress', '--loglevel=error'], { ...quiet, cwd: import.meta.dirname });
}

/**
 * Builds the emulator only, for callers that have the runtime client.
 *
 * @public the bench has its own client
 */
export function buildEmulator(): void {
  if (existsSync(program)) return;
  const module = `github.com/aws/aws-lambda-runtime-interface-emulator/cmd/aws-lambda-rie@${VERSION}`;
  execFileSync('go', ['install', module], { ...quiet, env: { ...process.env, GOBIN: folder } });
}

export function hasGo(): boolean {
  return existsSync(program) || spawnSync('go', ['version']).status === 0;
}

/** The command of managed Node on Lambda: its runtime client with Lambda's flags. */
export const managedNode = [
  process.execPath,
  ...lambdaNodeFlags(),
  join(client, 'index.mjs'),
  'index.handler',
];

/** A function under AWS's runtime interface emulator. It starts with its first event. */
export interface EmulatedFunction extends AsyncDisposable {
  invoke(event: unknown): Promise<Outcome>;
  /** The output of emulator and function, stdout and stderr together. */
  log(): string;
}

/**
 * @param task the folder of the function's files
 * @param environment the function's environment in addition to Lambda's variables
 */
export async function startEmulated(
  task: string,
  command: readonly string[],
  environment: Record<string, string>,
): Promise<EmulatedFunction> {
  const [invocations, runtimeApi] = await Promise.all([freeAddress(), freeAddress()]);
  const child = spawn(
    program,
    ['--runtime-interface-emulator-address', invocations, '--runtime-api-address', runtimeApi, ...command],
    {
      cwd: task,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        TZ: ':UTC',
        LAMBDA_TASK_ROOT: task,
        AWS_LAMBDA_FUNCTION_NAME: 'order-api',
        AWS_LAMBDA_FUNCTION_TIMEOUT: '6',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
        ...environment,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = once(child, 'close');
  const url = `http://${invocations}/2015-03-31/functions/function/invocations`;
  await reachable(url);

  return {
    async invoke(event) {
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
      const text = await answer.text();
      const returned = JSON.parse(text);
      const failed = typeof returned === 'object' && returned !== null && 'errorMessage' in returned;
      return failed ? { failure: returned.errorMessage } : { returned };
    },
    log: () => output,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `127.0.0.1:${port}`;
}

/** Only connects, because a GET would count as an event. */
async function reachable(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { ok } = await fetch(new URL('/none', url)).then(
      () => ({ ok: true }),
      () => ({ ok: false }),
    );
    if (ok) return;
    await delay(50);
  }
  throw new Error('The runtime interface emulator does not listen');
}
