import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { STSClient } from '@aws-sdk/client-sts';
import { names } from '../src/service.ts';
import { checkAccount } from './account.ts';
import { deploymentEnvironment } from './environment.ts';
import { runProgram } from './run-program.ts';
import { deploymentSettings } from './settings.ts';
import { findStack } from './stack.ts';

/**
 * Checks settings and credentials before anything is built or sent; for `destroy`, also that the stack exists.
 *
 * For `bootstrap` it prints the arguments of `cdk bootstrap`, which then does not synthesise the stack.
 */
await runProgram(async () => {
  const settings = deploymentSettings(deploymentEnvironment(process.env));
  const { stage, region, account, qualifier } = settings;
  await checkAccount(account, { sts: new STSClient({ region }) });
  if (process.argv[2] === 'bootstrap') {
    const own = qualifier ? ` --qualifier ${qualifier} --toolkit-stack-name CDKToolkit-${qualifier}` : '';
    console.log(`aws://${account}/${region}${own}`);
  }
  if (process.argv[2] !== 'destroy') return 0;
  const name = `${names.name}-${stage}`;
  if (!(await findStack(name, { cloudFormation: new CloudFormationClient({ region }) }))) {
    throw new Error(`There is no stack ${name} in ${region} of the account ${account}: nothing is destroyed`);
  }
  if (!process.stdin.isTTY && !process.env['CI'])
    throw new Error(
      'Destroying needs a confirmation, and there is no terminal to answer on: set CI=true to confirm',
    );
  return 0;
});
