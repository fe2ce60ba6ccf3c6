import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile, SettingsError, withoutEmpty } from '../src/settings.ts';
import { deploymentSettingNames, SHARED } from './settings-table.ts';

type Environment = Record<string, string | undefined>;

/** Settings for `make synth` on a machine where none are set. */
const EXAMPLE = {
  STAGE: 'development',
  AWS_REGION: 'eu-central-1',
  ASTRA_ADMIN_TOKEN_SECRET_ARN: 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:example-000000',
};

/**
 * The environment, completed by `<stage>.env` in the folder and, on request, by example settings. A variable of the
 * environment that is not empty wins over the file, the file over the examples.
 *
 * @throws SettingsError when the file names an unknown setting
 */
export function deploymentEnvironment(
  environment: Environment,
  {
    folder = join(import.meta.dirname, 'stages'),
    examples = false,
    warn = console.error,
  }: { folder?: string; examples?: boolean; warn?: (line: string) => void } = {},
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
    warn(`${name} is not set: the template is made for an example, ${value}`);
    given[name] = value;
  }
  return given;
}
