import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { venv } from './commands.ts';

/** AWS as MiniStack plays it, in one process of this machine. */
export interface EmulatedAws extends AsyncDisposable {
  /** What whoever deploys there has set. */
  environment: Record<string, string>;
}

export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/** Brings MiniStack and the AWS CLI, as requirements.txt pins them, into a virtual environment. It takes a minute, once. */
export function bringMiniStack(): void {
  if (existsSync(join(venv, 'bin/aws'))) return;
  mkdirSync(venv, { recursive: true });
  const quiet: { stdio: ['ignore', 'ignore', 'inherit'] } = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('python3', ['-m', 'venv', venv], quiet);
  const requirements = join(import.meta.dirname, 'requirements.txt');
  execFileSync(
    join(venv, 'bin/pip'),
    ['install', '-q', '--disable-pip-version-check', '-r', requirements],
    quiet,
  );
}

/**
 * @param more what functions find in their environment beside what the stack gives them: MiniStack passes its own on
 * @param log the file that MiniStack's output goes to
 */
export async function startEmulatedAws(more: Record<string, string>, log: string): Promise<EmulatedAws> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const account = {
    AWS_ENDPOINT_URL: url,
    // MiniStack takes twelve digits for the account.
    AWS_ACCESS_KEY_ID: '000000000000',
    AWS_SECRET_ACCESS_KEY: 'rehearsal',
  };
  const path = `${resolve('node_modules/.bin')}:${join(venv, 'bin')}:${process.env['PATH']}`;
  const child = spawn(join(venv, 'bin/python'), [join(import.meta.dirname, 'aws'), port], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: path,
      HOME: process.env['HOME'],
      PYTHONDONTWRITEBYTECODE: '1',
      // Not asked for here, and it would listen on every address.
      IOT_MTLS_ENABLED: '0',
      ...account,
      ...more,
    },
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const ended = once(child, 'close');

  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries === 120 || child.exitCode !== null) {
      await stop();
      throw new Error(`MiniStack does not answer; its log is ${log}`);
    }
    await delay(500);
  }
  return {
    environment: {
      ...account,
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_PAGER: '',
      TOKEN_URL: `${url}/oauth2/token`,
      PATH: path,
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/_ministack/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}
