import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, run, succeed, venv } from './commands.ts';
import { paste } from './deploy-guide.ts';

/** One stage of the stack in the emulated account, driven by the documented commands. */
export interface Stage {
  name: string;
  /** `make deploy`: packs, deploys, requests health and documentation, places an order and cancels it. */
  deploy(more?: Record<string, string>): Promise<Ended>;
  /** The commands of step 5 of docs/deploy.md: `make diff` and `make deploy`. */
  pasteDeploy(): Promise<Ended>;
  /** The commands of step 6: get tokens, place an order, create a person. */
  pasteUse(): Promise<Ended>;
  /** `make deploy` that is expected to fail. */
  tryToDeploy(more: Record<string, string>): Promise<Ended>;
  /** A token of the machine client. */
  token(scope?: string): Promise<string>;
  output(name: string): string;
  aws(...args: string[]): Promise<string>;
  /** `make turn-back`: moves the alias to the version of that commit. */
  turnBack(commit: string): Promise<Ended>;
  destroy(): Promise<Ended>;
}

export function stageOf(name: string, environment: NodeJS.ProcessEnv): Stage {
  const given = { ...environment, STAGE: name, CI: 'true' };
  return {
    name,
    pasteDeploy: () => paste(5, given),
    pasteUse: () => paste(6, given),
    deploy: (more = {}) => succeed('make', ['deploy'], { ...given, ...more }),
    tryToDeploy: (more) => run('make', ['deploy'], { ...given, ...more }),
    async token(scope) {
      const { stdout } = await succeed('node', ['cdk/token.ts'], {
        ...given,
        ...(scope && { SCOPE: scope }),
      });
      return stdout;
    },
    output(member) {
      const stacks: Record<string, string>[] = Object.values(
        JSON.parse(readFileSync('dist/outputs.json', 'utf8')),
      );
      const value = stacks[0]?.[member];
      if (!value) throw new Error(`dist/outputs.json has no ${member}`);
      return value;
    },
    async aws(...args) {
      return (await succeed('aws', args, given)).stdout;
    },
    turnBack: (commit) => succeed('make', ['turn-back'], { ...given, COMMIT: commit }),
    destroy: () => succeed('make', ['destroy'], given),
  };
}

export type Inventory = Record<string, string[]>;

/** All resources of the account. */
export async function inventory(environment: NodeJS.ProcessEnv): Promise<Inventory> {
  const script = join(import.meta.dirname, 'inventory.py');
  return JSON.parse((await succeed(join(venv, 'bin/python'), [script], environment)).stdout);
}

/** The resources that are new since `before`, one per line. */
export function added(before: Inventory, after: Inventory): string[] {
  return Object.entries(after).flatMap(([kind, names]) =>
    names.filter((name) => !before[kind]?.includes(name)).map((name) => `${kind} ${name}`),
  );
}
