import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Ended {
  code: number | null;
  /** stdout and stderr together. */
  output: string;
  /** stdout only, without the final line break. */
  stdout: string;
}

/** The output of all commands of a rehearsal. */
export const LOG = 'reports/rehearse.log';
/** The virtual environment with the Python programs of `make rehearse`. */
export const venv = resolve('node_modules/.cache/rehearse');

/** Runs a command in the repository with an environment, as in a shell. */
export function run(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  { input = '', cwd }: { input?: string; cwd?: string } = {},
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env: environment, stdio: 'pipe', ...(cwd && { cwd }) });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    let output = '';
    let stdout = '';
    child.stdout.on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.on('data', (text) => (output += text));
    child.on('error', failed);
    child.on('close', (code) => {
      appendFileSync(LOG, `$ ${command} ${args.join(' ')}\n${output}\n`);
      done({ code, output, stdout: stdout.trimEnd() });
    });
  });
}

/** @throws Error with the end of the output when the exit code is not 0 */
export async function succeed(...command: Parameters<typeof run>): Promise<Ended> {
  const ended = await run(...command);
  if (ended.code !== 0)
    throw new Error(
      `${command[0]} ${command[1].join(' ')} ended with ${ended.code}:\n${ended.output.slice(-2_000)}`,
    );
  return ended;
}
