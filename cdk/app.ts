import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { buildPackage } from '../src/package/build.ts';
import { buildNative } from '../src/package/native.ts';
import { SettingsError } from '../src/settings.ts';
import { bundleAstraHandlers } from './astra-handlers.ts';
import { deploymentEnvironment } from './environment.ts';
import { feature } from './features.ts';
import type { OrderPackage } from './function.ts';
import { OrderApiStack } from './order-api-stack.ts';
import { type DeploymentSettings, deploymentSettings } from './settings.ts';

/** What the cdk command runs: settings are checked first, then the function is packed, then the stack is made of both. */
const settings = checkedSettings();
/** What `make package` builds; the function runs on arm64. */
const builders = {
  'nodejs24.x': () => buildPackage(),
  native: () => buildNative({ architecture: 'arm64' }),
};
const contract = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
const app = new App({ analyticsReporting: false, postCliContext: feature });
new OrderApiStack(app, `order-api-${settings.stage}`, {
  contract,
  settings,
  package: settings.package ? packaged(settings.package) : await builders[settings.runtime](),
  handlersFolder: await bundleAstraHandlers(),
  env: { region: settings.region },
  description: contract.info.summary,
  terminationProtection: settings.stage === 'production',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

function checkedSettings(): DeploymentSettings {
  try {
    // Only what is never deployed may be made for examples.
    const examples = process.env['SYNTH_EXAMPLES'] === 'true';
    return deploymentSettings(deploymentEnvironment(process.env, { examples }));
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

/** The commit is in the name. */
function packaged(file: string): OrderPackage {
  return { file, commit: /order-api-(?:native-)?(?:arm64-)?([\w.-]+)\.zip$/.exec(file)?.[1] ?? 'unknown' };
}
