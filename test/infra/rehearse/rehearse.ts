import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LOG, run } from './commands.ts';
import { rehearseDeployment, type Step } from './deployment.ts';
import { hasPython } from './emulated-aws.ts';
import { hasGo } from './runtime-emulator.ts';

/**
 * `make rehearse`: the deployment on MiniStack, which needs Python, and the function under AWS's runtime interface
 * emulator, which needs Go. A part whose tool is missing is skipped with a message, and fails in CI.
 */
const started = performance.now();
mkdirSync('reports', { recursive: true });
rmSync(LOG, { force: true });
const outputs = 'dist/outputs.json';
/** The outputs of the last real deployment, restored afterwards because the rehearsal overwrites them. */
const kept = existsSync(outputs) ? readFileSync(outputs) : undefined;

const step: Step = async (name, work) => {
  const began = performance.now();
  try {
    const result = await work();
    console.log(`ok      ${seconds(began)} s  ${name}`);
    return result;
  } catch (error) {
    console.log(`failed  ${seconds(began)} s  ${name}`);
    throw error;
  }
};

const parts: [name: string, there: boolean, part: () => Promise<void>][] = [
  ['the deployment needs Python 3', hasPython(), () => rehearseDeployment(step)],
  ["AWS's runtime interface emulator needs Go", hasGo(), rehearseFunction],
];
// Concurrently, because the deployment mostly waits.
await Promise.all(
  parts.map(async ([need, there, part]) => {
    if (!there) {
      console.error(`not rehearsed: ${need}, and there is none`);
      if (process.env['CI']) process.exitCode = 1;
      return;
    }
    await part().catch((error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  }),
);
if (kept) writeFileSync(outputs, kept);
else rmSync(outputs, { force: true });
console.log(`${process.exitCode ? 'failed' : 'done'} after ${seconds(started)} s`);

async function rehearseFunction(): Promise<void> {
  await step('zip and executable under the runtime interface emulator', async () => {
    const args = ['run', '--config', 'test/infra/rehearse/vitest.config.ts'];
    const { code, output } = await run('vitest', args, process.env);
    if (code !== 0) throw new Error(output.slice(-8_000));
  });
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1).padStart(6);
}
