import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { lambdaNodeFlags } from './node-flags.ts';
import { type InvokeOptions, listenRuntimeApi } from './runtime-api.ts';

/** A running process of a function. */
export interface Sandbox extends AsyncDisposable {
  pid: number;
  /** Resolves when init is over; rejects when it failed. */
  started: Promise<void>;
  invoke(event: unknown, options?: InvokeOptions): Promise<unknown>;
  /** The latest output, stdout and stderr together. */
  log(): string;
  /** Stops the process with SIGTERM, as Lambda does, and resolves to its exit code. */
  close(): Promise<number | null>;
}

export interface SandboxOptions {
  /** The command to start in the function's folder; by default `bootstrap`, or managed.ts for a function in Node. */
  command?: readonly string[];
  environment: Partial<Record<string, string>>;
}

/** The most characters of output that are kept. */
const LONGEST_LOG = 65_536;
const MEMORY_MB = 1024;
/** Starts managed.ts with Lambda's flags. */
const MANAGED = [
  process.execPath,
  ...lambdaNodeFlags(MEMORY_MB),
  join(import.meta.dirname, 'managed.ts'),
  'index.handler',
];

/** Unpacks a zip into a temporary folder, which `remove` deletes. */
export function unpack(zip: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'lambda-task-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const bootstrap = join(folder, 'bootstrap');
  if (existsSync(bootstrap)) chmodSync(bootstrap, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Starts a function's process with its own Runtime API.
 *
 * @param folder the function's folder, LAMBDA_TASK_ROOT
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export async function startSandbox(
  folder: string,
  {
    command = existsSync(join(folder, 'bootstrap')) ? [join(folder, 'bootstrap')] : MANAGED,
    environment,
  }: SandboxOptions,
): Promise<Sandbox> {
  const api = await listenRuntimeApi();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      TZ: ':UTC',
      LANG: 'en_US.UTF-8',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'local',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(MEMORY_MB),
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/local',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output = (output + text).slice(-LONGEST_LOG)));
  const exit = new Promise<number | null>((resolve) => {
    child.on('error', (error) => (output += error.message));
    child.on('close', resolve);
  });
  const closed = exit.then(async (code) => {
    await api.close(new Error(`The function's process ended with ${code}\n${output}`));
    return code;
  });

  function close(): Promise<number | null> {
    child.kill('SIGTERM');
    return closed;
  }

  return {
    pid: child.pid ?? 0,
    started: api.started,
    invoke: api.invoke,
    log: () => output,
    close,
    async [Symbol.asyncDispose]() {
      await close();
    },
  };
}
