import { readFileSync } from 'node:fs';
import { type Ended, succeed } from './commands.ts';

const guide = readFileSync('docs/deploy.md', 'utf8');

/** The commands of a step of docs/deploy.md, as a reader would paste them. */
export function commandsOf(step: number): string {
  const [, section = ''] = new RegExp(`^## ${step}\\. (.*?)(?=^## |$(?![^]))`, 'ms').exec(guide) ?? [];
  const blocks = Array.from(section.matchAll(/^```sh\n(.*?)^```$/gms), ([, commands]) => commands);
  if (blocks.length === 0) throw new Error(`docs/deploy.md has no commands at its step ${step}`);
  return blocks.join('');
}

/**
 * Runs the commands of a step in a shell that ends at the first failure.
 *
 * @param input the person's input
 */
export function paste(
  step: number,
  environment: NodeJS.ProcessEnv,
  { input }: { input?: string } = {},
): Promise<Ended> {
  const commands = `set -euo pipefail\n${commandsOf(step)}`;
  return succeed('bash', ['-c', commands], environment, input === undefined ? {} : { input });
}
