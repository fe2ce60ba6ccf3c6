import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile, SettingsError, withoutEmpty } from '../src/settings.ts';
import { deploymentSettingNames, SHARED } from './settings-table.ts';

type Environment = Record<string, string | undefined>;

/** What a template is made of where nobody said what to make it for: `make synth` on a fresh machine. */
const EXAMPLE = {
  STAGE: 'development',
  AWS_REGION: 'eu-central-1',
  ASTRA_ADMIN_TOKEN_SECRET_ARN: 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:example-000000',
};

/**
 * The environment with what `<stage>.env` in the folder adds to it, and, where asked for, examples of what is still
 * missing. The environment wins over the file, unless it is empty, and the file over the examples.
 *
 * @throws SettingsError when the file names a setting that does not exist
 */
export function deploymentEnvironment(
  environment: Environment,
  {
    folder = join(import.meta.dirname, 'stages'),
    examples = false,
    tell = console.error,
  }: { folder?: string; examples?: boolean; tell?: (line: string) => void } = {},
): Environment {
  const stage = environment['STAGE'] || (examples ? EXAMPLE.STAGE : '');
  const file = join(folder, `${stage}.env`);
  const added = /^\w+$/.test(stage) && existsSync(file) ? readEnvFile(file) : {};
  const known: readonly string[] = [...deploymentSettingNames, ...SHARED];
  const faults = Object.keys(added)
    .filter((name) => !known.includes(name))
    .map((name) => `${file}: ${name} is not a setting`);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));

  const given: Environment = { ...added, ...withoutEmpty(environment) };
  if (!examples) return given;
  for (const [name, value] of Object.entries(EXAMPLE)) {
    if (given[name]) continue;
    tell(`${name} is not set: the template is made for an example, ${value}`);
    given[name] = value;
  }
  return given;
}
