import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { venv } from './commands.ts';

/** AWS emulated by MiniStack in one local process. */
export interface EmulatedAws extends AsyncDisposable {
  /** The environment for deployments to it. */
  environment: Record<string, string>;
}

export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/** Installs MiniStack and the AWS CLI, pinned in requirements.txt, into a virtual environment. Takes a minute once. */
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
 * @param more additional environment of the functions: MiniStack passes its own on to them
 * @param log the file for MiniStack's output
 */
export async function startEmulatedAws(more: Record<string, string>, log: string): Promise<EmulatedAws> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const account = {
    AWS_ENDPOINT_URL: url,
    // MiniStack uses an access key of twelve digits as the account.
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
      // Not needed here, and it would listen on every address.
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
