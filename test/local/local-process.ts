import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export interface Output {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface LocalProcess {
  child: ChildProcess;
  /** The output so far. */
  output: Output;
  /** Resolves when the process has ended. */
  ended: Promise<Output>;
}

const SETTINGS = /^(PORT|HOST|DATA_DIR|SUB|SCOPE|(ASTRA_DB|JWT|ORDER_API)_.*)$/;

/**
 * Starts a script of src/local as make does, in its own folder (whose `.env` it reads) and with these settings only.
 */
export function runLocal(
  script: 'dev' | 'token',
  folder: string,
  settings: Record<string, string> = {},
): LocalProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !SETTINGS.test(name));
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(`../../src/local/${script}.ts`, import.meta.url))],
    {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Output = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
  });
  const ended = new Promise<Output>((resolve) => {
    child.once('close', (code) => {
      output.code = code;
      resolve(output);
    });
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, output, ended };
}

/** Starts `make dev`'s script on a free port and waits until it prints its URL. */
export async function startDev(
  folder: string,
  settings: Record<string, string> = {},
): Promise<LocalProcess & { url: string; welcome: string[] }> {
  const local = runLocal('dev', folder, { PORT: '0', ...settings });
  const welcome = await new Promise<string[]>((resolve, reject) => {
    local.ended.then(({ stderr }) => reject(new Error(`The local service ended: ${stderr}`)));
    local.child.stdout?.on('data', () => {
      if (local.output.stdout.includes('Ctrl-C')) resolve(local.output.stdout.split('\n'));
    });
  });
  const url = /^listening on (http:\/\/\S+)$/.exec(welcome[0] ?? '')?.[1];
  if (!url) throw new Error(`The first line is not the URL: ${welcome[0]}`);
  return { ...local, url, welcome };
}

/** The token in the lines to paste. */
export function tokenIn(welcome: readonly string[]): string {
  return welcome.find((line) => line.startsWith('export TOKEN='))?.slice('export TOKEN='.length) ?? '';
}
