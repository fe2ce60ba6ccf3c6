import { existsSync } from 'node:fs';
import { buildPackage } from '../src/package/build.ts';
import { buildNative } from '../src/package/native.ts';
import { names } from '../src/service.ts';
import { SettingsError } from '../src/settings.ts';
import type { ServicePackage } from './function.ts';
import type { DeploymentSettings } from './settings.ts';

/** The builders of `make package`; the function runs on arm64. */
const builders = {
  'nodejs24.x': () => buildPackage(),
  native: () => buildNative({ architecture: 'arm64' }),
};

/**
 * The package to deploy: the file that a setting names, or a new build.
 *
 * @throws SettingsError when the file does not exist, or an uncommitted package is for production
 */
export async function packageToDeploy(
  { package: file, runtime, stage }: Pick<DeploymentSettings, 'package' | 'runtime' | 'stage'>,
  { build = builders[runtime] as () => Promise<ServicePackage> } = {},
): Promise<ServicePackage> {
  if (file && !existsSync(file)) throw new SettingsError(`the file of PACKAGE does not exist: ${file}`);
  const zip = file ? { file, commit: commitIn(file) } : await build();
  if (stage === 'production' && zip.commit.includes('-dirty')) {
    throw new SettingsError(
      `production accepts only committed versions, not ${zip.commit}: commit or discard the changes`,
    );
  }
  return zip;
}

/** "dist/<name>-native-arm64-<commit>.zip" */
function commitIn(file: string): string {
  const pattern = new RegExp(`${names.name}-(?:native-)?(?:arm64-)?([\\w.-]+)\\.zip$`);
  return pattern.exec(file)?.[1] ?? 'unknown';
}
