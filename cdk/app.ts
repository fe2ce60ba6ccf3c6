import { readFileSync } from 'node:fs';
import { App, DefaultStackSynthesizer, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { names } from '../src/service.ts';
import { SettingsError } from '../src/settings.ts';
import { deploymentEnvironment } from './environment.ts';
import { feature } from './features.ts';
import { bundleHandlers } from './handlers.ts';
import { packageToDeploy } from './package-to-deploy.ts';
import { ServiceStack } from './service-stack.ts';
import { deploymentSettings } from './settings.ts';

/** The program that the cdk command runs: checks the settings, builds the package, synthesises the stack. */
const settings = await exitOnSettingsError(() => {
  // Example settings are only for a template that is not deployed.
  const examples = process.env['SYNTH_EXAMPLES'] === 'true';
  return deploymentSettings(deploymentEnvironment(process.env, { examples }));
});
const zip = await exitOnSettingsError(() => packageToDeploy(settings));
const contract = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
const app = new App({ analyticsReporting: false, postCliContext: feature });
new ServiceStack(app, `${names.name}-${settings.stage}`, {
  contract,
  settings,
  package: zip,
  handlersFolder: await bundleHandlers(),
  env: { account: settings.account, region: settings.region },
  synthesizer: new DefaultStackSynthesizer({ qualifier: settings.qualifier }),
  description: contract.info.summary,
  terminationProtection: settings.stage === 'production',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

/** Runs the work; settings errors are printed one per line and end the process. */
async function exitOnSettingsError<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
